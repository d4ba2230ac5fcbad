import { describe, expect, it } from '@jest/globals';
import type { ClockView } from '../api/types';
import { readClock } from './clock-level';

const start = Date.parse('2026-03-02T08:00:00Z');
const clock: ClockView = {
  kind: 'first',
  state: 'running',
  startedAt: '2026-03-02T08:00:00Z',
  dueAt: '2026-03-02T14:00:00Z',
  secondsLeft: 6 * 3600,
  totalSeconds: 6 * 3600,
  pausedAt: null,
  timeZone: 'Europe/Warsaw',
};
const after = (hours: number) => readClock(clock, start + hours * 3_600_000);

describe('readClock', () => {
  it.each([
    [0, 'calm'],
    [4.4, 'calm'],
    [4.5, 'soon'],
    [5.4, 'urgent'],
  ] as const)('after %d of six hours is %s', (hours, level) => {
    expect(after(hours)).toMatchObject({ state: 'running', level });
  });

  it('is still running at the due instant itself and over a second later', () => {
    expect(after(6)).toMatchObject({ state: 'running', secondsLeft: 0 });
    expect(readClock(clock, start + 6 * 3_600_000 + 1_000)).toMatchObject({
      state: 'breached',
      level: 'over',
      secondsLeft: -1,
    });
  });

  it.each(['paused', 'no_opening'] as const)('presses nobody while it is %s', (state) => {
    const none = { ...clock, state, dueAt: null, secondsLeft: null, totalSeconds: null };
    expect(readClock(none, start + 99 * 3_600_000)).toMatchObject({ state, level: 'still' });
  });

  it('stands still once it is met', () => {
    const met = readClock({ ...clock, state: 'met', secondsLeft: 60 }, start + 9 * 3_600_000);
    expect(met).toMatchObject({ state: 'met', level: 'done', secondsLeft: 60 });
  });
});
