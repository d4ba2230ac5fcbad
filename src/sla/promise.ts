import { type Condition, type ItemFacts, matches } from '../triage/condition.js';
import { type Calendar, readCalendar, type WrittenCalendar } from '../infra/calendar/calendar.js';
import type { ClockKind } from './cycle.js';
import type { Target } from './deadline.js';
import { type HolidayCountry, isHoliday } from '../infra/calendar/holidays.js';

/** One line of the ordered list. Times in whole seconds of open time. */
export interface PromiseRule {
  id: string;
  name: string;
  when: Condition;
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

/** What a rule asks of a clock of this kind. */
export function targetOf(promise: BrandPromise, rule: PromiseRule, kind: ClockKind): Target {
  const seconds = kind === 'first' ? rule.firstSeconds : rule.nextSeconds;
  return { seconds, warnPercent: rule.warnPercent, calendar: calendarOf(promise, rule) };
}
