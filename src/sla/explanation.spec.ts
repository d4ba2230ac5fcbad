import { describe, expect, it } from '@jest/globals';
import { dueAfter } from '../infra/calendar/business-time.js';
import { readCalendar } from '../infra/calendar/calendar.js';
import { countedSpans } from './explanation.js';

const spans = (written: object, start: string, seconds: number) => {
  const calendar = readCalendar(written);
  const from = new Date(start);
  return countedSpans(calendar, from, dueAfter(calendar, from, seconds)).map((span) => [
    new Date(span.from).toISOString().slice(5, 16),
    new Date(span.to).toISOString().slice(5, 16),
  ]);
};

describe('what was counted', () => {
  it('is each opening up to the deadline', () => {
    const hours = [
      ['08:00', '12:00'],
      ['13:30', '18:00'],
    ];
    const office = { zone: 'Europe/Prague', weekly: { mon: hours, tue: hours } };
    expect(spans(office, '2026-03-02T11:00:00+01:00', 21_600)).toEqual([
      ['03-02T10:00', '03-02T11:00'],
      ['03-02T12:30', '03-02T17:00'],
      ['03-03T07:00', '03-03T07:30'],
    ]);
  });

  it('is all of it around the clock', () => {
    const always = { zone: 'Europe/Prague', always: true };
    expect(spans(always, '2026-03-02T10:00:00Z', 3600)).toEqual([['03-02T10:00', '03-02T11:00']]);
  });
});
