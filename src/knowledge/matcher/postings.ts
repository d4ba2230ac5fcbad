import type { Vector } from './space.js';

/** By column of a space: which texts have it, and with what value. Column `c` holds `from[c]` to `from[c + 1]`. */
export interface Postings {
  texts: number;
  from: Uint32Array;
  text: Uint16Array;
  value: Float32Array;
}

/** At most 65,536 texts. */
export function postingsOf(vectors: readonly Vector[], columns: number): Postings {
  const from = new Uint32Array(columns + 1);
  for (const vector of vectors) for (const column of vector.columns) from[column + 1]!++;
  for (let i = 0; i < columns; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const text = new Uint16Array(from.at(-1)!);
  const value = new Float32Array(text.length);
  vectors.forEach((vector, at) => {
    vector.columns.forEach((column, i) => {
      const place = next[column]!++;
      text[place] = at;
      value[place] = vector.values[i]!;
    });
  });
  return { texts: vectors.length, from, text, value };
}

/** The cosine of the vector with each text, in order. */
export function cosines({ texts, from, text, value }: Postings, { columns, values }: Vector) {
  const out = new Float32Array(texts);
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const asked = values[i]!;
    for (let at = from[column]!; at < from[column + 1]!; at++)
      out[text[at]!]! += asked * value[at]!;
  }
  return out;
}
