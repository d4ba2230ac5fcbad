const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/i;

/** Below this a number counts seconds, above it milliseconds (the year 5138, and March 1973). */
const SECONDS_BELOW = 100_000_000_000;

/** What `Date` can hold. */
const MAX_MS = 8.64e15;

/**
 * A platform's time, in any of the forms they use: `2026-05-19T10:29:08+0000` (Graph, no colon),
 * RFC 3339 with 0 to 9 fraction digits (Google), seconds or milliseconds since 1970 as a number or
 * as its digits (webhooks). Without a zone it is UTC. Absent for anything else.
 */
export function instant(value: unknown): Date | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  if (/^\d{9,16}(\.\d+)?$/.test(trimmed)) return fromNumber(Number(trimmed));
  const parts = ISO.exec(trimmed);
  if (!parts) return undefined;
  const [, day, clock, fraction = '', zone = 'Z'] = parts;
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const seconds = clock!.length === 5 ? `${clock}:00` : clock;
  const date = new Date(`${day}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function fromNumber(value: number): Date | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const ms = Math.round(value < SECONDS_BELOW ? value * 1000 : value);
  return ms > MAX_MS ? undefined : new Date(ms);
}

export function latest(dates: readonly (Date | undefined)[]): Date | undefined {
  let newest: Date | undefined;
  for (const date of dates) if (date && (!newest || date > newest)) newest = date;
  return newest;
}
