/** An id for a rule or calendar: its name in letters of an address, and a number where that is taken. */
export function newId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 30);
  const base = /^[a-z0-9-]+$/.test(plain) ? plain : 'rule';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** The list with one element a place further up (-1) or down (1); as it was where there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const other = index + by;
  const copy = [...list];
  const [here, there] = [copy[index], copy[other]];
  if (here === undefined || there === undefined) return copy;
  copy[index] = there;
  copy[other] = here;
  return copy;
}
