import type { FeatureList } from './features.js';
import { fold, type Token } from '../infra/text/tokens.js';

const MAX_GRAM = 5;
const WORD = 0x51ed270b;
const GRAM = 0x27d4eb2f;
const ACCENTED = 0x165667b1;
const PAIR = 0x3c6ef372;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Features that tell languages apart: whole folded words, n-grams of their letters, and the accented
 * letters where the writer used any. Handles, links and numbers tell nothing and are left out.
 */
export function extractLanguageFeatures(text: string, tokens: Token[], out: FeatureList): void {
  out.length = 0;
  let previous = PAIR;
  for (let t = 0; t < tokens.length && out.length < 8000; t++) {
    const token = tokens[t]!;
    if (token.kind !== 'word') continue;
    const add = (hash: number): void => {
      out.ids[out.length] = finish(hash);
      out.owner[out.length++] = t;
    };
    const padded = `_${token.text.slice(0, 20)}_`;
    let whole = WORD;
    for (let i = 0; i < padded.length; i++) whole = step(whole, padded.charCodeAt(i));
    add(whole);
    add(Math.imul(previous, 31) ^ whole);
    previous = whole;
    for (let from = 0; from < padded.length; from++) {
      let hash = GRAM;
      const last = Math.min(from + MAX_GRAM, padded.length);
      for (let to = from; to < last; to++) {
        hash = step(hash, padded.charCodeAt(to));
        add(hash);
      }
    }
    const raw = text.slice(token.start, token.end).toLowerCase();
    for (const char of raw) {
      if (char > '\u007f' && fold(char) !== char) add(step(ACCENTED, char.codePointAt(0)!));
    }
  }
}
