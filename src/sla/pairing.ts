import type { SlaClock } from './clock.entity.js';
import type { Cycle } from './cycle.js';

type Turn = Pick<Cycle, 'messageId' | 'startedAt'>;
type Stored = Pick<SlaClock, 'messageId' | 'startedAt' | 'stopReason'>;

/**
 * The stored clock of each turn; undefined where it is new. A clock keeps its turn whatever happens
 * to the turns before it, since alerts hang on it. One whose item no longer asks is nobody's: it
 * stays behind, cancelled, and is not used again.
 */
export function pairClocks<T extends Stored>(
  cycles: readonly Turn[],
  stored: readonly T[],
  asking: ReadonlySet<string>,
): (T | undefined)[] {
  const free = new Set(stored);
  const pairs = new Map<Turn, T>();
  const pair = (matches: (cycle: Turn, clock: T) => boolean) => {
    for (const cycle of cycles) {
      const found = pairs.has(cycle) ? undefined : [...free].find((clock) => matches(cycle, clock));
      if (!found) continue;
      pairs.set(cycle, found);
      free.delete(found);
    }
  };
  const sameItem = (cycle: Turn, clock: T) => cycle.messageId === clock.messageId;
  pair((cycle, clock) => sameItem(cycle, clock) && +cycle.startedAt === +clock.startedAt);
  pair(sameItem);
  // An older item came to us later: it governs the turn from now on.
  pair((_, clock) => clock.stopReason !== 'cancelled' && asking.has(clock.messageId));
  return cycles.map((cycle) => pairs.get(cycle));
}
