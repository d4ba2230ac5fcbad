import type { Features } from './features.js';
import type { Senses } from './senses.js';
import type { Vector } from './space.js';

/** From this cosine on two words are taken for like ones, and how much less than the word itself such a one counts. */
const ALIKE = 0.4;
const ALIKE_SHARE = 0.7;
/** How much the words of a text count in its vector, and how much the sum of their directions. */
const OF_WORDS = 0.92;
const OF_SUM = 0.38;
const MOST_ALIKE = 8;
const MOST_KEPT = 4000;

/** A column and how near it is. */
type Near = readonly (readonly [number, number])[];

/**
 * The words that some texts have, each with a column, and after them the directions themselves. A text has a share in the
 * columns of all words that are like its own, so that one with other words is still near.
 */
export class SenseSpace {
  private readonly columns = new Map<number, number>();
  private readonly rarity: Float32Array;
  private readonly directions: (Float32Array | null)[] = [];
  private readonly kept = new Map<number, Near>();
  private readonly mean: Float32Array;

  constructor(
    private readonly senses: Senses,
    texts: readonly Features[],
  ) {
    const counts: number[] = [];
    for (const { ids } of texts)
      for (const id of ids) {
        let column = this.columns.get(id);
        if (column === undefined) {
          column = this.columns.size;
          this.columns.set(id, column);
          this.directions.push(senses.direction(id));
          counts.push(0);
        }
        counts[column]!++;
      }
    this.rarity = Float32Array.from(counts, (count) =>
      Math.log((texts.length + 1) / (count + 0.5)),
    );
    this.mean = new Float32Array(senses.size);
    for (const text of texts) {
      const sum = this.sumOf(text);
      for (let k = 0; k < sum.length; k++) this.mean[k]! += sum[k]! / texts.length;
    }
  }

  get size(): number {
    return this.rarity.length + this.senses.size;
  }

  vector(features: Features): Vector {
    const found = new Map<number, number>();
    let known = 0;
    for (const id of features.ids) {
      const near = this.near(id);
      if (near.length > 0) known++;
      for (const [column, share] of near) {
        const value = share * this.rarity[column]!;
        if (value > (found.get(column) ?? 0)) found.set(column, value);
      }
    }
    const words = scaled(Float32Array.from(found.values()), OF_WORDS);
    const sum = this.sumOf(features);
    for (let k = 0; k < sum.length; k++) sum[k]! -= this.mean[k]!;
    scaled(sum, OF_SUM);
    const columns = new Uint32Array(words.length + sum.length);
    const values = new Float32Array(columns.length);
    columns.set([...found.keys()]);
    values.set(words);
    for (let k = 0; k < sum.length; k++) columns[words.length + k] = this.rarity.length + k;
    values.set(sum, words.length);
    return { columns, values, known: known / Math.max(1, features.ids.length) };
  }

  /** The columns of a word and of the words that are like it. */
  private near(id: number): Near {
    const kept = this.kept.get(id);
    if (kept) return kept;
    const own = this.columns.get(id);
    const direction = this.senses.direction(id);
    const alike: [number, number][] = [];
    if (direction)
      this.directions.forEach((other, column) => {
        if (!other || column === own) return;
        const cosine = dot(direction, other);
        if (cosine > ALIKE) alike.push([column, ALIKE_SHARE * cosine * cosine]);
      });
    const near = alike.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ALIKE);
    if (own !== undefined) near.push([own, 1]);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(id, near);
    return near;
  }

  /** The direction of a whole text. */
  private sumOf({ ids, weights }: Features): Float32Array {
    const sum = new Float32Array(this.senses.size);
    ids.forEach((id, i) => {
      const direction = this.senses.direction(id);
      if (direction) for (let k = 0; k < sum.length; k++) sum[k]! += weights[i]! * direction[k]!;
    });
    return scaled(sum, 1);
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

/** Changes the vector to that length; one of length nothing stays. */
function scaled(vector: Float32Array, length: number): Float32Array {
  const by = length / (Math.sqrt(dot(vector, vector)) || 1);
  for (let k = 0; k < vector.length; k++) vector[k]! *= by;
  return vector;
}
