import { lengthNorm } from '../linear-model.js';
import type { Examples, Fitted, FitOptions } from './fit.js';
import { seededRandom, shuffle } from './random.js';

const CLASSES = 3;
/** Errors smaller than this teach nothing worth the time. */
const CALM = 1e-3;

/** The same as `fit` for three classes without decay, several times as fast; deterministic for a seed. */
export function fitThree(examples: Examples, options: FitOptions): Fitted {
  const { buckets, epochs, rate, partialPull } = options;
  const mask = buckets - 1;
  const weights = new Float32Array(buckets * CLASSES);
  const squares = new Float32Array(buckets * CLASSES).fill(1e-4);
  const bias = new Float32Array(CLASSES);
  const slope = new Float64Array(CLASSES);
  const random = seededRandom(options.seed);
  const order = Uint32Array.from({ length: examples.labels.length }, (_, i) => i);
  const rows = new Uint32Array(1 << 15);
  const hidden = Math.floor(options.hide * 2 ** 32);
  const { ids, starts } = examples;
  let state = options.seed | 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const example of order) {
      const weight = examples.weights[example]!;
      if (weight === 0) continue;
      let used = 0;
      const end = starts[example + 1]!;
      for (let i = starts[example]!; i < end; i++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if (state >>> 0 >= hidden) rows[used++] = (ids[i]! & mask) * CLASSES;
      }
      if (used === 0) continue;
      const norm = lengthNorm(used);
      let a = 0;
      let b = 0;
      let c = 0;
      for (let i = 0; i < used; i++) {
        const row = rows[i]!;
        a += weights[row]!;
        b += weights[row + 1]!;
        c += weights[row + 2]!;
      }
      slope[0] = a * norm + bias[0]!;
      slope[1] = b * norm + bias[1]!;
      slope[2] = c * norm + bias[2]!;
      const partial = examples.partial[example] === 1;
      toSlope(slope, examples.labels[example]!, partial ? partialPull : 1, weight);
      let size = 0;
      for (let k = 0; k < CLASSES; k++) {
        bias[k]! -= 0.02 * pace * slope[k]!;
        size += Math.abs(slope[k]!);
      }
      if (size < CALM) continue;
      a = slope[0] * norm;
      b = slope[1] * norm;
      c = slope[2] * norm;
      const [aa, bb, cc] = [a * a, b * b, c * c];
      for (let i = 0; i < used; i++) {
        const row = rows[i]!;
        const seenA = (squares[row]! += aa);
        const seenB = (squares[row + 1]! += bb);
        const seenC = (squares[row + 2]! += cc);
        weights[row]! -= (pace * a) / Math.sqrt(seenA);
        weights[row + 1]! -= (pace * b) / Math.sqrt(seenB);
        weights[row + 2]! -= (pace * c) / Math.sqrt(seenC);
      }
    }
  }
  return { weights, bias };
}

/**
 * Turns scores into the loss's slope by class, in place. With `pull` below 1 the example's source
 * never says neutral, so its silence about neutral counts that much only.
 */
function toSlope(scores: Float64Array, label: number, pull: number, weight: number): void {
  const highest = Math.max(scores[0]!, scores[1]!, scores[2]!);
  let total = 0;
  for (let k = 0; k < CLASSES; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    total += scores[k]!;
  }
  const named = total - scores[1]!;
  for (let k = 0; k < CLASSES; k++) {
    const right = k === label ? 1 : 0;
    const whole = scores[k]! / total - right;
    const among = pull === 1 || k === 1 ? 0 : scores[k]! / named - right;
    scores[k] = weight * (pull * whole + (1 - pull) * among);
  }
}
