/** A share with what it may really be, at 95 %. All null where nothing was counted. */
export interface Share {
  of: number;
  count: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

const Z = 1.959964;

/** To six places: 0 and 1 come out as such. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Wilson's interval: right also for few cases and for none. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, low: null, high: null };
  const p = count / of;
  const square = Z * Z;
  const centre = (p + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of));
  return { of, count, share: p, low: round(centre - half), high: round(centre + half) };
}
