import type { Ladder, Rung } from './types';

export const RUNGS: readonly Rung[] = ['assignee', 'team', 'manager', 'owner'];
export const BREACH = 100;

/** Warnings as a person writes them ("50, 75 90%"), in order; null where they are none. */
export function readPercents(text: string): number[] | null {
  const numbers = text
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .map(Number);
  const fit = numbers.every((n) => Number.isInteger(n) && n >= 1 && n <= 99);
  const once = [...new Set(numbers)].sort((a, b) => a - b);
  return fit && once.length <= 5 ? once : null;
}

/** Who is told at a step; nobody named: whoever usually is. */
export const namedAt = (ladder: Ladder | undefined, percent: number): Rung[] =>
  ladder?.tells.find((step) => step.percent === percent)?.who ?? [];

/** The ladder with other people at one step; nobody: as usual. */
export function withNamed(ladder: Ladder, percent: number, who: Rung[]): Ladder {
  const rest = ladder.tells.filter((step) => step.percent !== percent);
  const tells = who.length === 0 ? rest : [...rest, { percent, who }];
  return { ...ladder, tells: tells.sort((a, b) => a.percent - b.percent) };
}

/** Without the steps that are no longer warned at: the server refuses them. */
export const fitted = (ladder: Ladder, warnPercent: readonly number[]): Ladder => ({
  ...ladder,
  tells: ladder.tells.filter(({ percent }) => percent === BREACH || warnPercent.includes(percent)),
});
