import { dueAfter, NoOpening } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';
import type { ClockStep } from './cycle.js';

export interface Target {
  /** Of open time. */
  seconds: number;
  warnPercent: readonly number[];
  calendar: Calendar;
}

/** When a turn that started then is due; null: the calendar does not open for too long to say. */
export function dueAt(startedAt: Date, { seconds, calendar }: Target): Date | null {
  try {
    return dueAfter(calendar, startedAt, seconds);
  } catch (error) {
    if (error instanceof NoOpening) return null;
    throw error;
  }
}

/**
 * The warnings and the breach, in order; none without a due instant. Those that `before` names as taken
 * stay taken, but a breach that lies ahead again since the promise changed is no breach yet.
 */
export function stepsOf(
  startedAt: Date,
  target: Target,
  before: readonly ClockStep[] = [],
): ClockStep[] {
  const due = dueAt(startedAt, target);
  if (!due) return [];
  const percents = [...new Set([...target.warnPercent, 100])].sort((a, b) => a - b);
  return percents.map((percent) => {
    const at = percent === 100 ? breachAt(due) : warningAt(startedAt, target, percent);
    const takenAt = before.find((step) => step.percent === percent)?.takenAt ?? null;
    const again = percent === 100 && takenAt !== null && at > new Date(takenAt);
    return { percent, at: at.toISOString(), takenAt: again ? null : takenAt };
  });
}

/** Answered exactly at the due instant is met, so the breach begins one millisecond later. */
const breachAt = (due: Date): Date => new Date(due.getTime() + 1);

function warningAt(startedAt: Date, { seconds, calendar }: Target, percent: number): Date {
  return dueAfter(calendar, startedAt, Math.floor((seconds * percent) / 100));
}

/** The next instant at which a step is to be taken; null when all are. */
export const nextAt = (steps: readonly ClockStep[]): Date | null => {
  const next = steps.find((step) => step.takenAt === null);
  return next ? new Date(next.at) : null;
};

/** Marks every step that is over as taken and says which was the latest of them; null when none was. */
export function takeSteps(
  steps: readonly ClockStep[],
  now: Date,
): { steps: ClockStep[]; reached: number | null } {
  const due = (step: ClockStep) => step.takenAt === null && new Date(step.at) <= now;
  const reached = steps.filter(due).at(-1)?.percent ?? null;
  return {
    reached,
    steps: steps.map((step) => (due(step) ? { ...step, takenAt: now.toISOString() } : step)),
  };
}
