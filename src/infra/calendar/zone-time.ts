import { IANAZone } from 'luxon';

/** A date of the calendar, without zone. Month from 1. */
export interface LocalDate {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Throws RangeError on a name that the IANA database does not have. */
export function zoneOf(name: string): IANAZone {
  const zone = IANAZone.create(name);
  if (!zone.isValid) throw new RangeError(`“${name}” is no IANA time zone`);
  return zone;
}

/** Minutes from 00:00; 1440 is the midnight that ends the day. */
export type MinuteOfDay = number;

/**
 * The first instant at which clocks in the zone show this local time or a later one. So a time that occurs
 * twice means its first occurrence, and one that a jump leaves out means the instant of the jump.
 */
export function instantAt(zone: IANAZone, date: LocalDate, minute: MinuteOfDay): number {
  const local = Date.UTC(date.year, date.month - 1, date.day) + minute * MINUTE_MS;
  const offset = (at: number) => zone.offset(at) * MINUTE_MS;
  // No zone changes its offset twice within two days.
  const before = offset(local - DAY_MS);
  const after = offset(local + DAY_MS);
  const early = local - before;
  if (offset(early) === before) return early;
  const late = local - after;
  if (offset(late) === after) return late;
  return jumpBetween(zone, local - DAY_MS, local + DAY_MS);
}

/** The instant at which the offset changes; it changes once in between. */
function jumpBetween(zone: IANAZone, from: number, to: number): number {
  const before = zone.offset(from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

export function dateAt(zone: IANAZone, instant: number): LocalDate {
  const local = new Date(instant + zone.offset(instant) * MINUTE_MS);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
}

export function addDays({ year, month, day }: LocalDate, days: number): LocalDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** 0 is Monday. */
export const weekdayOf = ({ year, month, day }: LocalDate): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

/** `2026-04-03` */
export const isoDate = ({ year, month, day }: LocalDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
