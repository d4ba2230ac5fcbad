import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../infra/calendar/calendar.js';
import { dueAt, nextAt, stepsOf, takeSteps } from './deadline.js';

const SIX_HOURS = {
  seconds: 21_600,
  warnPercent: [50, 75, 90],
  calendar: readCalendar({ zone: 'UTC', always: true }),
};
const start = new Date('2026-03-29T00:30:00+01:00');

describe('a promise of six hours around the clock', () => {
  it('counts seconds, not the hands of the clock, when summer time begins', () => {
    expect(dueAt(start, SIX_HOURS)).toEqual(new Date('2026-03-29T07:30:00+02:00'));
  });

  it('counts seconds when summer time ends', () => {
    const autumn = new Date('2026-10-25T00:30:00+02:00');
    expect(dueAt(autumn, SIX_HOURS)).toEqual(new Date('2026-10-25T05:30:00+01:00'));
  });

  it('warns at its shares of the time and breaks just after the due instant', () => {
    const steps = stepsOf(start, SIX_HOURS);
    expect(steps.map(({ percent, at }) => [percent, at])).toEqual([
      [50, '2026-03-29T02:30:00.000Z'],
      [75, '2026-03-29T04:00:00.000Z'],
      [90, '2026-03-29T04:54:00.000Z'],
      [100, '2026-03-29T05:30:00.001Z'],
    ]);
  });
});

describe('taking steps', () => {
  const steps = stepsOf(start, SIX_HOURS);
  const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

  it('takes nothing before its time', () => {
    expect(takeSteps(steps, after(10_799)).reached).toBeNull();
  });

  it('is not broken at the very instant that it is due', () => {
    expect(takeSteps(steps, after(21_600)).reached).toBe(90);
  });

  it('catches up what was missed as one, the latest', () => {
    const taken = takeSteps(steps, after(90_000));
    expect(taken.reached).toBe(100);
    expect(nextAt(taken.steps)).toBeNull();
  });

  it('takes no step twice, also when the deadline is counted anew', () => {
    const once = takeSteps(steps, after(11_000)).steps;
    expect(takeSteps(once, after(11_000)).reached).toBeNull();
    expect(takeSteps(stepsOf(start, SIX_HOURS, once), after(11_000)).reached).toBeNull();
    expect(nextAt(once)).toEqual(after(16_200));
  });

  it('arms a breach again that lies ahead since the promise changed, and no warning', () => {
    const told = takeSteps(steps, after(22_000)).steps;
    const longer = stepsOf(start, { ...SIX_HOURS, seconds: 43_200 }, told);
    expect(longer.filter(({ takenAt }) => takenAt === null).map(({ percent }) => percent)).toEqual([
      100,
    ]);
  });
});

describe('a promise in office hours', () => {
  const calendar = readCalendar({
    zone: 'Europe/Warsaw',
    weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] },
  });
  const monday = new Date('2026-03-02T15:00:00+01:00');

  it('warns at its shares of the open time', () => {
    const steps = stepsOf(monday, { seconds: 14_400, warnPercent: [50, 75], calendar });
    expect(steps.map(({ percent, at }) => [percent, at])).toEqual([
      [50, '2026-03-02T16:00:00.000Z'],
      [75, '2026-03-03T09:00:00.000Z'],
      [100, '2026-03-03T10:00:00.001Z'],
    ]);
  });

  it('names no deadline where the shop stays closed for too long', () => {
    const closed = { ...calendar, isHoliday: () => true };
    const target = { seconds: 14_400, warnPercent: [50], calendar: closed };
    expect(dueAt(monday, target)).toBeNull();
    expect(stepsOf(monday, target)).toEqual([]);
  });
});
