import { type Calendar, readCalendar, type WrittenCalendar } from './calendar.js';
import type { ClockKind } from './cycle.js';
import type { Target } from './deadline.js';
import { type HolidayCountry, isHoliday } from './holidays.js';

/** What a condition can ask about a customer's item. */
export interface PromiseFacts {
  platform: string;
  kind: string;
  /** ISO 639-1, or `und`. */
  language: string;
  sentiment: string | null;
  topics: readonly string[];
  risks: readonly string[];
  /** 1 to 5; reviews only. */
  rating: number | null;
  /** Whether the shop knows the person from before. */
  customer: 'new' | 'returning';
}

/** All that are named must hold; of the values of one, any. Nothing named: everything matches. */
export interface PromiseCondition {
  platforms?: string[];
  kinds?: string[];
  languages?: string[];
  sentiments?: string[];
  topics?: string[];
  risks?: string[];
  customers?: ('new' | 'returning')[];
  /** The review has so many stars or fewer. */
  maxRating?: number;
}

/** One line of the ordered list. Times in whole seconds of open time. */
export interface PromiseRule {
  id: string;
  name: string;
  when: PromiseCondition;
  firstSeconds: number;
  nextSeconds: number;
  /** Shares of the time at which to warn, 1 to 99. */
  warnPercent: number[];
  /** Null: around the clock. */
  calendarId: string | null;
}

export interface PromiseCalendar {
  id: string;
  name: string;
  hours: WrittenCalendar;
  /** Closed on the public holidays of this country, unless an exception says otherwise. */
  holidays: HolidayCountry | null;
}

/** What a brand promises: the first rule that matches holds. The last one matches everything. */
export interface BrandPromise {
  calendars: PromiseCalendar[];
  rules: PromiseRule[];
}

/** One promise around the clock for everything. */
export function defaultPromise(seconds: number, warnPercent: readonly number[]): BrandPromise {
  const everything = {
    id: 'everything',
    name: 'Everything',
    when: {},
    firstSeconds: seconds,
    nextSeconds: seconds,
    warnPercent: [...warnPercent],
    calendarId: null,
  };
  return { calendars: [], rules: [everything] };
}

/** The first rule that matches. Throws where none does: a promise is checked when it is saved. */
export function ruleFor({ rules }: Pick<BrandPromise, 'rules'>, facts: PromiseFacts): PromiseRule {
  const found = rules.find(({ when }) => matches(when, facts));
  if (!found) throw new Error('a promise without a rule for everything else');
  return found;
}

export function matches(when: PromiseCondition, facts: PromiseFacts): boolean {
  const holds = (wanted: readonly string[] | undefined, ...found: (string | null)[]) =>
    wanted === undefined || found.some((value) => value !== null && wanted.includes(value));
  return (
    holds(when.platforms, facts.platform) &&
    holds(when.kinds, facts.kind) &&
    holds(when.languages, facts.language) &&
    holds(when.sentiments, facts.sentiment) &&
    holds(when.topics, ...facts.topics) &&
    holds(when.risks, ...facts.risks) &&
    holds(when.customers, facts.customer) &&
    (when.maxRating === undefined || (facts.rating !== null && facts.rating <= when.maxRating))
  );
}

const ALWAYS: Calendar = readCalendar({ zone: 'UTC', always: true });

/** The calendar a rule counts in. Throws CalendarError on one that was never checked. */
export function calendarOf({ calendars }: BrandPromise, { calendarId }: PromiseRule): Calendar {
  const written = calendars.find(({ id }) => id === calendarId);
  if (!written) return ALWAYS;
  const calendar = readCalendar(written.hours);
  const country = written.holidays;
  if (!country) return calendar;
  return { ...calendar, isHoliday: (date) => isHoliday(country, date) };
}

/** What a rule asks of a clock of this kind. */
export function targetOf(promise: BrandPromise, rule: PromiseRule, kind: ClockKind): Target {
  const seconds = kind === 'first' ? rule.firstSeconds : rule.nextSeconds;
  return { seconds, warnPercent: rule.warnPercent, calendar: calendarOf(promise, rule) };
}
