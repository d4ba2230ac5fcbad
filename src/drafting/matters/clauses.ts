import { sentencesOf } from '../../guard/learned/sentences.js';
import { clausesIn } from '../../knowledge/matcher/several.js';

/** "Nice shop, but …" in the five languages. */
export const CONTRAST =
  /(?<!\p{L})(?:but|only|except|although|though|however|shame|pity|ale|tylko|jednak|choć|szkoda|niestety|iba|len|škoda|akurát|hoci|avšak|bohužiaľ|μόνο|αλλά|όμως|ωστόσο|κρίμα|δυστυχώς|μονο|αλλα|ομως|alla|omws|ama|fakat|ancak|yalnız|keşke|tek|maalesef)(?!\p{L})/iu;

const PAUSE = /[,:()]|\s[-–—]+\s/u;
const FEWEST_WORDS = 3;

const wordsIn = (part: string): number => (part.match(/\p{L}+/gu) ?? []).length;

/** A sentence at its commas; what is too short to say anything stays with what stands before it. */
function atPauses(sentence: string): string[] {
  const parts: string[] = [];
  for (const piece of sentence.split(PAUSE)) {
    const last = parts.at(-1);
    const short =
      wordsIn(piece) < FEWEST_WORDS || (last !== undefined && wordsIn(last) < FEWEST_WORDS);
    if (last !== undefined && short) parts[parts.length - 1] = `${last}, ${piece.trim()}`;
    else parts.push(piece.trim());
  }
  return parts;
}

function atJoints(part: string, language: string): string[] {
  const clauses = clausesIn(part, language);
  return clauses.length ? clauses : [part];
}

/** What is said in one breath, up to the next "but", with the clauses in it that may make a point of their own. */
export const clausesOf = (
  text: string,
  language: string,
): { breath: string; clauses: string[] }[] =>
  sentencesOf(text)
    .flatMap(({ text: sentence }) => sentence.split(CONTRAST))
    .map((breath) => breath.replace(/^[\s,;:–—-]+|[\s,:–—-]+$/gu, ''))
    .filter((breath) => wordsIn(breath) > 0)
    .map((breath) => ({
      breath,
      clauses: atPauses(breath)
        .flatMap((part) => atJoints(part, language))
        // a word alone may mean anything
        .filter((part) => wordsIn(part) > 1),
    }));
