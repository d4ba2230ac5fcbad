import type { IANAZone } from 'luxon';
import { zoneOf } from './zone-time.js';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `["22:00", "06:00"]`: local times; an end that is not after the start lies on the next day, and so does `24:00`. */
export type WrittenInterval = readonly [string, string];

/** A calendar as it is stored and sent. */
export type WrittenCalendar =
  | { zone: string; always: true }
  | {
      zone: string;
      weekly: Partial<Record<Weekday, readonly WrittenInterval[]>>;
      /** Replace the weekly hours of their date: holidays, half days, one-off openings. */
      exceptions?: readonly { date: string; intervals: readonly WrittenInterval[] }[];
    };

/** Minutes from the midnight that begins the day; the end may reach into the next one (up to 2880). */
export interface Opening {
  from: number;
  to: number;
}

/** A calendar that has been checked. `weekly` is null for one that is always open. */
export interface Calendar {
  zone: IANAZone;
  weekly: readonly (readonly Opening[])[] | null;
  /** By date, `2026-04-03`. */
  exceptions: ReadonlyMap<string, readonly Opening[]>;
  /** Closed all day, unless an exception names the date. */
  isHoliday?: (date: string) => boolean;
}

/** What is wrong with a calendar, and how to mend it. */
export class CalendarError extends Error {}

/** Checks a calendar from outside. Throws CalendarError, also for one that never opens. */
export function readCalendar(written: unknown): Calendar {
  const given = object(written, 'the calendar');
  const zone = readZone(given.zone);
  if (given.always !== undefined) {
    if (given.always !== true) fail('“always” can only be true; leave it out to give weekly hours');
    if (given.weekly !== undefined) fail('“always” and “weekly” exclude each other');
    return { zone, weekly: null, exceptions: new Map() };
  }
  if (given.weekly === undefined) fail('it has neither “always” nor “weekly”');
  const days = object(given.weekly, '“weekly”');
  const unknown = Object.keys(days).find((key) => !WEEKDAYS.includes(key as Weekday));
  if (unknown !== undefined) fail(`“${unknown}” is no weekday; there are ${WEEKDAYS.join(', ')}`);
  const weekly = WEEKDAYS.map((day) => readOpenings(days[day] ?? [], `weekly.${day}`));
  const exceptions = readExceptions(given.exceptions ?? []);
  const opens = [...weekly, ...exceptions.values()].some((openings) => openings.length > 0);
  if (!opens) fail('it never opens: give at least one interval, or “always”');
  return { zone, weekly, exceptions };
}

function readZone(value: unknown): IANAZone {
  if (typeof value !== 'string' || value === '') fail('“zone” is missing, such as Europe/Athens');
  try {
    return zoneOf(value);
  } catch (error) {
    return fail((error as RangeError).message);
  }
}

function readExceptions(value: unknown): Calendar['exceptions'] {
  if (!Array.isArray(value)) return fail('“exceptions” must be a list');
  const byDate = new Map<string, Opening[]>();
  value.forEach((entry: unknown, index) => {
    const where = `exceptions[${index}]`;
    const { date, intervals } = object(entry, where);
    if (typeof date !== 'string' || !isDate(date))
      return fail(`${where}.date must be a date such as 2026-12-24`);
    if (byDate.has(date)) return fail(`there are two exceptions for ${date}`);
    byDate.set(date, readOpenings(intervals, `${where}.intervals`));
  });
  return byDate;
}

function readOpenings(value: unknown, where: string): Opening[] {
  if (!Array.isArray(value)) return fail(`${where} must be a list of [from, to]`);
  return value.map((pair: unknown, index) => {
    const here = `${where}[${index}]`;
    if (!Array.isArray(pair) || pair.length !== 2) return fail(`${here} must be [from, to]`);
    const from = readTime(pair[0], `${here} from`);
    const to = readTime(pair[1], `${here} to`);
    if (from === to) return fail(`${here} is empty; the whole day is ["00:00", "24:00"]`);
    if (from === 1440) return fail(`${here} can not start at 24:00; that is 00:00 of the next day`);
    return { from, to: to > from ? to : to + 1440 };
  });
}

function readTime(value: unknown, where: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  if (hours === undefined || Number(minutes) > 59 || time > 1440)
    return fail(`${where} must be a time from 00:00 to 24:00, such as 09:30`);
  return time;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(`${what} must be an object`);
  return value as Record<string, unknown>;
}

function fail(message: string): never {
  throw new CalendarError(message);
}
