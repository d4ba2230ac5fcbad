import { openSpans, type Span } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';

/** A clock over months in short openings would fill pages: the first of them tell enough. */
const MOST = 100;

/** The open time that was counted from the start to the due instant, in order. */
export function countedSpans(calendar: Calendar, startedAt: Date, due: Date): Span[] {
  const until = due.getTime();
  if (calendar.weekly === null) return [{ from: startedAt.getTime(), to: until }];
  const counted: Span[] = [];
  for (const { from, to } of openSpans(calendar, startedAt.getTime())) {
    if (from >= until || counted.length >= MOST) break;
    counted.push({ from, to: Math.min(to, until) });
  }
  return counted;
}
