import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER, ladderOf, repeatAfter, toldAt } from './ladder.js';

describe('the ladder of a promise', () => {
  it('is the usual one where none was saved', () => {
    const ladder = ladderOf({});
    expect([50, 75, 90, 100].map((percent) => toldAt(ladder, percent))).toEqual([
      ['assignee'],
      ['assignee', 'team'],
      ['assignee', 'manager'],
      ['owner', 'manager'],
    ]);
  });

  it('tells whom it names, and at other shares whom it usually does', () => {
    const ladder = { ...DEFAULT_LADDER, tells: [{ percent: 60, who: ['owner' as const] }] };
    expect(toldAt(ladder, 60)).toEqual(['owner']);
    expect(toldAt(ladder, 80)).toEqual(['assignee', 'team']);
  });

  it('tells a breach again hourly, three times at most', () => {
    const at = new Date('2026-03-03T17:00:00Z');
    expect(repeatAfter(DEFAULT_LADDER, at, 1)).toEqual(new Date('2026-03-03T18:00:00Z'));
    expect(repeatAfter(DEFAULT_LADDER, at, 3)).not.toBeNull();
    expect(repeatAfter(DEFAULT_LADDER, at, 4)).toBeNull();
    expect(repeatAfter({ ...DEFAULT_LADDER, repeatTimes: 0 }, at, 1)).toBeNull();
  });
});
