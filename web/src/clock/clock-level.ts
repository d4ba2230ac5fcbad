import type { ClockView } from '../api/types';

/** How pressing a clock is: the steps at which the product itself warns (75 % and 90 % used). */
export type ClockLevel = 'calm' | 'soon' | 'urgent' | 'over' | 'done' | 'still';
export type ClockReading = {
  state: ClockView['state'];
  level: ClockLevel;
  /** Whole seconds until due, negative when over. */
  secondsLeft: number;
  /** Part of the time that is left, 0 to 1. */
  share: number;
};

/** `now` in milliseconds on the server's clock. Answered exactly at the due instant is kept. */
export function readClock(clock: ClockView, now: number): ClockReading {
  const stopped = clock.state === 'met' || clock.state === 'cancelled';
  if (clock.dueAt === null || clock.totalSeconds === null) {
    const { state } = clock;
    return { state, level: stopped ? 'done' : 'still', secondsLeft: 0, share: 1 };
  }
  const secondsLeft = stopped
    ? (clock.secondsLeft ?? 0)
    : Math.ceil((Date.parse(clock.dueAt) - now) / 1000);
  const share = clock.totalSeconds > 0 ? secondsLeft / clock.totalSeconds : 0;
  if (stopped) return { state: clock.state, level: 'done', secondsLeft, share: 1 };
  if (clock.state === 'breached' || secondsLeft < 0) {
    return { state: 'breached', level: 'over', secondsLeft: Math.min(secondsLeft, 0), share: 0 };
  }
  const level = share <= 0.1 ? 'urgent' : share <= 0.25 ? 'soon' : 'calm';
  return { state: 'running', level, secondsLeft, share: Math.min(1, share) };
}
