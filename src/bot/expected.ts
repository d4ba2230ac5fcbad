import { dueAfter, NoOpening, openSpans } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';
import { roundedUp } from './when.js';

/** One answer of a person: when the customer's turn began, and when it was answered. */
export interface Answered {
  startedAt: Date;
  stoppedAt: Date;
}

export interface Backlog {
  /** Of the last weeks. */
  answered: readonly Answered[];
  /** Conversations that wait for people now, this one included. */
  waiting: number;
}

/** Fewer tell nothing about how soon people answer here. */
const FEWEST = 5;
const QUICKEST_SECONDS = 15 * 60;
const HOUR_MS = 3_600_000;

/** Seconds of open time from one instant to another. */
function openSecondsBetween(calendar: Calendar, from: Date, to: Date): number {
  if (calendar.weekly === null) return Math.max(0, (+to - +from) / 1000);
  let open = 0;
  try {
    for (const span of openSpans(calendar, from.getTime())) {
      if (span.from >= +to) break;
      open += Math.min(span.to, +to) - Math.max(span.from, +from);
    }
  } catch (error) {
    if (!(error instanceof NoOpening)) throw error;
  }
  return open / 1000;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ]!;

/** How many answers the fullest hour saw: what the team can do when it must. */
function busiestHour(answered: readonly Answered[]): number {
  const times = answered.map(({ stoppedAt }) => stoppedAt.getTime()).sort((a, b) => a - b);
  return Math.max(
    ...times.map((from, i) => times.filter((at, j) => j >= i && at < from + HOUR_MS).length),
  );
}

/**
 * When a person will probably have answered: as late as three of four answers came lately, and not before
 * what waits already can be done at the pace of their fullest hour; in open time. Where too few answers are known,
 * what is promised. Null: the calendar does not open in the time that can be overseen.
 */
export function expectedAt(
  { calendar, promisedSeconds }: { calendar: Calendar; promisedSeconds: number },
  { answered, waiting }: Backlog,
  now: Date,
): Date | null {
  let seconds = promisedSeconds;
  if (answered.length >= FEWEST) {
    const took = answered.map((one) => openSecondsBetween(calendar, one.startedAt, one.stoppedAt));
    const backlog = (waiting / busiestHour(answered)) * 3600;
    seconds = Math.max(quantile(took, 0.75), backlog, QUICKEST_SECONDS);
  }
  try {
    return roundedUp(dueAfter(calendar, now, seconds));
  } catch (error) {
    if (error instanceof NoOpening) return null;
    throw error;
  }
}
