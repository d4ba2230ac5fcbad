import type { HeldNotice, HeldReason } from './notice.entity.js';

type Held = Pick<HeldNotice, 'reason' | 'until' | 'createdAt'>;

type Gathering = Exclude<HeldReason, 'quiet'>;

/**
 * After the last of several there is so long a wait for another (`pause`), and the first never waits longer than
 * `most`. What is late anyway can wait for the rest of it; an alert in time has to be there within ten seconds.
 */
const WAITS: Record<Gathering, { pause: number; most: number }> = {
  gathered: { pause: 5, most: 60 },
  crowded: { pause: 2, most: 5 },
};

const plus = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);
const earlier = (a: Date, b: Date) => (a <= b ? a : b);

/** Until when one more is held, given when the first of those that still wait came (null: it is the first). */
export const gatheredUntil = (reason: Gathering, first: Date | null, now: Date): Date =>
  earlier(plus(now, WAITS[reason].pause), plus(first ?? now, WAITS[reason].most));

/**
 * Those of one person's channel that are to be told now. What is gathered goes together: as long as more of
 * them come none goes, up to the longest wait.
 */
export function dueOf<T extends Held>(held: readonly T[], now: Date): T[] {
  const groups = new Map<HeldReason, T[]>();
  for (const one of held) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return [...groups].flatMap(([reason, group]) => {
    if (reason === 'quiet') return group.filter(({ until }) => until <= now);
    const first = group.map(({ createdAt }) => createdAt).reduce(earlier);
    const waitedLong = plus(first, WAITS[reason].most) <= now;
    return waitedLong || group.every(({ until }) => until <= now) ? group : [];
  });
}
