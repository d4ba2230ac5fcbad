import { hasGreekScript, soundAlike } from '../../infra/text/greeklish.js';
import { fold } from '../../infra/text/tokens.js';
import type { Cues } from './cues/cues.js';
import { el } from './cues/el.js';
import { en } from './cues/en.js';
import { pl } from './cues/pl.js';
import { sk } from './cues/sk.js';
import { tr } from './cues/tr.js';

/** What sends a message to a person, a language. */
export const CUES: Readonly<Record<string, Cues>> = { en, sk, pl, tr, el };

/** Runs of letters in a pattern, without the classes like `\\d`. */
const LETTERS = /(?<!\\)\p{L}+/gu;
const compiled = new Map<string, readonly (readonly [string, RegExp])[]>();

/** The cues of a language as patterns over the message's sound-alike (Greek) or folded words. */
function cuesOf(language: string): readonly (readonly [string, RegExp])[] {
  let found = compiled.get(language);
  if (!found) {
    found = Object.entries(CUES[language] ?? {}).map(([reason, list]) => {
      const said = list.map((cue) => (language === 'el' ? cue.replace(LETTERS, soundAlike) : cue));
      return [reason, new RegExp(`(?:^| )(?:${said.join('|')})`, 'u')] as const;
    });
    compiled.set(language, found);
  }
  return found;
}

/** The message in lower case, without accents and punctuation, one blank between words. */
function plain(text: string, language: string): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
  if (language !== 'el') return words;
  return words
    .split(' ')
    .map((word) => (hasGreekScript(word) || /^[a-z0-9]+$/.test(word) ? soundAlike(word) : word))
    .join(' ');
}

/** The kind of the first cue in the message that is not `allowed`; null when it has none. */
export function cueIn(
  text: string,
  language: string,
  allowed?: ReadonlySet<string>,
): string | null {
  const words = plain(text, language);
  for (const [kind, pattern] of cuesOf(language))
    if (!allowed?.has(kind) && pattern.test(words)) return kind;
  return null;
}
