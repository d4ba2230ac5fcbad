import {
  addDays,
  dateAt,
  instantAt,
  isoDate,
  weekdayOf,
  zoneOf,
} from '../infra/calendar/zone-time.js';

export type DigestKind = 'daily' | 'weekly';

/** What a digest looks back on: from the first instant to the last, without it. */
export interface Period {
  kind: DigestKind;
  from: Date;
  to: Date;
  /** Local date on which the digest is due: it names this digest. */
  date: string;
}

const MONDAY = 0;

/**
 * The digests whose hour has come last: of yesterday, and on Mondays of the week before. A digest that was missed
 * is made up for until the next one is due.
 */
export function latestPeriods(now: Date, timeZone: string, hour: number): Period[] {
  const zone = zoneOf(timeZone);
  const today = dateAt(zone, now.getTime());
  const isDue = instantAt(zone, today, hour * 60) <= now.getTime();
  const day = isDue ? today : addDays(today, -1);
  const back = (days: number) => new Date(instantAt(zone, addDays(day, -days), 0));
  const date = isoDate(day);
  const daily: Period = { kind: 'daily', from: back(1), to: back(0), date };
  if (weekdayOf(day) !== MONDAY) return [daily];
  return [daily, { kind: 'weekly', from: back(7), to: back(0), date }];
}

/** The stretch of the same length just before, to compare with. */
export function periodBefore({ kind, from }: Period, timeZone: string): { from: Date; to: Date } {
  const zone = zoneOf(timeZone);
  const days = kind === 'daily' ? 1 : 7;
  const first = addDays(dateAt(zone, from.getTime()), -days);
  return { from: new Date(instantAt(zone, first, 0)), to: from };
}
