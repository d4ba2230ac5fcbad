import type { Features } from './features.js';

/** A text with the class it belongs to, and how much it counts in training. */
export interface Example {
  features: Features;
  label: number;
  weight: number;
}

/** A text in the space of the training texts: weighed by rarity, of length one with what is unknown. */
export interface Vector {
  columns: Uint32Array;
  values: Float32Array;
  /** 0 to 1: how much of the text the training texts know. */
  known: number;
}

export interface TrainOptions {
  epochs: number;
  rate: number;
  decay: number;
}

/** A class whose share is this near to what it should be is left alone: it saves most of the work. */
const STILL = 0.003;

/** Softmax regression over rarity-weighed features. Training is deterministic. */
export class Linear {
  private readonly columns = new Map<number, number>();
  private readonly rarity: Float32Array;
  private readonly unknownRarity: number;
  private readonly weights: Float32Array;
  /** The training texts as vectors, in order. */
  readonly vectors: Vector[];

  constructor(
    examples: readonly Example[],
    readonly classes: number,
    options: TrainOptions,
  ) {
    const counts: number[] = [];
    for (const { features } of examples)
      for (const id of features.ids) {
        const column = this.columns.get(id);
        if (column === undefined) {
          this.columns.set(id, counts.length);
          counts.push(1);
        } else counts[column]!++;
      }
    const total = examples.length;
    this.rarity = Float32Array.from(counts, (n) => Math.log((total + 1) / (n + 0.5)));
    this.unknownRarity = Math.log((total + 1) / 1.5);
    this.weights = new Float32Array(counts.length * classes);
    this.vectors = examples.map(({ features }) => this.vector(features));
    this.train(examples, options);
  }

  /** The features in this model's space. */
  vector({ ids, weights }: Features): Vector {
    const columns = new Uint32Array(ids.length);
    const values = new Float32Array(ids.length);
    let length = 0;
    let all = 0;
    let known = 0;
    for (let i = 0; i < ids.length; i++) {
      const column = this.columns.get(ids[i]!);
      const value =
        weights[i]! * (column === undefined ? this.unknownRarity : this.rarity[column]!);
      all += value * value;
      if (column === undefined) continue;
      known += value * value;
      columns[length] = column;
      values[length++] = value;
    }
    const norm = all > 0 ? 1 / Math.sqrt(all) : 0;
    for (let i = 0; i < length; i++) values[i]! *= norm;
    return {
      columns: columns.subarray(0, length),
      values: values.subarray(0, length),
      known: all > 0 ? known / all : 0,
    };
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

  /** The greatest cosine of the vector with a training text for which `wanted` holds, and with one for which not. */
  nearest(vector: Vector, wanted: (example: number) => boolean): [number, number] {
    const query = new Float32Array(this.rarity.length);
    vector.columns.forEach((column, i) => (query[column] = vector.values[i]!));
    const best: [number, number] = [0, 0];
    this.vectors.forEach(({ columns, values }, at) => {
      let sum = 0;
      for (let i = 0; i < columns.length; i++) sum += values[i]! * query[columns[i]!]!;
      const side = wanted(at) ? 0 : 1;
      if (sum > best[side]) best[side] = sum;
    });
    return best;
  }

  private train(examples: readonly Example[], { epochs, rate, decay }: TrainOptions): void {
    const order = shuffled(examples.length);
    const { classes, weights } = this;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const now = rate / (1 + decay * epoch);
      for (const at of order) {
        const { columns, values } = this.vectors[at]!;
        const { label, weight } = examples[at]!;
        const slope = softmax(this.scores(this.vectors[at]!), 1);
        slope[label]! -= 1;
        const moved = slope.reduce<number[]>((all, by, c) => {
          if (Math.abs(by) > STILL) all.push(c);
          return all;
        }, []);
        for (let i = 0; i < columns.length; i++) {
          const from = columns[i]! * classes;
          const by = values[i]! * now * weight;
          for (const c of moved) weights[from + c]! -= by * slope[c]!;
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
