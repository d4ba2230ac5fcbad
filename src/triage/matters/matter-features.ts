import { conceptPlaces } from '../../knowledge/matcher/concepts.js';
import type { Cues } from '../cues.js';
import { modelWord } from '../features.js';
import { findMatterConcepts } from './matter-concepts.js';
import type { Token } from '../../infra/text/tokens.js';

/**
 * Hashed features of one text: `ids[0..split)` are of words, `ids[split..length)` of what they mean
 * and are the same in every language. `ids[i]` came from token `owner[i]`.
 */
export interface MatterFeatures {
  ids: Uint32Array;
  owner: Uint16Array;
  split: number;
  length: number;
}

const CAPACITY = 1 << 15;
/** Longer texts are read up to here: what matters is said early, or said again. */
const MOST_TOKENS = 200;
export const newMatterFeatures = (): MatterFeatures => ({
  ids: new Uint32Array(CAPACITY),
  owner: new Uint16Array(CAPACITY),
  split: 0,
  length: 0,
});

const WORD = 0x811c9dc5;
const PREFIX = 0x1b873593;
const GRAM = 0x9e3779b1;
const PAIR = 0x2545f491;
const SKIP = 0x51ed270b;
const SHAPE = 0x7f4a7c15;
const CONCEPT = 1;
const NEAR = 2;
const TOGETHER = 3;
const CUE = 4;
const THING = 5;
const THINGS = 6;
const MEANT = 7;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
function finish(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
function hashText(seed: number, text: string, length = text.length): number {
  let hash = seed;
  for (let i = 0; i < length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}
const spread = (kind: number, value: number): number =>
  finish(Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b));

const PREFIXES = [4, 6];
const STEM = 5;
const GRAMS = [3, 4, 5];
const LONGEST = 20;
const WINDOW = 5;
const MOST_PAIRED = 30;

/** Czech borrows from Slovak. */
const sisterOf = (language: string): string => (language === 'cs' ? 'sk' : language);
/** Keeps the words of different languages apart. */
const seedOf = (language: string): number => hashText(WORD, sisterOf(language));

/** Fills `out` with the features of `tokens`; `cues` are what the authored patterns found in them. */
export function extractMatters(
  tokens: Token[],
  language: string,
  cues: Cues,
  out: MatterFeatures,
): void {
  out.length = 0;
  const count = Math.min(tokens.length, MOST_TOKENS);
  const words = tokens.slice(0, count).map((token) => modelWord(token, language));
  const add = (id: number, owner: number): void => {
    out.ids[out.length] = id;
    out.owner[out.length++] = owner;
  };
  addWords(tokens, words, seedOf(language), add);
  out.split = out.length;
  const spelled = words.map((word, t) => (tokens[t]!.kind === 'word' ? word : ''));
  const meant = findMatterConcepts(spelled, language);
  addConcepts(meant, add);
  addThings(conceptPlaces(spelled, sisterOf(language)), meant, add);
  addCues(cues, add);
  addShape(tokens, language, add);
}

type Add = (id: number, owner: number) => void;

function addWords(tokens: Token[], words: string[], seed: number, add: Add): void {
  const stem = words.map((word) => hashText(seed ^ PREFIX, word, Math.min(word.length, STEM)));
  words.forEach((word, t) => {
    const { kind } = tokens[t]!;
    add(finish(hashText(seed, word)), t);
    if (t > 0) add(finish(Math.imul(stem[t - 1]!, 31) ^ stem[t]! ^ PAIR), t);
    if (t > 1) add(finish(Math.imul(stem[t - 2]!, 31) ^ stem[t]! ^ SKIP), t);
    if (kind !== 'word') return;
    for (const length of PREFIXES)
      if (word.length >= length) add(finish(hashText(seed ^ PREFIX ^ length, word, length)), t);
    const padded = `_${word.slice(0, LONGEST)}_`;
    for (const length of GRAMS)
      for (let from = 0; from + length <= padded.length; from++) {
        let hash = seed ^ GRAM;
        for (let i = from; i < from + length; i++) hash = step(hash, padded.charCodeAt(i));
        add(finish(hash), t);
      }
  });
}

function addConcepts(found: number[][], add: Add): void {
  const first = new Map<number, number>();
  const near = new Set<number>();
  found.forEach((concepts, at) => {
    for (const concept of concepts) {
      if (!first.has(concept)) {
        first.set(concept, at);
        add(spread(CONCEPT, concept), at);
      }
      for (let before = Math.max(0, at - WINDOW); before < at; before++)
        for (const other of found[before]!) {
          const pair = other * 256 + concept;
          if (other === concept || near.has(pair)) continue;
          near.add(pair);
          add(spread(NEAR, pair), at);
        }
    }
  });
  const all = [...first].sort((a, b) => a[0] - b[0]);
  if (all.length > 40) return;
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++)
      add(spread(TOGETHER, all[i]![0] * 256 + all[j]![0]), all[j]![1]);
}

/** What the matcher's lexicon knows: goods, orders, places and what is done with them; each two, and each with a concept. */
function addThings(found: number[][], meant: number[][], add: Add): void {
  const first = new Map<number, number>();
  found.forEach((things, at) => {
    for (const thing of things) if (!first.has(thing)) first.set(thing, at);
  });
  const things = [...first].slice(0, MOST_PAIRED);
  const concepts = [...new Set(meant.flat())].slice(0, MOST_PAIRED);
  things.forEach(([thing, at], i) => {
    add(spread(THING, thing), at);
    for (const [other] of things.slice(0, i))
      add(spread(THINGS, Math.imul(Math.min(other, thing), 31) ^ Math.max(other, thing)), at);
    for (const concept of concepts) add(spread(MEANT, Math.imul(thing, 31) ^ concept), at);
  });
}

function addCues(cues: Cues, add: Add): void {
  const one = (name: string, at: number): void => add(spread(CUE, hashText(SHAPE, name)), at);
  for (const [risk, [cue]] of cues.risks) one(`risk:${risk}`, cue!.to);
  for (const [topic, [cue]] of cues.topics) one(`topic:${topic}`, cue!.to);
  for (const group of ['problem', 'harmless', 'giveaway', 'spam'] as const)
    if (cues[group][0]) one(group, cues[group][0].to);
}

const GLAD =
  /[😀-😆😊-😍🥰😘😗😙😚😋🤗🤩🥳👍👏🙌💪❤💕💖💗💙💚💛💜🔥✨🎉😻🙏💯💐🌹♥]|^[:;=]-?[)\]DPp3*]|<3|[xX]D/u;
const CROSS = /[😞-😫😠😡🤬👎💩🤮🤢😤😭😢☹🙁💔🖕😒🙄😑😐😓😔😣]|^[:;=]-?'?[(|/[]/u;
const LENGTHS = [1, 3, 5, 8, 13, 21, 40];

/** Length, questions, shouting, handles, links, money and moods of emoji. */
function addShape(tokens: Token[], language: string, add: Add): void {
  const last = Math.max(0, tokens.length - 1);
  const seen = new Set<string>();
  let words = 0;
  let exclaims = 0;
  let end = '';
  for (const { kind, text } of tokens) {
    if (kind === 'word') words++;
    else if (kind === 'number') seen.add('number');
    else if (kind === 'emoji')
      seen.add(GLAD.test(text) ? 'glad' : CROSS.test(text) ? 'cross' : 'emoji');
    else if (text === '!') exclaims++;
    else if (text === '?' || (text === ';' && language === 'el')) seen.add('asks');
    else if (text === '@user' || text === '<url>' || text === '#') seen.add(text);
    else if ('€$£₺'.includes(text)) seen.add('money');
    if (kind !== 'emoji') end = text;
  }
  if (exclaims > 0) seen.add(`exclaims${Math.min(exclaims, 3)}`);
  if (end === '?' || (end === ';' && language === 'el')) seen.add('ends-asking');
  if (tokens[0]?.text === '@user') seen.add('opens-with-handle');
  const size = LENGTHS.filter((bound) => words >= bound).length;
  seen.add(`size${size}`);
  if (seen.has('ends-asking')) seen.add(`asks-in-size${size}`);
  if (seen.has('@user')) seen.add(`handle-in-size${size}`);
  for (const name of seen) add(spread(CUE, hashText(SHAPE, name)), last);
}
