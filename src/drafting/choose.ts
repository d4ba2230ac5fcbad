/** FNV-1a, 32 bits: the same seed gives the same draft on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A chooser that always picks the same variant for the same seed and salt. */
export const chooser =
  (seed: string) =>
  (list: string[], salt: string): string =>
    list[hash(`${seed}/${salt}`) % list.length]!;

const sentences = (text: string): Set<string> =>
  new Set(text.split(/(?<=[.!?;])\s+/).map((sentence) => sentence.trim().toLowerCase()));

/** How many sentences a text shares with the one of the others it is most like. */
export function likeness(text: string, others: readonly string[]): number {
  const own = sentences(text);
  return Math.max(
    0,
    ...others.map((other) => [...sentences(other)].filter((sentence) => own.has(sentence)).length),
  );
}
