import { soundAlike } from '../../infra/text/greeklish.js';
import { fold } from '../../infra/text/tokens.js';

/**
 * A pattern is a row of elements over folded words: `word` exactly, `stem*` any word that begins so,
 * `a|b*` either, `..` up to four words of anything within the sentence. Greek patterns are compared
 * by sound, so one spelling serves Greek script and Greeklish.
 */
export interface PatternElement {
  exact: Set<string>;
  stems: string[];
  gapBefore: boolean;
}
export interface Pattern {
  category: string;
  elements: PatternElement[];
}
export interface PatternSet {
  byWord: Map<string, Pattern[]>;
  byStem: Map<string, Pattern[]>;
  longestStem: number;
}
export interface PatternHit {
  category: string;
  /** First and last index into the words matched. */
  from: number;
  to: number;
}

/** Stands between sentences in the list of words; no gap reaches over it. */
export const SENTENCE_END = '.';
const MAX_GAP = 4;

const spell = (word: string, greek: boolean): string =>
  greek ? soundAlike(fold(word)) : fold(word);

function parseElement(source: string, gapBefore: boolean, greek: boolean): PatternElement {
  const element: PatternElement = { exact: new Set(), stems: [], gapBefore };
  for (const part of source.split('|')) {
    if (part.endsWith('*')) element.stems.push(spell(part.slice(0, -1), greek));
    else element.exact.add(spell(part, greek));
  }
  return element;
}

/** Compiles lists of patterns, separated by commas or new lines, by category. */
export function compilePatterns(lists: Record<string, string>, greek: boolean): PatternSet {
  const set: PatternSet = { byWord: new Map(), byStem: new Map(), longestStem: 0 };
  const file = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const held = map.get(key);
    if (held) held.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const [category, list] of Object.entries(lists)) {
    for (const line of list.split(/[,\n]/)) {
      const elements: PatternElement[] = [];
      let gap = false;
      for (const part of line.trim().split(/\s+/).filter(Boolean)) {
        if (part === '..') gap = true;
        else {
          elements.push(parseElement(part, gap, greek));
          gap = false;
        }
      }
      const first = elements[0];
      if (!first) continue;
      const pattern = { category, elements };
      for (const word of first.exact) file(set.byWord, word, pattern);
      for (const stem of first.stems) {
        file(set.byStem, stem, pattern);
        set.longestStem = Math.max(set.longestStem, stem.length);
      }
    }
  }
  return set;
}

const fits = (element: PatternElement, word: string): boolean =>
  element.exact.has(word) || element.stems.some((stem) => word.startsWith(stem));

/** Index of the last word when the pattern's rest matches after `at`, else -1. */
function matchRest(pattern: Pattern, words: string[], at: number): number {
  let here = at;
  for (let e = 1; e < pattern.elements.length; e++) {
    const element = pattern.elements[e]!;
    const reach = element.gapBefore ? MAX_GAP + 1 : 1;
    let next = -1;
    for (let step = 1; step <= reach && here + step < words.length; step++) {
      const word = words[here + step]!;
      if (fits(element, word)) {
        next = here + step;
        break;
      }
      if (word === SENTENCE_END) break;
    }
    if (next < 0) return -1;
    here = next;
  }
  return here;
}

/** Every pattern that matches somewhere in `words`. */
export function findPatterns(set: PatternSet, words: string[]): PatternHit[] {
  const hits: PatternHit[] = [];
  const attempt = (patterns: Pattern[] | undefined, at: number): void => {
    if (!patterns) return;
    for (const pattern of patterns) {
      const to = matchRest(pattern, words, at);
      if (to >= 0) hits.push({ category: pattern.category, from: at, to });
    }
  };
  words.forEach((word, at) => {
    attempt(set.byWord.get(word), at);
    const longest = Math.min(word.length, set.longestStem);
    for (let length = 2; length <= longest; length++)
      attempt(set.byStem.get(word.slice(0, length)), at);
  });
  return hits;
}
