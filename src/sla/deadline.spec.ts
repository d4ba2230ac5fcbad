import { describe, expect, it } from '@jest/globals';
import { dueAt, nextAt, stepsOf, takeSteps } from './deadline.js';

const SIX_HOURS = { seconds: 21_600, warnPercent: [50, 75, 90] };
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
});
