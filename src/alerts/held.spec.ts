import { describe, expect, it } from '@jest/globals';
import { dueOf, gatheredUntil } from './held.js';
import type { HeldReason } from './notice.entity.js';

const NOON = Date.parse('2026-03-03T12:00:00Z');
const at = (seconds: number) => new Date(NOON + seconds * 1000);
const held = (reason: HeldReason, createdAt: number, until: number) => ({
  reason,
  createdAt: at(createdAt),
  until: at(until),
});

describe('how long one of several is held', () => {
  it('five seconds after the last, not longer than a minute after the first', () => {
    expect(gatheredUntil('gathered', null, at(0))).toEqual(at(5));
    expect(gatheredUntil('gathered', at(0), at(20))).toEqual(at(25));
    expect(gatheredUntil('gathered', at(0), at(58))).toEqual(at(60));
  });

  it('two seconds and never longer than five, when it is not late', () => {
    expect(gatheredUntil('crowded', at(0), at(2))).toEqual(at(4));
    expect(gatheredUntil('crowded', at(0), at(4))).toEqual(at(5));
  });
});

describe('what is told now', () => {
  it('of quiet hours: each when they are over', () => {
    const early = held('quiet', -3600, 0);
    const late = held('quiet', -1800, 10);
    expect(dueOf([early, late], at(0))).toEqual([early]);
    expect(dueOf([early, late], at(10))).toEqual([early, late]);
  });

  it('of several at once: all, when no more come', () => {
    const several = [held('gathered', 0, 5), held('gathered', 3, 8)];
    expect(dueOf(several, at(5))).toEqual([]);
    expect(dueOf(several, at(8))).toEqual(several);
  });

  it('of a flow that does not end: all, after the longest wait', () => {
    const flow = [held('crowded', 0, 2), held('crowded', 4, 6)];
    expect(dueOf(flow, at(4.9))).toEqual([]);
    expect(dueOf(flow, at(5))).toEqual(flow);
  });

  it('each kind of waiting by itself', () => {
    const night = held('quiet', -3600, 7200);
    const burst = held('gathered', 0, 5);
    expect(dueOf([night, burst], at(5))).toEqual([burst]);
    expect(dueOf([], at(5))).toEqual([]);
  });
});
