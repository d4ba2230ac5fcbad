import { NoOpening } from '../infra/calendar/business-time.js';
import type { Calendar } from '../infra/calendar/calendar.js';
import type { ClockStep } from './cycle.js';
import { dueWorked, lasting, type Pause } from './pause.js';

export interface Target {
  /** Of open time. */
  seconds: number;
  warnPercent: readonly number[];
  calendar: Calendar;
  /** In which nothing counts, in order; left out: none. */
  pauses?: readonly Pause[];
}

/**
 * When a turn that started then is due; null: the calendar does not open for too long to say, or it is
 * paused before.
 */
export const dueAt = (startedAt: Date, target: Target): Date | null =>
  after(startedAt, target, target.seconds);

function after(startedAt: Date, { calendar, pauses = [] }: Target, seconds: number): Date | null {
  try {
    return dueWorked(calendar, startedAt, seconds, pauses);
  } catch (error) {
    if (error instanceof NoOpening) return null;
    throw error;
  }
}

/**
 * The warnings and the breach, in order; none without a due instant, while paused those before. Those that `before` names as taken
 * stay taken, but a breach that lies ahead again since the promise changed is no breach yet.
 */
export function stepsOf(
  startedAt: Date,
  target: Target,
  before: readonly ClockStep[] = [],
): ClockStep[] {
  const due = dueAt(startedAt, target);
  if (!due && !lasting(target.pauses ?? [])) return [];
  const percents = [...new Set([...target.warnPercent, 100])].sort((a, b) => a - b);
  return percents.flatMap((percent): ClockStep[] => {
    const at =
      percent === 100 ? due && breachAt(due) : after(startedAt, target, shareOf(target, percent));
    if (!at) return [];
    const takenAt = before.find((step) => step.percent === percent)?.takenAt ?? null;
    const again = percent === 100 && takenAt !== null && at > new Date(takenAt);
    return [{ percent, at: at.toISOString(), takenAt: again ? null : takenAt }];
  });
}

/** Answered exactly at the due instant is met, so the breach begins one millisecond later. */
const breachAt = (due: Date): Date => new Date(due.getTime() + 1);

const shareOf = ({ seconds }: Target, percent: number): number =>
  Math.floor((seconds * percent) / 100);

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
