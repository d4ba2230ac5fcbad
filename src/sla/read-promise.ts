import { NoOpening, dueAfter } from '../infra/calendar/business-time.js';
import { CalendarError } from '../infra/calendar/calendar.js';
import { HOLIDAY_COUNTRIES } from '../infra/calendar/holidays.js';
import { calendarOf, type BrandPromise, type PromiseRule } from './promise.js';

/** What is wrong with a promise: where, what, and how to mend it. */
export interface PromiseFault {
  field: string;
  message: string;
}

/**
 * What a well-formed promise (its shape is checked before) still gets wrong. Empty: nothing. `now`: from
 * then on a calendar must open.
 */
export function promiseFaults(promise: BrandPromise, now: Date): PromiseFault[] {
  return [...calendarFaults(promise, now), ...ruleFaults(promise)];
}

function calendarFaults(promise: BrandPromise, now: Date): PromiseFault[] {
  return promise.calendars.flatMap((calendar, index) => {
    const field = `calendars.${index}`;
    const faults: PromiseFault[] = [];
    if (promise.calendars.findIndex(({ id }) => id === calendar.id) !== index)
      faults.push({ field: `${field}.id`, message: `“${calendar.id}” is there twice` });
    if (calendar.holidays !== null && !HOLIDAY_COUNTRIES.includes(calendar.holidays))
      faults.push({
        field: `${field}.holidays`,
        message: `no such country; there are ${HOLIDAY_COUNTRIES.join(', ')}`,
      });
    try {
      const rule = { calendarId: calendar.id } as PromiseRule;
      dueAfter(calendarOf({ ...promise, calendars: [calendar] }, rule), now, 1);
    } catch (error) {
      if (!(error instanceof CalendarError) && !(error instanceof NoOpening)) throw error;
      faults.push({ field: `${field}.hours`, message: error.message });
    }
    return faults;
  });
}

function ruleFaults({ rules, calendars }: BrandPromise): PromiseFault[] {
  const faults: PromiseFault[] = [];
  const isForAll = ({ when }: PromiseRule) =>
    Object.values(when).every((value) => value === undefined);
  rules.forEach((rule, index) => {
    const field = `rules.${index}`;
    if (rules.findIndex(({ id }) => id === rule.id) !== index)
      faults.push({ field: `${field}.id`, message: `“${rule.id}” is there twice` });
    if (rule.calendarId !== null && !calendars.some(({ id }) => id === rule.calendarId))
      faults.push({ field: `${field}.calendarId`, message: 'there is no such calendar here' });
    if (isForAll(rule) && index < rules.length - 1)
      faults.push({
        field: `${field}.when`,
        message: 'it matches everything, so the rules after it are never reached',
      });
    faults.push(...ladderFaults(rule, field));
    const empty = Object.entries(rule.when).find(
      ([, values]) => Array.isArray(values) && values.length === 0,
    );
    if (empty)
      faults.push({
        field: `${field}.when.${empty[0]}`,
        message: 'an empty list matches nothing; leave it out',
      });
  });
  const last = rules.at(-1);
  if (!last || !isForAll(last))
    faults.push({
      field: 'rules',
      message: 'the last rule must have no condition, so that everything has a promise',
    });
  return faults;
}

function ladderFaults({ ladder, warnPercent }: PromiseRule, field: string): PromiseFault[] {
  return (ladder?.tells ?? []).flatMap(({ percent }, index, tells) => {
    const where = `${field}.ladder.tells.${index}.percent`;
    if (percent !== 100 && !warnPercent.includes(percent))
      return [{ field: where, message: `there is no warning at ${percent} %` }];
    return tells.findIndex((other) => other.percent === percent) === index
      ? []
      : [{ field: where, message: `${percent} % is there twice` }];
  });
}
