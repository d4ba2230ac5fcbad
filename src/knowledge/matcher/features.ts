import { soundAlike } from '../../infra/text/greeklish.js';
import { tokenize } from '../../infra/text/tokens.js';
import { conceptsOf } from './concepts.js';
import { filler, spelled } from './fillers.js';

/** What one text is made of: hashed features and how much each says before rarity is weighed in. */
export interface Features {
  ids: Uint32Array;
  weights: Float32Array;
  /** Words that are no greeting or politeness. */
  words: number;
}

const WORD = 1;
const STEM = 0.9;
const PAIR = 0.6;
const GRAM = 0.32;
const CONCEPT = 1;
const CONCEPT_PAIR = 0.7;
const MOST_PAIRED = 12;
const SAID = 0.6;
const SAID_PAIR = 0.4;
const STEM_LENGTH = 5;
const MIN_GRAM = 3;
const MAX_GRAM = 5;
const MAX_WORDS = 80;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

/**
 * The words of a message as the matcher sees them: folded, Greek and Greeklish spelled alike, short
 * forms written out, without greetings. A message of greetings only keeps them.
 */
export function wordsOf(text: string, language: string): string[] {
  const all: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'number') all.push('0');
    else if (token.kind === 'word') all.push(...spelled(token.text, language));
  }
  const telling = all.filter((word) => !filler(word, language));
  const kept = (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
  return language === 'el' ? kept.map(soundAlike) : kept;
}

/** Features of words, of word pairs, of the letters inside words and of what the words mean. */
export function featuresOf(text: string, language: string): Features {
  const words = wordsOf(text, language);
  const found = new Map<number, number>();
  const add = (id: number, weight: number): void => {
    found.set(id, Math.max(weight, found.get(id) ?? 0));
  };
  for (const concept of conceptsOf(words, language)) add(hashOf(5, `${concept}`), CONCEPT);
  let previous = '^';
  for (const word of words) {
    const stem = word.slice(0, STEM_LENGTH);
    add(hashOf(1, word), WORD);
    if (word.length > 3) add(hashOf(2, stem), STEM);
    add(hashOf(3, `${previous} ${stem}`), PAIR);
    addGrams(word, add);
    previous = stem;
  }
  return {
    ids: Uint32Array.from(found.keys()),
    weights: Float32Array.from(found.values()),
    words: words.length,
  };
}

/**
 * Features of the meaning, for texts of all languages together: concepts, each two of them, which are the same in every
 * language, and, counting little, the language's own words.
 */
export function meaningOf(text: string, language: string): Features {
  const words = wordsOf(text, language);
  const concepts = conceptsOf(words, language);
  const found = new Map<number, number>();
  const add = (id: number, weight: number): void => {
    found.set(id, Math.max(weight, found.get(id) ?? 0));
  };
  concepts.forEach((one, at) => {
    add(hashOf(5, `${one}`), CONCEPT);
    for (const other of at < MOST_PAIRED ? concepts.slice(at + 1, MOST_PAIRED) : [])
      add(hashOf(6, one < other ? `${one} ${other}` : `${other} ${one}`), CONCEPT_PAIR);
  });
  let previous = '^';
  for (const word of words) {
    const stem = word.slice(0, STEM_LENGTH);
    add(hashOf(7, `${language} ${word}`), SAID);
    if (word.length > 3) add(hashOf(8, `${language} ${stem}`), SAID);
    add(hashOf(9, `${language} ${previous} ${stem}`), SAID_PAIR);
    previous = stem;
  }
  return {
    ids: Uint32Array.from(found.keys()),
    weights: Float32Array.from(found.values()),
    words: words.length,
  };
}

function addGrams(word: string, add: (id: number, weight: number) => void): void {
  const padded = `_${word.slice(0, 20)}_`;
  for (let from = 0; from + MIN_GRAM <= padded.length; from++) {
    let hash = 4;
    const last = Math.min(from + MAX_GRAM, padded.length);
    for (let to = from; to < last; to++) {
      hash = step(hash, padded.charCodeAt(to));
      if (to - from + 1 >= MIN_GRAM) add(finish(hash), GRAM);
    }
  }
}
