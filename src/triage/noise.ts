import { cueWord, lexicon, type Cues } from './cues.js';
import type { Noise, NoiseKind, TriageInput } from './judgement.js';
import type { Token } from '../infra/text/tokens.js';

const ANGRY = /[😠😡🤬👎💩🤮🤢😤😭😢😞☹🙁💔🖕😒]/u;
const MAX_TAG_WORDS = 5;
const MAX_THANKS_WORDS = 8;
const MAX_GIVEAWAY_WORDS = 16;
const MAX_SPAM_WORDS = 40;

const NONE: Noise = { is: false, kind: null };
const noise = (kind: NoiseKind): Noise => ({ is: true, kind });

/**
 * Whether nobody needs to answer. `negative` is the text's probability of being negative: a text
 * that may be a complaint, shows a risk or asks for something is never noise, except plain spam.
 */
export function findNoise(
  item: TriageInput,
  tokens: Token[],
  language: string,
  cues: Cues,
  negative: number,
): Noise {
  const { text } = item;
  const review = item.kind === 'review' || item.rating !== undefined;
  const words = tokens.filter((token) => token.kind === 'word');
  const numbers = tokens.some((token) => token.kind === 'number');
  const handles = tokens.filter((token) => token.text === '@user');
  const emoji = tokens.filter((token) => token.kind === 'emoji');
  if (emoji.some((token) => ANGRY.test(token.text))) return NONE;
  if (words.length === 0 && !numbers) {
    if (handles.length > 0) return noise('tag_a_friend');
    return emoji.length > 0 ? noise('emoji_only') : NONE;
  }
  if (cues.risks.size > 0) return NONE;
  const advertises = cues.spam.length > 0 && words.length <= MAX_SPAM_WORDS;
  if (advertises && cues.problem.length === 0) return noise('spam');
  if (cues.problem.length > 0) return NONE;
  const lex = lexicon(language);
  if (isThanks(words, numbers, language, lex)) return noise('thanks');
  if (!review && handles.length > 0 && tagsFriend(text, tokens, language, lex.tagWords))
    return noise('tag_a_friend');
  const enters = !review && cues.giveaway.length > 0 && words.length <= MAX_GIVEAWAY_WORDS;
  if (enters && negative < 0.6 && !text.includes('?')) return noise('giveaway');
  return NONE;
}

function isThanks(
  words: Token[],
  numbers: boolean,
  language: string,
  lex: { thanksWords: Set<string>; thanksCore: Set<string> },
): boolean {
  if (numbers || words.length > MAX_THANKS_WORDS) return false;
  const spelled = words.map((token) => cueWord(token, language));
  return (
    spelled.some((word) => lex.thanksCore.has(word)) &&
    spelled.every((word) => lex.thanksWords.has(word))
  );
}

/** A handle, perhaps a surname, and at most a few words of the "look at this" sort. */
function tagsFriend(
  text: string,
  tokens: Token[],
  language: string,
  tagWords: Set<string>,
): boolean {
  let plain = 0;
  let nameMayFollow = false;
  for (const token of tokens) {
    if (token.text === '@user') {
      nameMayFollow = true;
      continue;
    }
    if (token.kind === 'number') return false;
    if (token.kind !== 'word') {
      if (token.text === '?') return false;
      continue;
    }
    const initial = text.slice(token.start, token.start + 1);
    const isName: boolean = nameMayFollow && initial !== initial.toLowerCase();
    nameMayFollow = isName;
    if (isName || tagWords.has(cueWord(token, language))) {
      plain++;
      continue;
    }
    return false;
  }
  return plain <= MAX_TAG_WORDS;
}
