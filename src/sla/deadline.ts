import type { ClockStep } from './cycle.js';

export interface Target {
  seconds: number;
  warnPercent: readonly number[];
}

const plus = (instant: Date, seconds: number) => new Date(instant.getTime() + seconds * 1000);

/** When a turn that started then is due. Around the clock; whole seconds between UTC instants. */
export const dueAt = (startedAt: Date, { seconds }: Target): Date => plus(startedAt, seconds);

/** The warnings and the breach, in order; those that `before` names as taken stay taken. */
export function stepsOf(
  startedAt: Date,
  target: Target,
  before: readonly ClockStep[] = [],
): ClockStep[] {
  const percents = [...new Set([...target.warnPercent, 100])].sort((a, b) => a - b);
  return percents.map((percent) => ({
    percent,
    at: breachOrWarning(startedAt, target, percent).toISOString(),
    takenAt: before.find((step) => step.percent === percent)?.takenAt ?? null,
  }));
}

/** Answered exactly at the due instant is met, so the breach begins one millisecond later. */
function breachOrWarning(startedAt: Date, target: Target, percent: number): Date {
  if (percent === 100) return new Date(dueAt(startedAt, target).getTime() + 1);
  return plus(startedAt, Math.floor((target.seconds * percent) / 100));
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
