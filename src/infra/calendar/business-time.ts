import type { Calendar, Opening } from './calendar.js';
import { addDays, dateAt, instantAt, isoDate, type LocalDate, weekdayOf } from './zone-time.js';

/** Instants, ms since 1970: open from `from`, closed again at `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Without an opening for so long, no deadline can be named. */
export const LONGEST_CLOSURE_DAYS = 60;

/** The calendar does not open for `LONGEST_CLOSURE_DAYS` from `since` on: a state of its own, never “around the clock”. */
export class NoOpening extends Error {
  constructor(readonly since: Date) {
    super(
      `the calendar has no opening in the ${LONGEST_CLOSURE_DAYS} days after ${since.toISOString()}`,
    );
  }
}

/** The spans that are open at or after `start`, in order, joined where they touch. Throws NoOpening. */
export function* openSpans(calendar: Calendar, start: number): Iterable<Span> {
  // What began yesterday may reach over midnight.
  let date = addDays(dateAt(calendar.zone, start), -1);
  let held: Span | null = null;
  let closedDays = 0;
  for (;;) {
    const spans = spansOf(calendar, date).filter(({ to }) => to > start);
    for (const span of spans) {
      const from = Math.max(span.from, start);
      if (held && from <= held.to) held = { from: held.from, to: Math.max(held.to, span.to) };
      else {
        if (held) yield held;
        held = { from, to: span.to };
      }
    }
    closedDays = spans.length > 0 ? 0 : closedDays + 1;
    if (closedDays > LONGEST_CLOSURE_DAYS) {
      if (held) yield held;
      throw new NoOpening(new Date(held?.to ?? start));
    }
    date = addDays(date, 1);
  }
}

/**
 * The instant at which `seconds` of open time have passed since `start`: the earliest such, so one that
 * falls on closing time belongs to that day. Throws NoOpening.
 */
export function dueAfter(calendar: Calendar, start: Date, seconds: number): Date {
  let left = seconds * 1000;
  if (left <= 0 || calendar.weekly === null) return new Date(start.getTime() + left);
  for (const { from, to } of openSpans(calendar, start.getTime())) {
    if (left <= to - from) return new Date(from + left);
    left -= to - from;
  }
  throw new NoOpening(start);
}

/** Whether the calendar is open at this instant. */
export function isOpenAt(calendar: Calendar, instant: Date): boolean {
  const at = instant.getTime();
  const today = dateAt(calendar.zone, at);
  const spans = [addDays(today, -1), today].flatMap((date) => spansOf(calendar, date));
  return calendar.weekly === null || spans.some(({ from, to }) => from <= at && at < to);
}

/** The openings of one date as instants, in order; what a jump of the clocks leaves nothing of is left out. */
function spansOf(calendar: Calendar, date: LocalDate): Span[] {
  return openingsOn(calendar, date)
    .map(({ from, to }) => ({
      from: instantAt(calendar.zone, date, from),
      to: instantAt(calendar.zone, date, to),
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
}

function openingsOn(calendar: Calendar, date: LocalDate): readonly Opening[] {
  const iso = isoDate(date);
  const exception = calendar.exceptions.get(iso);
  if (exception) return exception;
  if (calendar.isHoliday?.(iso)) return [];
  return calendar.weekly?.[weekdayOf(date)] ?? [];
}
