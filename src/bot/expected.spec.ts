import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../infra/calendar/calendar.js';
import { type Answered, expectedAt } from './expected.js';

const NINE_TO_FIVE = readCalendar({
  zone: 'UTC',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]),
  ),
});
const ALWAYS = readCalendar({ zone: 'UTC', always: true });
const at = (iso: string) => new Date(`${iso}:00Z`);
const HOUR = 3600;

/** Answers that took so many minutes each, all begun on a Monday morning at nine. */
const answers = (...minutes: number[]): Answered[] =>
  minutes.map((took) => ({
    startedAt: at('2026-03-02T09:00'),
    stoppedAt: new Date(+at('2026-03-02T09:00') + took * 60_000),
  }));
const none = { answered: [], waiting: 1 };

describe('when a person will probably have answered', () => {
  it('is what is promised where nobody knows better, in open time', () => {
    const promise = { calendar: NINE_TO_FIVE, promisedSeconds: 6 * HOUR };
    expect(expectedAt(promise, none, at('2026-03-06T15:00'))).toEqual(at('2026-03-09T13:00'));
    expect(expectedAt({ ...promise, calendar: ALWAYS }, none, at('2026-03-06T15:00'))).toEqual(
      at('2026-03-06T21:00'),
    );
  });

  it('is as late as three of four answers came', () => {
    const past = { answered: answers(30, 40, 50, 90, 100, 110, 120, 400), waiting: 1 };
    const promise = { calendar: NINE_TO_FIVE, promisedSeconds: 6 * HOUR };
    expect(expectedAt(promise, past, at('2026-03-09T10:10'))).toEqual(at('2026-03-09T12:30'));
  });

  it('is later where much waits', () => {
    // Ten answers, four of them in one hour.
    const past = { answered: answers(20, 25, 30, 35, 100, 170, 240, 310, 380, 450) };
    const promise = { calendar: NINE_TO_FIVE, promisedSeconds: 6 * HOUR };
    const say = (waiting: number) =>
      expectedAt(promise, { ...past, waiting }, at('2026-03-16T09:00'));
    expect(say(2)).toEqual(at('2026-03-16T14:30'));
    expect(say(40)).toEqual(at('2026-03-17T11:00'));
  });

  it('is nothing that can be said where the shop does not open', () => {
    const closed = readCalendar({
      zone: 'UTC',
      weekly: {},
      exceptions: [{ date: '2027-01-04', intervals: [['09:00', '17:00']] }],
    });
    const promise = { calendar: closed, promisedSeconds: HOUR };
    expect(expectedAt(promise, none, at('2026-03-06T15:00'))).toBeNull();
  });
});
