/** A length of time as people say it: its two largest units, rounded to the minute. */
export interface TimeSpan {
  days: number;
  hours: number;
  minutes: number;
  /** What the first unit that is said counts: verbs agree with it. `moment`: under half a minute. */
  unit: 'day' | 'hour' | 'minute' | 'moment';
  /** How many of that unit. */
  lead: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `seconds` may be negative; its size counts. */
export function timeSpan(seconds: number): TimeSpan {
  const size = Math.abs(seconds);
  const step = size >= DAY ? HOUR : MINUTE;
  const rounded = Math.round(size / step) * step;
  const days = Math.floor(rounded / DAY);
  const hours = Math.floor((rounded % DAY) / HOUR);
  const minutes = Math.floor((rounded % HOUR) / MINUTE);
  if (days > 0) return { days, hours, minutes: 0, unit: 'day', lead: days };
  if (hours > 0) return { days, hours, minutes, unit: 'hour', lead: hours };
  if (minutes > 0) return { days, hours, minutes, unit: 'minute', lead: minutes };
  return { days, hours, minutes, unit: 'moment', lead: 1 };
}

export const secondsBetween = (from: Date, to: Date): number =>
  Math.round((to.getTime() - from.getTime()) / 1000);
