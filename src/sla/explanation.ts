import type { Span } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';
import { type Pause, workedSpans } from './pause.js';

/** A clock over months in short openings would fill pages: the first of them tell enough. */
const MOST = 100;

/** The open time that was counted from the start to the due instant, in order; none in a pause. */
export function countedSpans(
  calendar: Calendar,
  startedAt: Date,
  due: Date,
  pauses: readonly Pause[] = [],
): Span[] {
  const until = due.getTime();
  const counted: Span[] = [];
  for (const { from, to } of workedSpans(calendar, startedAt.getTime(), pauses)) {
    if (from >= until || counted.length >= MOST) break;
    counted.push({ from, to: Math.min(to, until) });
  }
  return counted;
}
