import { describe, expect, it } from '@jest/globals';
import { MemoryLedger, type Pace, slotAfter } from './budget-ledger.js';

const NOON = new Date('2026-11-21T12:00:00Z');

/** The instants, in ms after noon, of so many calls that ask as early as they may. */
function calls(count: number, pace: Pace): number[] {
  let next: Date | null = null;
  let now = NOON;
  return Array.from({ length: count }, () => {
    const slot = slotAfter(next, now, pace, Infinity);
    next = slot.next;
    now = slot.at;
    return slot.at.getTime() - NOON.getTime();
  });
}

describe('slotAfter', () => {
  it.each([
    [{ calls: 2, seconds: 1 }],
    [{ calls: 1, seconds: 1 }],
    [{ calls: 300, seconds: 60 }],
    [{ calls: 750, seconds: 3600 }],
  ])('never lets more than %o through, whichever way the span is laid', (pace) => {
    const times = calls(pace.calls * 4, pace);
    for (const from of times) {
      const within = times.filter((at) => at >= from && at < from + pace.seconds * 1000);
      expect(within.length).toBeLessThanOrEqual(pace.calls);
    }
    // and does not waste the allowance: at least half of it is used in the long run
    const spent = times.at(-1)! / 1000 / pace.seconds;
    expect(times.length / (spent + 1)).toBeGreaterThan(pace.calls / 2);
  });

  it('takes nothing that is further off than the caller is patient', () => {
    const pace = { calls: 1, seconds: 60 };
    const first = slotAfter(null, NOON, pace, 2000);
    expect(first).toMatchObject({ at: NOON, taken: true });
    const second = slotAfter(first.next, NOON, pace, 2000);
    expect(second).toEqual({
      at: new Date(NOON.getTime() + 60_000),
      taken: false,
      next: first.next,
    });
  });
});

describe('MemoryLedger', () => {
  it('waits for the longest of its keys, and no shorter pause cuts a longer one', async () => {
    let now = NOON;
    const ledger = new MemoryLedger(() => now);
    const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
    await ledger.pause('a', at(60));
    await ledger.pause('a', at(10));
    await ledger.pause('b', at(30));
    expect(await ledger.waitUntil(['a', 'b'])).toEqual(at(60));
    expect(await ledger.waitUntil(['c'])).toBeNull();
    now = at(60);
    expect(await ledger.waitUntil(['a', 'b'])).toBeNull();
  });
});
