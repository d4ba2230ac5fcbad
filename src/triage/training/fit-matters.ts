import { blockNorm } from '../matters/matter-model.js';
import { MATTERS } from '../matters/matters.js';
import { seededRandom, shuffle } from './random.js';

/** One text to learn from: feature ids (words before `split`, meanings after) and its answers. */
export interface MatterExample {
  ids: Uint32Array;
  split: number;
  answers: Int8Array;
  share: number;
  line: string;
  language: string;
  /** A mistyped or transliterated copy: taught, never measured. */
  copy?: boolean;
}

/** Weights over the features that were kept; `keys` ascending. */
export interface FittedMatters {
  keys: Uint32Array;
  index: Map<number, number>;
  weights: Float32Array;
  bias: Float64Array;
}

const EPOCHS = 14;
const RATE = 0.25;
const DECAY = 8e-3;
const HIDE = 0.35;
/** A feature must stand in so many different lines to be learnt from. */
const FEWEST_LINES = 2;

/** Learns on all features that are not too rare, keeps the `most` that say most, and learns again on these. */
export function fitMatters(examples: MatterExample[], most: number): FittedMatters {
  const counts = countLines(examples);
  const known = [...counts].filter(([, n]) => n >= FEWEST_LINES).map(([id]) => id);
  const first = fitOn(examples, Uint32Array.from(known).sort(), 6);
  if (first.keys.length <= most) return fitOn(examples, first.keys, EPOCHS);
  const width = MATTERS.length;
  const worth = Array.from(first.keys, (id, row) => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += first.weights[row * width + k]! ** 2;
    return { id, worth: sum * Math.min(counts.get(id)!, 30) };
  });
  worth.sort((a, b) => b.worth - a.worth || a.id - b.id);
  const kept = Uint32Array.from(worth.slice(0, most), ({ id }) => id).sort();
  return fitOn(examples, kept, EPOCHS);
}

function countLines(examples: MatterExample[]): Map<number, number> {
  const last = new Map<number, string>();
  const counts = new Map<number, number>();
  for (const { ids, line } of examples)
    for (const id of ids) {
      if (last.get(id) === line) continue;
      last.set(id, line);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

/** Rows of the kept features in one example: words first, then meanings from `split` on. */
function rowsOf(
  example: MatterExample,
  index: Map<number, number>,
): { rows: Uint32Array; split: number } {
  const rows: number[] = [];
  let split = 0;
  example.ids.forEach((id, i) => {
    if (i === example.split) split = rows.length;
    const row = index.get(id);
    if (row !== undefined) rows.push(row);
  });
  if (example.split >= example.ids.length) split = rows.length;
  return { rows: Uint32Array.from(rows), split };
}

/** One-against-the-rest logistic regression by AdaGrad; deterministic. */
function fitOn(examples: MatterExample[], keys: Uint32Array, epochs: number): FittedMatters {
  const width = MATTERS.length;
  const index = new Map<number, number>();
  keys.forEach((id, row) => index.set(id, row));
  const weights = new Float32Array(keys.length * width);
  const squares = new Float32Array(keys.length * width).fill(1e-3);
  const bias = new Float64Array(width).fill(-2);
  const random = seededRandom(9);
  const read = examples.map((example) => rowsOf(example, index));
  const order = Uint32Array.from(examples, (_, i) => i);
  const [words, meanings] = [new Float64Array(width), new Float64Array(width)];
  const used = new Uint32Array(1 << 15);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = RATE * (1 - (0.9 * epoch) / epochs);
    for (const e of order) {
      const { rows, split } = read[e]!;
      const { answers, share } = examples[e]!;
      let wordCount = 0;
      let count = 0;
      words.fill(0);
      meanings.fill(0);
      for (let i = 0; i < rows.length; i++) {
        if (random() < HIDE) continue;
        const sums = i < split ? words : meanings;
        if (i < split) wordCount++;
        used[count++] = rows[i]!;
        const at = rows[i]! * width;
        for (let k = 0; k < width; k++) sums[k]! += weights[at + k]!;
      }
      const wordNorm = blockNorm(wordCount);
      const meaningNorm = blockNorm(count - wordCount);
      for (let k = 0; k < width; k++) {
        const answer = answers[k]!;
        if (answer < 0) continue;
        const score = bias[k]! + words[k]! * wordNorm + meanings[k]! * meaningNorm;
        const slope = (1 / (1 + Math.exp(-score)) - answer) * share;
        bias[k]! -= 0.05 * pace * slope;
        if (Math.abs(slope) < 2e-3) continue;
        for (let i = 0; i < count; i++) {
          const at = used[i]! * width + k;
          const full = slope * (i < wordCount ? wordNorm : meaningNorm) + DECAY * weights[at]!;
          const seen = (squares[at]! += full * full);
          weights[at]! -= (pace * full) / Math.sqrt(seen);
        }
      }
    }
  }
  return { keys, index, weights, bias };
}

/** Log-odds of every output for one example. */
export function predict(model: FittedMatters, example: MatterExample): Float64Array {
  const width = MATTERS.length;
  const { rows, split } = rowsOf(example, model.index);
  const scores = Float64Array.from(model.bias);
  const [wordNorm, meaningNorm] = [blockNorm(split), blockNorm(rows.length - split)];
  rows.forEach((row, i) => {
    const norm = i < split ? wordNorm : meaningNorm;
    for (let k = 0; k < width; k++) scores[k]! += model.weights[row * width + k]! * norm;
  });
  return scores;
}
