import { readFileSync } from 'node:fs';
import { fold } from '../../infra/text/tokens.js';
import { pack, unpack } from '../../infra/binary/pack.js';
import type { Features } from './features.js';

/** Words of one language in the order of how common they are, and for each a direction of `size` steps. */
export interface SenseData {
  size: number;
  /** By word its hash. */
  words: Uint32Array;
  directions: Int8Array;
}

const WORDS = /[a-z]+(?:'[a-z]+)?|[0-9]+/g;
const SHORTENED: Readonly<Record<string, string>> = {
  t: 'not',
  s: '',
  m: 'am',
  re: 'are',
  ll: 'will',
  ve: 'have',
};
const ENDINGS = ['s', 'es', 'ed', 'ing', 'd', 'er', 'ly'];
const FEWEST_LETTERS = 3;
const MAX_WORDS = 80;
/** A word that is this common says half as much as a rare one. */
const COMMON = 0.001;
/** The share of the commonest word, as far as Zipf's law goes. */
const COMMONEST = 0.07;

/** The hash by which a word is kept; FNV-1a. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The words of an English text with short forms written out. */
export function plainWords(text: string): string[] {
  const found = fold(text).replaceAll('’', "'").match(WORDS) ?? [];
  return found
    .flatMap((word) => {
      const [stem, rest] = word.split("'") as [string, string?];
      if (rest === undefined) return /\d/.test(word) ? ['0'] : [word];
      const last = SHORTENED[rest] ?? rest;
      return [rest === 't' ? stem.replace(/n$/, '') : stem, last].filter(Boolean);
    })
    .slice(0, MAX_WORDS);
}

/** What English words mean, as directions: words of like meaning point alike. */
export class Senses {
  readonly size: number;
  private readonly places: ReadonlyMap<number, number>;
  private readonly found = new Map<number, Float32Array>();

  constructor(private readonly data: SenseData) {
    this.size = data.size;
    this.places = new Map(Array.from(data.words, (hash, at) => [hash, at]));
  }

  /** The words of a text by number, with less weight to common ones; unknown words have numbers beyond all others. */
  featuresOf(text: string): Features {
    const words = plainWords(text);
    const known = this.data.words.length;
    const found = new Map<number, number>();
    for (const word of words) {
      const at = this.placeOf(word);
      if (at === undefined) found.set(known + (wordHash(word) % (2 ** 32 - known)), 1);
      else found.set(at, COMMON / (COMMON + COMMONEST / (at + 2)));
    }
    return {
      ids: Uint32Array.from(found.keys()),
      weights: Float32Array.from(found.values()),
      words: words.length,
    };
  }

  /** The direction of a word by its number, of length one; null when it is not known. */
  direction(id: number): Float32Array | null {
    const { size, data, found } = this;
    if (id >= data.words.length) return null;
    const before = found.get(id);
    if (before) return before;
    const steps = data.directions.subarray(id * size, (id + 1) * size);
    let sum = 0;
    for (const step of steps) sum += step * step;
    const norm = 1 / Math.sqrt(sum || 1);
    const direction = Float32Array.from(steps, (step) => step * norm);
    found.set(id, direction);
    return direction;
  }

  /** The number of a word, or of the word that it is a form of. */
  private placeOf(word: string): number | undefined {
    const at = this.places.get(wordHash(word));
    if (at !== undefined) return at;
    for (const ending of ENDINGS) {
      const stem = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || stem.length < FEWEST_LETTERS) continue;
      const found = this.places.get(wordHash(stem));
      if (found !== undefined) return found;
    }
    return word.endsWith('ing') ? this.places.get(wordHash(`${word.slice(0, -3)}e`)) : undefined;
  }
}

export const encodeSenses = ({ size, words, directions }: SenseData): Buffer =>
  pack({ size }, { words, directions });

/** Throws when the bytes are not such a file. */
export function decodeSenses(bytes: Buffer): SenseData {
  const { header, parts } = unpack<{ size: number }>(bytes);
  const { words, directions } = parts;
  if (!(words instanceof Uint32Array) || !(directions instanceof Int8Array))
    throw new Error('the file of senses lacks a part');
  return { size: header.size, words, directions };
}

let shipped: Senses | undefined;

/** What `training/train-senses.ts` made, read at first use; null for a language other than English. */
export const sensesOf = (language: string): Senses | null =>
  language === 'en'
    ? (shipped ??= new Senses(
        decodeSenses(readFileSync(new URL('./model/senses.bin', import.meta.url))),
      ))
    : null;
