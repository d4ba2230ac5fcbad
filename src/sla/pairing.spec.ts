import { describe, expect, it } from '@jest/globals';
import type { StopReason } from './cycle.js';
import { pairClocks } from './pairing.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const cycle = (messageId: string, minute: number) => ({
  messageId,
  startedAt: at(minute),
  ended: null,
});
const clock = (
  id: string,
  messageId: string,
  minute: number,
  stopReason: StopReason | null = null,
) => ({ id, messageId, startedAt: at(minute), stopReason });
const ids = (found: ({ id: string } | undefined)[]) => found.map((one) => one?.id ?? null);

describe('which clock is which turn’s', () => {
  it('stays the same when an earlier turn vanishes', () => {
    const stored = [clock('1', 'a', 0, 'answered'), clock('2', 'b', 30)];
    expect(ids(pairClocks([cycle('b', 30)], stored, new Set(['b'])))).toEqual(['2']);
  });

  it('is a new one after the item of the old one was taken back', () => {
    const stored = [clock('1', 'a', 0, 'cancelled')];
    expect(ids(pairClocks([cycle('b', 30)], stored, new Set(['b'])))).toEqual([null]);
    expect(ids(pairClocks([cycle('b', 30)], [clock('1', 'a', 0)], new Set(['b'])))).toEqual([null]);
  });

  it('goes to the older item that came to us later', () => {
    const asking = new Set(['a', 'b']);
    expect(ids(pairClocks([cycle('a', 0)], [clock('1', 'b', 10)], asking))).toEqual(['1']);
  });

  it('is another one for each time that the same item asked', () => {
    const stored = [clock('1', 'a', 0, 'answered')];
    const cycles = [cycle('a', 0), cycle('a', 30)];
    expect(ids(pairClocks(cycles, stored, new Set(['a'])))).toEqual(['1', null]);
  });

  it('follows an item whose time was corrected', () => {
    expect(ids(pairClocks([cycle('a', 2)], [clock('1', 'a', 5)], new Set(['a'])))).toEqual(['1']);
  });
});
