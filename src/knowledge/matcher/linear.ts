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
  /** Features of fewer training texts than this are left out. */
  rarest?: number;
  /** How often features stand in other texts of the language: what is rare here may be common. */
  background?: Background;
}

/** Of how many texts, and in how many of them each feature stands. */
export interface Background {
  texts: number;
  counts: ReadonlyMap<number, number>;
}

interface Postings {
  from: Uint32Array;
  text: Uint32Array;
  value: Float32Array;
}

/** A class whose share is this near to what it should be is left alone: it saves most of the work. */
const STILL = 0.004;

/** Softmax regression over rarity-weighed features. Training is deterministic. */
export class Linear {
  private readonly columns = new Map<number, number>();
  private readonly rarity: Float32Array;
  private readonly background: Background | undefined;
  private readonly total: number;
  private readonly weights: Float32Array;
  /** The training texts as vectors, in order. */
  readonly vectors: Vector[];
  private postings: Postings | undefined;

  constructor(
    examples: readonly Example[],
    readonly classes: number,
    options: TrainOptions,
  ) {
    const seen = new Map<number, number>();
    for (const { features } of examples)
      for (const id of features.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
    const counts: number[] = [];
    for (const [id, count] of seen)
      if (count >= (options.rarest ?? 1)) {
        this.columns.set(id, counts.length);
        counts.push(count + (options.background?.counts.get(id) ?? 0));
      }
    this.background = options.background;
    const total = examples.length + (this.background?.texts ?? 0);
    this.rarity = Float32Array.from(counts, (n) => Math.log((total + 1) / (n + 0.5)));
    this.total = total;
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
        weights[i]! * (column === undefined ? this.rarityOf(ids[i]!) : this.rarity[column]!);
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

  private rarityOf(unknown: number): number {
    const count = this.background?.counts.get(unknown) ?? 1;
    return Math.log((this.total + 1) / (count + 0.5));
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
  cosines({ columns, values }: Vector): Float32Array {
    const { from, text, value } = (this.postings ??= this.post());
    const out = new Float32Array(this.vectors.length);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const asked = values[i]!;
      for (let at = from[column]!; at < from[column + 1]!; at++)
        out[text[at]!]! += asked * value[at]!;
    }
    return out;
  }

  /** By column, the training texts that have it. */
  private post(): Postings {
    const from = new Uint32Array(this.rarity.length + 1);
    for (const { columns } of this.vectors) for (const column of columns) from[column + 1]!++;
    for (let i = 0; i < this.rarity.length; i++) from[i + 1]! += from[i]!;
    const next = from.slice();
    const text = new Uint32Array(from.at(-1)!);
    const value = new Float32Array(text.length);
    this.vectors.forEach(({ columns, values }, at) => {
      columns.forEach((column, i) => {
        const place = next[column]!++;
        text[place] = at;
        value[place] = values[i]!;
      });
    });
    return { from, text, value };
  }

  private train(examples: readonly Example[], { epochs, rate, decay }: TrainOptions): void {
    const order = shuffled(examples.length);
    const { classes, weights } = this;
    const moved = new Uint32Array(classes);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const now = rate / (1 + decay * epoch);
      for (const at of order) {
        const { columns, values } = this.vectors[at]!;
        const { label, weight } = examples[at]!;
        const slope = softmax(this.scores(this.vectors[at]!), 1);
        slope[label]! -= 1;
        let count = 0;
        for (let c = 0; c < classes; c++)
          if (slope[c]! > STILL || slope[c]! < -STILL) moved[count++] = c;
        for (let i = 0; i < columns.length; i++) {
          const from = columns[i]! * classes;
          const by = values[i]! * now * weight;
          for (let m = 0; m < count; m++) weights[from + moved[m]!]! -= by * slope[moved[m]!]!;
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
