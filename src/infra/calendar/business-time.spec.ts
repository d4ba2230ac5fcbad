import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { dueAfter, isOpenAt, NoOpening, openSpans } from './business-time.js';
import { readCalendar, WEEKDAYS, type WrittenCalendar, type WrittenInterval } from './calendar.js';
import { slowDue } from './business-time.oracle.js';

const PRAGUE = 'Europe/Prague';
const HOUR = 3600;
const workdays = (...hours: WrittenInterval[]): WrittenCalendar => ({
  zone: PRAGUE,
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
});
const nineToFive = workdays(['09:00', '17:00']);
const withLunch = workdays(['08:00', '12:00'], ['13:30', '18:00']);
const easter: WrittenCalendar = {
  ...(nineToFive as Extract<WrittenCalendar, { weekly: object }>),
  exceptions: [
    { date: '2026-04-03', intervals: [] },
    { date: '2026-04-06', intervals: [] },
  ],
};
const always: WrittenCalendar = { zone: PRAGUE, always: true };

const due = (calendar: WrittenCalendar, start: string, seconds: number): string => {
  const zone = calendar.zone;
  const from = DateTime.fromISO(start, { zone }).toJSDate();
  const found = dueAfter(readCalendar(calendar), from, seconds);
  return DateTime.fromJSDate(found, { zone }).toFormat('ccc yyyy-MM-dd HH:mm:ss ZZZZ', {
    locale: 'en-GB',
  });
};

describe('when open time is over', () => {
  it.each<[string, WrittenCalendar, string, number, string]>([
    ['over a weekend', nineToFive, '2026-03-06T15:00', 6 * HOUR, 'Mon 2026-03-09 13:00:00 CET'],
    ['half an hour', nineToFive, '2026-03-06T16:45', 1800, 'Mon 2026-03-09 09:15:00 CET'],
    ['at closing', nineToFive, '2026-03-02T11:00', 6 * HOUR, 'Mon 2026-03-02 17:00:00 CET'],
    ['a second late', nineToFive, '2026-03-02T11:00:01', 6 * HOUR, 'Tue 2026-03-03 09:00:01 CET'],
    ['with lunch', withLunch, '2026-03-02T11:00', 6 * HOUR, 'Tue 2026-03-03 08:30:00 CET'],
    ['from lunch', withLunch, '2026-03-02T12:30', 6 * HOUR, 'Tue 2026-03-03 09:30:00 CET'],
    ['over Easter', easter, '2026-04-02T16:00', 6 * HOUR, 'Tue 2026-04-07 14:00:00 CEST'],
    ['clocks forward', always, '2026-03-29T00:30', 6 * HOUR, 'Sun 2026-03-29 07:30:00 CEST'],
    ['clocks back', always, '2026-10-25T00:30', 6 * HOUR, 'Sun 2026-10-25 05:30:00 CET'],
  ])('%s', (_what, calendar, start, seconds, expected) => {
    expect(due(calendar, start, seconds)).toBe(expected);
  });

  it('counts a night shift that crosses midnight, into a closed day too', () => {
    const nights: WrittenCalendar = {
      zone: PRAGUE,
      weekly: { fri: [['22:00', '06:00']] },
      exceptions: [{ date: '2026-03-07', intervals: [] }],
    };
    expect(due(nights, '2026-03-06T23:00', 6 * HOUR)).toBe('Sat 2026-03-07 05:00:00 CET');
    expect(due(nights, '2026-03-06T23:00', 8 * HOUR)).toBe('Fri 2026-03-13 23:00:00 CET');
  });

  it('counts overlapping openings once', () => {
    const twice = workdays(['09:00', '17:00'], ['10:00', '18:00']);
    expect(due(twice, '2026-03-02T09:00', 9 * HOUR)).toBe('Mon 2026-03-02 18:00:00 CET');
  });

  it('takes a time that occurs twice for its first occurrence, and one that never does for the jump', () => {
    const sundays = (from: string, to: string): WrittenCalendar => ({
      zone: PRAGUE,
      weekly: { sun: [[from, to]] },
    });
    expect(due(sundays('02:15', '02:45'), '2026-10-25T00:00', 60)).toBe(
      'Sun 2026-10-25 02:16:00 CEST',
    );
    expect(due(sundays('02:15', '02:45'), '2026-10-25T00:00', 31 * 60)).toBe(
      'Sun 2026-11-01 02:16:00 CET',
    );
    expect(due(sundays('02:15', '04:00'), '2026-03-29T00:00', 60)).toBe(
      'Sun 2026-03-29 03:01:00 CEST',
    );
    expect(due(sundays('02:15', '02:45'), '2026-03-29T00:00', 60)).toBe(
      'Sun 2026-04-05 02:16:00 CEST',
    );
  });

  it('is the start itself when nothing has to pass', () => {
    expect(due(nineToFive, '2026-03-07T12:00', 0)).toBe('Sat 2026-03-07 12:00:00 CET');
  });

  it('is not named where there is no opening in sixty days', () => {
    const dates = Array.from({ length: 70 }, (_, day) =>
      DateTime.fromISO('2026-07-01').plus({ days: day }).toISODate()!,
    );
    const summer = {
      ...(nineToFive as Extract<WrittenCalendar, { weekly: object }>),
      exceptions: dates.map((date) => ({ date, intervals: [] })),
    };
    expect(() => due(summer, '2026-06-30T16:30', HOUR)).toThrow(NoOpening);
    expect(due(summer, '2026-06-30T16:30', 1800)).toBe('Tue 2026-06-30 17:00:00 CEST');
  });

  it('joins what touches', () => {
    const round = {
      zone: PRAGUE,
      weekly: Object.fromEntries(WEEKDAYS.map((d) => [d, [['00:00', '24:00']]])),
    };
    const start = Date.parse('2026-03-02T00:00:00Z');
    const [first] = openSpans(
      readCalendar({ ...round, weekly: { ...round.weekly, sun: [] } }),
      start,
    );
    expect(first).toEqual({ from: start, to: Date.parse('2026-03-07T23:00:00Z') });
  });
});

describe('whether it is open', () => {
  const nights = readCalendar({ zone: PRAGUE, weekly: { fri: [['22:00', '06:00']] } });
  it.each([
    ['2026-03-06T21:59:59+01:00', false],
    ['2026-03-06T22:00:00+01:00', true],
    ['2026-03-07T05:59:59+01:00', true],
    ['2026-03-07T06:00:00+01:00', false],
  ])('at %s: %s', (at, open) => {
    expect(isOpenAt(nights, new Date(at))).toBe(open);
    expect(isOpenAt(readCalendar(always), new Date(at))).toBe(true);
  });
});

/** A small generator with a seed, so that a failure can be seen again. */
function randomly(seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  return next;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function calendarOf(
  zone: string,
  next: (below: number) => number,
  around: string,
): WrittenCalendar {
  const intervals = (): WrittenInterval[] =>
    Array.from({ length: next(3) }, () => {
      const from = next(1440);
      const to = (from + 15 + next(900)) % 1440;
      return [clock(from), to === 0 ? '24:00' : clock(to)];
    });
  const weekly = Object.fromEntries(WEEKDAYS.map((day) => [day, intervals()]));
  const date = DateTime.fromISO(around)
    .plus({ days: next(5) - 2 })
    .toISODate()!;
  return {
    zone,
    weekly: { ...weekly, wed: [['08:00', '16:00']] },
    exceptions: [{ date, intervals: intervals() }],
  };
}

describe('against a second-by-second oracle, around changes of the clocks', () => {
  it.each([
    ['Europe/Athens', '2026-03-29'],
    ['Europe/Athens', '2026-10-25'],
    ['Europe/Bratislava', '2026-03-29'],
    ['Europe/Bratislava', '2026-10-25'],
    ['Europe/Warsaw', '2027-03-28'],
    ['Europe/Warsaw', '2027-10-31'],
    ['Europe/Istanbul', '2026-03-29'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Africa/Casablanca', '2026-02-15'],
    ['Africa/Casablanca', '2026-03-22'],
    ['America/St_Johns', '2026-03-08'],
  ])('%s, %s', (zone, around) => {
    const next = randomly(Date.parse(around) % 9973);
    for (let round = 0; round < 12; round++) {
      const written = calendarOf(zone, next, around);
      const start = Date.parse(`${around}T00:00:00Z`) - 86_400_000 + next(3 * 86_400) * 1000;
      const seconds = 1 + next(30 * HOUR);
      const found = dueAfter(readCalendar(written), new Date(start), seconds).getTime();
      const expected = slowDue(written, start, seconds);
      if (found !== expected)
        expect({ written, start: new Date(start), seconds, due: new Date(found) }).toEqual({
          due: new Date(expected),
        });
    }
    expect.assertions(0);
  });
});
