import { openSpans, type Span } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';

/** For what a promise may wait. Never for our own time: there is no reason such as “busy”. */
export const PAUSE_REASONS = ['customer', 'carrier', 'supplier', 'return', 'appointment'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export interface PauseEvent {
  at: Date;
  kind: 'paused' | 'resumed';
  /** Null when it was resumed. */
  reason: PauseReason | null;
}

/** Milliseconds since 1970 in which no time was counted; `to` is null while it lasts. */
export interface Pause {
  from: number;
  to: number | null;
  reason: PauseReason;
  /** Null while it lasts. */
  endedBy: 'person' | 'customer' | 'clock' | null;
}

/**
 * The pauses that the events make, in order, none over another. Whatever the customer writes ends one; a
 * second pause within a first means that it waits for something else from then on.
 */
export function pausesOf(events: readonly PauseEvent[], wrote: readonly Date[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { at, reason } of [...events].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const last = pauses.at(-1);
    if (last && last.to === null) Object.assign(last, { to: at.getTime(), endedBy: 'person' });
    if (reason) pauses.push({ from: at.getTime(), to: null, reason, endedBy: null });
  }
  const times = wrote.map((at) => at.getTime()).sort((a, b) => a - b);
  return pauses.map((pause) => {
    const word = times.find((at) => at > pause.from);
    const cut = word !== undefined && (pause.to === null || word < pause.to);
    return cut ? { ...pause, to: word, endedBy: 'customer' as const } : pause;
  });
}

/** The pauses as far as they fall before the clock stopped. */
export function pausesUntil(pauses: readonly Pause[], stoppedAt: Date | null): readonly Pause[] {
  if (!stoppedAt) return pauses;
  const end = stoppedAt.getTime();
  return pauses
    .filter(({ from }) => from < end)
    .map((pause) =>
      pause.to === null || pause.to > end
        ? { ...pause, to: end, endedBy: 'clock' as const }
        : pause,
    );
}

/** The one that lasts; undefined where none does. */
export const lasting = (pauses: readonly Pause[]): Pause | undefined =>
  pauses.find(({ to }) => to === null);

/**
 * The time that counts from `start` on: open, and in no pause. It ends where a pause begins that lasts.
 * Throws NoOpening.
 */
export function* workedSpans(
  calendar: Calendar,
  start: number,
  pauses: readonly Pause[],
): Iterable<Span> {
  for (const span of opened(calendar, start)) {
    let { from } = span;
    for (const pause of pauses) {
      if (pause.to !== null && pause.to <= from) continue;
      if (pause.from >= span.to) break;
      if (pause.from > from) yield { from, to: pause.from };
      if (pause.to === null) return;
      from = pause.to;
      if (from >= span.to) break;
    }
    if (from < span.to) yield { from, to: span.to };
  }
}

const opened = (calendar: Calendar, start: number): Iterable<Span> =>
  calendar.weekly === null ? [{ from: start, to: Infinity }] : openSpans(calendar, start);

/** The earliest instant at which so many seconds have counted; null: a pause that lasts comes before. */
export function dueWorked(
  calendar: Calendar,
  start: Date,
  seconds: number,
  pauses: readonly Pause[],
): Date | null {
  let left = seconds * 1000;
  if (left <= 0) return start;
  for (const { from, to } of workedSpans(calendar, start.getTime(), pauses)) {
    if (left <= to - from) return new Date(from + left);
    left -= to - from;
  }
  return null;
}
