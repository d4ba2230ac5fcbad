import { compile, fold, foldCharacter } from '../guard/fold.js';
import { hasGreekScript, soundAlike } from '../infra/text/greeklish.js';

interface WordPatterns {
  written: RegExp;
  /** For Greek written in Latin letters: the same by sound. Only where the words are Greek. */
  heard?: RegExp;
}
const compiled = new WeakMap<string[], WordPatterns>();

/** Does the text hold any of the words? A list is compiled once. */
export function mentions(text: string, words: string[]): boolean {
  let patterns = compiled.get(words);
  if (!patterns) {
    const greek = words.some(hasGreekScript);
    patterns = { written: compile(words), ...(greek ? { heard: compile(words.map(byEar)) } : {}) };
    compiled.set(words, patterns);
  }
  const folded = fold(text).text;
  if (tests(patterns.written, folded)) return true;
  if (!patterns.heard || hasGreekScript(text)) return false;
  return tests(patterns.heard, folded.replace(/[^ ]+/g, soundAlike));
}

/** A pattern whose letters stand for sounds; its marks stay. */
const byEar = (pattern: string): string =>
  Array.from(pattern, foldCharacter)
    .join('')
    .replace(/\p{L}+/gu, (letters) => soundAlike(letters));

function tests(pattern: RegExp, folded: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(folded);
}
