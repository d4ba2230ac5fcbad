import { type Token } from '../../infra/text/tokens.js';
import { conceptsOf } from '../../knowledge/matcher/concepts.js';
import type { FeatureList } from '../../triage/features.js';
import { findMatterConcepts, spellMatter } from '../../triage/matters/matter-concepts.js';
import { isGuardedLanguage, type GuardedLanguage } from '../finding.js';
import { ConceptFinder } from './concept-finder.js';
import type { ConceptWords } from './concepts/concepts.js';
import { el } from './concepts/el.js';
import { en } from './concepts/en.js';
import { pl } from './concepts/pl.js';
import { sk } from './concepts/sk.js';
import { tr } from './concepts/tr.js';

const WORDS: Record<GuardedLanguage, ConceptWords> = { en, el, sk, pl, tr };
const finders = new Map<GuardedLanguage, ConceptFinder>();

function finderOf(language: GuardedLanguage): ConceptFinder {
  let finder = finders.get(language);
  if (!finder) finders.set(language, (finder = new ConceptFinder(WORDS[language])));
  return finder;
}

const hash = (seed: number, value: number): number => {
  let h = Math.imul(seed ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
};

const SEED_ONE = 0x51ed270b;
const SEED_PAIR = 0x2f9be6cc;
const SEED_SHAPE = 0x3c6ef372;
const SEED_THING = 0x01234567;
const SEED_MATTER = 0x03234567;
const SEED_WORD = 0x1f83d9ab;
/** A concept counts as much as so many features of words. */
const OFTEN = 3;

const START = 200;
const GRAMS = [3, 4, 5];
const LONGEST = 20;

/**
 * Concepts of a sentence, alone and in pairs, and those of customers' messages, the same for every language; and its
 * words, pieces of them, beginnings and endings, pairs of them, the first and the last, for this language alone.
 */
export function sentenceFeatures(
  tokens: readonly Token[],
  language: string,
  out: FeatureList,
): void {
  out.length = 0;
  if (!isGuardedLanguage(language)) return;
  const add = (id: number, times = 1) => {
    for (let n = 0; n < times; n++) {
      out.ids[out.length] = id;
      out.owner[out.length++] = 0;
    }
  };
  const words = tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .slice(0, START);
  const found = finderOf(language).find(words);
  const here = [...found.keys()].filter((concept) => found[concept] === 1);
  here.forEach((a, i) => {
    add(hash(SEED_ONE, a + 1), OFTEN);
    for (const b of here.slice(i + 1)) add(hash(SEED_PAIR, (a + 1) * 97 + b), OFTEN);
  });
  if (here.length === 0) add(hash(SEED_ONE, 0), OFTEN);
  const marks = tokens.map(({ text }) => text);
  if (marks.includes('?') || marks.includes(';')) add(hash(SEED_SHAPE, 1), OFTEN);
  if (marks.includes('!')) add(hash(SEED_SHAPE, 2), OFTEN);
  add(hash(SEED_SHAPE, 10 + Math.min(6, words.length >> 2)));
  addThings(words, language, add);
  addWords(words, language, add);
}

type Add = (id: number, times?: number) => void;

/** What customers' messages speak of, the same for every language. */
export function addThings(words: readonly string[], language: string, add: Add): void {
  const spelled = words.map((word) => spellMatter(word, language));
  for (const thing of conceptsOf(spelled, language)) add(hash(SEED_THING, thing));
  for (const matter of new Set(findMatterConcepts(spelled, language).flat()))
    add(hash(SEED_MATTER, matter));
}

/** Words, pieces of them, beginnings and endings, pairs of them, the first and the last, for one language alone. */
export function addWords(words: readonly string[], language: string, add: Add): void {
  const own = hash(SEED_WORD, language.charCodeAt(0) * 256 + language.charCodeAt(1));
  addPairs(words, own, add);
  let previous = 0;
  for (const word of words) {
    addPieces(word, own, add);
    const whole = hashText(own, word);
    add(whole);
    if (word.length > 5) add(hashText(own + 1, word.slice(0, 5)));
    if (word.length > 4) {
      add(hashText(own + 2, word.slice(0, 4)));
      // endings tell whose deed it was, and whether it was done at all
      add(hashText(own + 3, word.slice(-3)));
      add(hashText(own + 4, word.slice(-2)));
    }
    add(hash(previous, whole));
    previous = whole;
  }
  if (words.length > 0) {
    add(hashText(own + 5, words[0]!), 2);
    add(hashText(own + 6, words.at(-1)!));
  }
}

/** Beginnings of words beside each other, and with one between. */
function addPairs(words: readonly string[], own: number, add: Add): void {
  const stems = words.map((word) => word.slice(0, 5));
  stems.forEach((stem, i) => {
    if (i > 1) add(hash(hashText(own + 9, stems[i - 2]!), hashText(own, stem)));
    if (i > 0) add(hash(hashText(own + 10, stems[i - 1]!), hashText(own, stem)));
  });
}

function addPieces(word: string, own: number, add: Add): void {
  const padded = `_${word.slice(0, LONGEST)}_`;
  for (const length of GRAMS)
    for (let from = 0; from + length <= padded.length; from++)
      add(hashText(own + 20 + length, padded.slice(from, from + length)));
}

function hashText(seed: number, text: string): number {
  // kept to 32 bits from the start: Node 20's optimised code, as Jest runs it, got seeds beyond them wrong
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return hash(h, 7);
}
