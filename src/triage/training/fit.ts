import { lengthNorm } from '../linear-model.js';
import { seededRandom, shuffle } from './random.js';

/** Training examples as one long list of feature hashes; example i owns `starts[i]..starts[i+1]`. */
export interface Examples {
  ids: Uint32Array;
  starts: Uint32Array;
  labels: Uint8Array;
  weights: Float32Array;
  /** 1 where the source never labels class 1 (neutral), so silence about it is no evidence. */
  partial: Uint8Array;
}

export interface FitOptions {
  buckets: number;
  classes: number;
  epochs: number;
  rate: number;
  /** L2 strength, applied to the weights an example touches. */
  decay: number;
  /** Share of features hidden at random from each example, which keeps the rest from leaning on them. */
  hide: number;
  /** How far a partial example still argues against the class its source never labels (0 to 1). */
  partialPull: number;
  seed: number;
}

export interface Fitted {
  weights: Float32Array;
  bias: Float32Array;
}

/** Multinomial logistic regression by AdaGrad; deterministic for a seed. */
export function fit(examples: Examples, options: FitOptions): Fitted {
  const { buckets, classes, epochs, rate, decay, hide, partialPull } = options;
  const mask = buckets - 1;
  const weights = new Float32Array(buckets * classes);
  const squares = new Float32Array(buckets * classes).fill(1e-4);
  const bias = new Float32Array(classes);
  const random = seededRandom(options.seed);
  const count = examples.labels.length;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const scores = new Float64Array(classes);
  const rows = new Uint32Array(1 << 15);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const example of order) {
      const weight = examples.weights[example]!;
      if (weight === 0) continue;
      let used = 0;
      for (let i = examples.starts[example]!; i < examples.starts[example + 1]!; i++) {
        if (hide > 0 && random() < hide) continue;
        rows[used++] = (examples.ids[i]! & mask) * classes;
      }
      if (used === 0) continue;
      const norm = lengthNorm(used);
      scores.fill(0);
      for (let i = 0; i < used; i++) {
        const row = rows[i]!;
        for (let k = 0; k < classes; k++) scores[k]! += weights[row + k]!;
      }
      let highest = -Infinity;
      for (let k = 0; k < classes; k++) {
        scores[k] = scores[k]! * norm + bias[k]!;
        if (scores[k]! > highest) highest = scores[k]!;
      }
      gradient(scores, highest, examples, example, partialPull);
      for (let k = 0; k < classes; k++) {
        const g = scores[k]! * weight;
        bias[k]! -= 0.02 * pace * g;
        if (Math.abs(g) < 1e-4) continue;
        const step = g * norm;
        for (let i = 0; i < used; i++) {
          const at = rows[i]! + k;
          const full = step + decay * weights[at]!;
          const seen = squares[at]! + full * full;
          squares[at] = seen;
          weights[at]! -= (pace * full) / Math.sqrt(seen);
        }
      }
    }
  }
  return { weights, bias };
}

/** Turns scores into the loss's slope by class, in place. */
function gradient(
  scores: Float64Array,
  highest: number,
  examples: Examples,
  example: number,
  partialPull: number,
): void {
  const classes = scores.length;
  const label = examples.labels[example]!;
  let total = 0;
  for (let k = 0; k < classes; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    total += scores[k]!;
  }
  const silent = examples.partial[example] ? 1 : -1;
  const named = silent < 0 ? total : total - scores[silent]!;
  for (let k = 0; k < classes; k++) {
    const whole = scores[k]! / total - (k === label ? 1 : 0);
    if (silent < 0) scores[k] = whole;
    else {
      const among = k === silent ? 0 : scores[k]! / named - (k === label ? 1 : 0);
      scores[k] = partialPull * whole + (1 - partialPull) * among;
    }
  }
}
