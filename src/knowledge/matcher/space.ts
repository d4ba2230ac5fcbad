import type { Features } from './features.js';

/** A text in a space of features: weighed by rarity, of length one with what is unknown. */
export interface Vector {
  columns: Uint32Array;
  values: Float32Array;
  /** 0 to 1: how much of the text the space knows. */
  known: number;
}

/** Of how many texts, and in how many of them each feature stands. */
export interface Background {
  texts: number;
  counts: ReadonlyMap<number, number>;
}

/** How common features are in some texts; those of fewer than `rarest` are left out. */
export function backgroundOf(texts: readonly Features[], rarest = 1): Background {
  const counts = new Map<number, number>();
  for (const { ids } of texts) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) if (count < rarest) counts.delete(id);
  return { texts: texts.length, counts };
}

/** The features that some texts have, each with a column of its own and how much it says. */
export class Space {
  private readonly columns = new Map<number, number>();
  private readonly rarity: Float32Array;

  /** `background`: how often features stand in other texts of the language, since what is rare here may be common. */
  constructor(
    private readonly own: Background,
    private readonly background?: Background,
  ) {
    const counts: number[] = [];
    for (const [id, count] of own.counts) {
      this.columns.set(id, counts.length);
      counts.push(count + (background?.counts.get(id) ?? 0));
    }
    this.rarity = Float32Array.from(counts, (count) => this.rarityAt(count));
  }

  get size(): number {
    return this.rarity.length;
  }

  vector({ ids, weights }: Features): Vector {
    const columns = new Uint32Array(ids.length);
    const values = new Float32Array(ids.length);
    let length = 0;
    let all = 0;
    let known = 0;
    for (let i = 0; i < ids.length; i++) {
      const column = this.columns.get(ids[i]!);
      const rarity =
        column === undefined
          ? this.rarityAt(this.background?.counts.get(ids[i]!) ?? 1)
          : this.rarity[column]!;
      const value = weights[i]! * rarity;
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

  private rarityAt(count: number): number {
    const texts = this.own.texts + (this.background?.texts ?? 0);
    return Math.log((texts + 1) / (count + 0.5));
  }
}
