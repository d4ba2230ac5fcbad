import { type Condition, type ItemFacts, matches } from '../triage/condition.js';
import { type Calendar, readCalendar, type WrittenCalendar } from '../infra/calendar/calendar.js';
import type { ClockKind } from './cycle.js';
import type { Target } from './deadline.js';
import type { Ladder } from './ladder.js';
import type { Pause } from './pause.js';
import { type HolidayCountry, isHoliday } from '../infra/calendar/holidays.js';

/** One line of the ordered list. Times in whole seconds of open time. */
export interface PromiseRule {
  id: string;
  name: string;
  when: Condition;
  firstSeconds: number;
  nextSeconds: number;
  /** Until a complaint is settled; null: nothing is promised; left out: three days. */
  resolutionSeconds?: number | null;
  /** Shares of the time at which to warn, 1 to 99. */
  warnPercent: number[];
  /** Whom the warnings and the breach tell; left out: whom they usually do. */
  ladder?: Ladder;
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

export const RESOLUTION_SECONDS = 3 * 86_400;

/** A promise that was saved before there was one for complaints has the default; null: it makes none. */
export const resolutionSecondsOf = ({
  resolutionSeconds,
}: Pick<PromiseRule, 'resolutionSeconds'>): number | null =>
  resolutionSeconds === undefined ? RESOLUTION_SECONDS : resolutionSeconds;

/** One promise around the clock for everything. */
export function defaultPromise(seconds: number, warnPercent: readonly number[]): BrandPromise {
  const everything = {
    id: 'everything',
    name: 'Everything',
    when: {},
    firstSeconds: seconds,
    nextSeconds: seconds,
    resolutionSeconds: RESOLUTION_SECONDS,
    warnPercent: [...warnPercent],
    calendarId: null,
  };
  return { calendars: [], rules: [everything] };
}

/** The first rule that matches. Throws where none does: a promise is checked when it is saved. */
export function ruleFor({ rules }: Pick<BrandPromise, 'rules'>, facts: ItemFacts): PromiseRule {
  const found = rules.find(({ when }) => matches(when, facts));
  if (!found) throw new Error('a promise without a rule for everything else');
  return found;
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

/** Open time that a rule gives a clock of this kind; null: it has no such clock. */
export function secondsOf(rule: PromiseRule, kind: ClockKind): number | null {
  if (kind === 'resolution') return resolutionSecondsOf(rule);
  return kind === 'first' ? rule.firstSeconds : rule.nextSeconds;
}

/** What a rule asks of a clock of this kind; only the first answer is never paused. */
export function targetOf(
  promise: BrandPromise,
  rule: PromiseRule,
  kind: ClockKind,
  pauses: readonly Pause[] = [],
): Target {
  return {
    seconds: secondsOf(rule, kind) ?? RESOLUTION_SECONDS,
    warnPercent: rule.warnPercent,
    calendar: calendarOf(promise, rule),
    pauses: kind === 'first' ? [] : pauses,
  };
}
