import type { Features } from './features.js';
import { cosines, type Postings, postingsOf } from './postings.js';
import { type Background, backgroundOf, Space, type Vector } from './space.js';

/** A text with the class it belongs to, and how much it counts in training. */
export interface Example {
  features: Features;
  label: number;
  weight: number;
}

export interface TrainOptions {
  epochs: number;
  rate: number;
  decay: number;
  /** Features of fewer training texts than this are left out. */
  rarest?: number;
  background?: Background | undefined;
  /** Instead of one of the examples' features. */
  space?: TextSpace;
}

/** Where texts are vectors. */
export interface TextSpace {
  readonly size: number;
  vector(features: Features): Vector;
}

/** A class whose share is this near to what it should be is left alone: it saves most of the work. */
const STILL = 0.004;

/** Softmax regression over rarity-weighed features. Training is deterministic. */
export class Linear {
  readonly space: TextSpace;
  /** By column the weight of each class. */
  readonly weights: Float32Array;
  readonly postings: Postings;

  constructor(
    examples: readonly Example[],
    readonly classes: number,
    options: TrainOptions,
  ) {
    const texts = examples.map(({ features }) => features);
    this.space =
      options.space ?? new Space(backgroundOf(texts, options.rarest), options.background);
    this.weights = new Float32Array(this.space.size * classes);
    const vectors = texts.map((features) => this.space.vector(features));
    this.postings = postingsOf(vectors, this.space.size);
    this.train(vectors, examples, options);
  }

  /** The features in this model's space. */
  vector(features: Features): Vector {
    return this.space.vector(features);
  }

  /** The raw score of each class. */
  scores({ columns, values }: Vector): Float32Array {
    const { classes, weights } = this;
    const out = new Float32Array(classes);
    for (let i = 0; i < columns.length; i++) {
      const from = columns[i]! * classes;
      const value = values[i]!;
      for (let c = 0; c < classes; c++) out[c]! += weights[from + c]! * value;
    }
    return out;
  }

  /** The cosine of the vector with each training text, in order. */
  cosines(vector: Vector): Float32Array {
    return cosines(this.postings, vector);
  }

  private train(
    vectors: readonly Vector[],
    examples: readonly Example[],
    { epochs, rate, decay }: TrainOptions,
  ): void {
    const order = shuffled(examples.length);
    const { classes, weights } = this;
    const moved = new Uint32Array(classes);
    const steep = new Float32Array(classes);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const now = rate / (1 + decay * epoch);
      for (const at of order) {
        const { columns, values } = vectors[at]!;
        const { label, weight } = examples[at]!;
        const slope = softmax(this.scores(vectors[at]!), 1);
        slope[label]! -= 1;
        let count = 0;
        for (let c = 0; c < classes; c++)
          if (slope[c]! > STILL || slope[c]! < -STILL) {
            moved[count] = c;
            steep[count++] = slope[c]!;
          }
        for (let i = 0; i < columns.length; i++) {
          const from = columns[i]! * classes;
          const by = values[i]! * now * weight;
          for (let m = 0; m < count; m++) weights[from + moved[m]!]! -= by * steep[m]!;
        }
      }
    }
  }
}

/** Scores as shares of one; a higher `sharpness` favours the first. */
export function softmax(scores: Float32Array, sharpness: number): Float32Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  const out = new Float32Array(scores.length);
  for (let i = 0; i < scores.length; i++) sum += out[i] = Math.exp((scores[i]! - top) * sharpness);
  for (let i = 0; i < out.length; i++) out[i]! /= sum;
  return out;
}

/** The same seemingly random order every time. */
function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  let state = 12345;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = state % (i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
