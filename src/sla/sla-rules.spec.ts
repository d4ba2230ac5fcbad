import { describe, expect, it } from '@jest/globals';
import { type Calendar, readCalendar, type WrittenCalendar } from '../infra/calendar/calendar.js';
import { isHoliday } from '../infra/calendar/holidays.js';
import { type Asked, cyclesOf, type Ended } from './cycle.js';
import { dueAt, nextAt, stepsOf, takeSteps } from './deadline.js';
import { pausesOf } from './pause.js';
import { defaultPromise, ruleFor, targetOf } from './promise.js';
import { promiseFaults } from './read-promise.js';

const HOUR = 3600;
const zone = 'Europe/Prague';
const week = (...day: [string, string][]): WrittenCalendar => ({
  zone,
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [name, day])),
});
const OFFICE = readCalendar(week(['09:00', '17:00']));
const LUNCH = readCalendar(week(['08:00', '12:00'], ['13:30', '18:00']));
const ALWAYS = readCalendar({ zone, always: true });
const EASTER: Calendar = { ...OFFICE, isHoliday: (date) => isHoliday('CZ', date) };
const target = (calendar: Calendar, seconds = 6 * HOUR) => ({
  calendar,
  seconds,
  warnPercent: [50, 75, 90],
});

describe('the cases of the paper on the clock', () => {
  it.each<[string, Calendar, number, string, string]>([
    [
      'over the weekend',
      OFFICE,
      6 * HOUR,
      '2026-03-06T15:00:00+01:00',
      '2026-03-09T13:00:00+01:00',
    ],
    ['30 minutes over it', OFFICE, 1800, '2026-03-06T16:45:00+01:00', '2026-03-09T09:15:00+01:00'],
    [
      'exactly at closing',
      OFFICE,
      6 * HOUR,
      '2026-03-02T11:00:00+01:00',
      '2026-03-02T17:00:00+01:00',
    ],
    ['a second more', OFFICE, 6 * HOUR, '2026-03-02T11:00:01+01:00', '2026-03-03T09:00:01+01:00'],
    [
      'over the lunch gap',
      LUNCH,
      6 * HOUR,
      '2026-03-02T11:00:00+01:00',
      '2026-03-03T08:30:00+01:00',
    ],
    [
      'from inside the gap',
      LUNCH,
      6 * HOUR,
      '2026-03-02T12:30:00+01:00',
      '2026-03-03T09:30:00+01:00',
    ],
    ['over Easter', EASTER, 6 * HOUR, '2026-04-02T16:00:00+02:00', '2026-04-07T14:00:00+02:00'],
    [
      'clocks go forward',
      ALWAYS,
      6 * HOUR,
      '2026-03-29T00:30:00+01:00',
      '2026-03-29T07:30:00+02:00',
    ],
    ['clocks go back', ALWAYS, 6 * HOUR, '2026-10-25T00:30:00+02:00', '2026-10-25T05:30:00+01:00'],
  ])('%s', (_what, calendar, seconds, start, due) => {
    expect(dueAt(new Date(start), target(calendar, seconds))).toEqual(new Date(due));
  });

  it('30 minutes over the weekend: breached from the next second on, not at the instant itself', () => {
    const steps = stepsOf(new Date('2026-03-06T16:45:00+01:00'), target(OFFICE, 1800));
    expect(takeSteps(steps, new Date('2026-03-09T09:15:00+01:00')).reached).toBe(90);
    expect(takeSteps(steps, new Date('2026-03-09T09:15:01+01:00')).reached).toBe(100);
  });
});

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const understood = { language: 'pl', sentiment: 'neutral', topics: [], risks: [], rating: null };
const asked = (messageId: string, hour: number): Asked => ({ messageId, at: at(hour), understood });
const answered = (hour: number): Ended => ({ at: at(hour), reason: 'answered', messageId: 'r' });

describe('the rules of the paper on the clock', () => {
  const facts = { platform: 'x', kind: 'message', rating: null, customer: 'new' as const };
  const promise = defaultPromise(6 * HOUR, [50, 75, 90]);
  const rule = ruleFor(promise, { ...facts, ...understood });

  it('defaults: six hours around the clock, three days for complaints, 50/75/90 %', () => {
    expect(dueAt(at(0), targetOf(promise, rule, 'first'))).toEqual(at(6));
    expect(dueAt(at(0), targetOf(promise, rule, 'next'))).toEqual(at(6));
    expect(dueAt(at(0), targetOf(promise, rule, 'resolution'))).toEqual(at(72));
    expect(rule.warnPercent).toEqual([50, 75, 90]);
  });

  it('each customer turn after a closed cycle opens a new cycle', () => {
    const turns = cyclesOf(
      [asked('a', 1), asked('b', 5), asked('c', 9)],
      [answered(3), answered(7)],
    );
    expect(turns.map(({ messageId }) => messageId)).toEqual(['a', 'b', 'c']);
  });

  it('the oldest unanswered message governs; later ones never extend it', () => {
    expect(cyclesOf([asked('b', 5), asked('a', 1), asked('c', 9)], [])).toMatchObject([
      { messageId: 'a', startedAt: at(1) },
    ]);
  });

  it('first response never pauses; the other clocks do', () => {
    const pauses = pausesOf(
      [
        { at: at(1), kind: 'paused', reason: 'carrier' },
        { at: at(3), kind: 'resumed', reason: null },
      ],
      [],
    );
    expect(dueAt(at(0), targetOf(promise, rule, 'first', pauses))).toEqual(at(6));
    expect(dueAt(at(0), targetOf(promise, rule, 'next', pauses))).toEqual(at(8));
    expect(dueAt(at(0), targetOf(promise, rule, 'resolution', pauses))).toEqual(at(74));
  });

  it('integer seconds between UTC instants: nothing is rounded to minutes', () => {
    const odd = new Date('2026-03-02T11:59:59.000Z');
    expect(+dueAt(odd, target(ALWAYS, 61))! - +odd).toBe(61_000);
  });

  it('a calendar that never opens is rejected when saved', () => {
    const never: WrittenCalendar = { zone, weekly: {} };
    const closed = {
      ...promise,
      calendars: [{ id: 'n', name: 'N', hours: never, holidays: null }],
    };
    expect(promiseFaults(closed, at(0)).map(({ field }) => field)).toEqual(['calendars.0.hours']);
  });

  it('“no opening in 60 days” is a state of its own, never a silent 24/7', () => {
    const none = target({ ...OFFICE, isHoliday: () => true });
    expect([dueAt(at(0), none), stepsOf(at(0), none)]).toEqual([null, []]);
  });

  it('warn at 50 %, 75 % and 90 %, then the breach; each step once', () => {
    let steps = stepsOf(at(0), target(ALWAYS));
    const reached: (number | null)[] = [];
    for (const hour of [3, 3, 4.5, 5.4, 6, 6.1, 7]) {
      const now = new Date(at(0).getTime() + hour * HOUR * 1000);
      const taken = takeSteps(steps, now);
      reached.push(taken.reached);
      steps = taken.steps;
    }
    expect(reached).toEqual([50, null, 75, 90, null, 100, null]);
    expect(nextAt(steps)).toBeNull();
  });

  it('after an outage missed steps are caught up once, grouped', () => {
    const taken = takeSteps(stepsOf(at(0), target(ALWAYS)), at(8));
    expect(taken.reached).toBe(100);
    expect(takeSteps(taken.steps, at(9)).reached).toBeNull();
  });
});
