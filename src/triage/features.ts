import { soundAlike } from '../infra/text/greeklish.js';
import type { Token } from '../infra/text/tokens.js';

/** Hashed features of one text: `ids[i]` came from token `owner[i]`, and counts `1` each. */
export interface FeatureList {
  ids: Uint32Array;
  owner: Uint16Array;
  length: number;
}

const CAPACITY = 1 << 15;
export const newFeatureList = (): FeatureList => ({
  ids: new Uint32Array(CAPACITY),
  owner: new Uint16Array(CAPACITY),
  length: 0,
});

const SEED_WORD = 0x811c9dc5;
const SEED_BIGRAM = 0x1b873593;
const SEED_NEGATED = 0x2545f491;
const SEED_CHARS = 0x9e3779b1;
const SEED_SHAPE = 0x7f4a7c15;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** Words after which the next few are felt as turned round; folded. */
const NEGATORS: Record<string, Set<string>> = {
  en: new Set(
    'not no never dont doesnt didnt isnt wasnt arent cant couldnt wont wouldnt nothing without hardly'.split(
      ' ',
    ),
  ),
  el: new Set('den dhen oxi ohi min mhn horis pote tipota uden dihos'.split(' ')),
  pl: new Set('nie bez nigdy nic brak ani zadnego zaden'.split(' ')),
  sk: new Set('nie bez nikdy nic ziadny ziadne ziadna ani neni'.split(' ')),
  cs: new Set('ne bez nikdy nic zadny zadne zadna ani neni'.split(' ')),
  de: new Set('nicht kein keine keinen nie ohne nichts nix'.split(' ')),
  hu: new Set('nem ne nincs nelkul soha semmi sem'.split(' ')),
  tr: new Set([]),
};
/** Turkish negates after the word: these turn round the two words before them. */
const TURKISH_NEGATORS = new Set(['degil', 'yok', 'degildi', 'yoktu', 'hayir']);

const MIN_GRAM = 2;
const MAX_GRAM = 6;

/** The word as the model of `language` sees it. */
export function modelWord(token: Token, language: string): string {
  if (token.kind === 'number') return '0';
  return language === 'el' && token.kind === 'word' ? soundAlike(token.text) : token.text;
}

/** Fills `out` with word, word-pair, negation and character n-gram features of `tokens`. */
export function extractFeatures(tokens: Token[], language: string, out: FeatureList): void {
  out.length = 0;
  const negators = NEGATORS[language] ?? NEGATORS.en!;
  const words = tokens.map((token) => modelWord(token, language));
  let negatedUntil = -1;
  let previous = SEED_BIGRAM;
  for (let t = 0; t < tokens.length && out.length < CAPACITY - 400; t++) {
    const word = words[t]!;
    const add = (hash: number): void => {
      out.ids[out.length] = finish(hash);
      out.owner[out.length++] = t;
    };
    const own = hashText(SEED_WORD, word);
    add(own);
    add(Math.imul(previous, 31) ^ own ^ SEED_BIGRAM);
    previous = own;
    const kind = tokens[t]!.kind;
    if (kind === 'mark' && word !== '@user') {
      if (',.;:!?'.includes(word)) negatedUntil = -1;
      continue;
    }
    const turned =
      language === 'tr'
        ? TURKISH_NEGATORS.has(words[t + 1] ?? '') || TURKISH_NEGATORS.has(words[t + 2] ?? '')
        : t <= negatedUntil;
    if (turned) add(hashText(SEED_NEGATED, word));
    if (negators.has(word)) negatedUntil = t + 3;
    if (kind === 'word') addCharacterGrams(word, add);
  }
  addShape(tokens, out);
}

function addCharacterGrams(word: string, add: (hash: number) => void): void {
  const padded = `_${word.length > 24 ? word.slice(0, 24) : word}_`;
  for (let from = 0; from + MIN_GRAM <= padded.length; from++) {
    let hash = SEED_CHARS;
    const last = Math.min(from + MAX_GRAM, padded.length);
    for (let to = from; to < last; to++) {
      hash = step(hash, padded.charCodeAt(to));
      if (to - from + 1 >= MIN_GRAM) add(hash);
    }
  }
}

/** Length and punctuation as a whole: questions, shouting, very short texts. */
function addShape(tokens: Token[], out: FeatureList): void {
  const last = Math.max(0, tokens.length - 1);
  let exclamations = 0;
  let questions = 0;
  for (const token of tokens) {
    if (token.text === '!') exclamations++;
    if (token.text === '?' || token.text === ';') questions++;
  }
  const add = (name: string): void => {
    out.ids[out.length] = finish(hashText(SEED_SHAPE, name));
    out.owner[out.length++] = last;
  };
  if (exclamations > 0) add(exclamations > 2 ? 'exclaims' : 'exclaim');
  const end = tokens[last]?.text;
  if (end === '?' || end === ';') add('ends-asking');
  if (questions > 1) add('asks-much');
}
