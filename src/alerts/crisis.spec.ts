import { describe, expect, it } from '@jest/globals';
import { burstsAround, densest, isRise, type NegativeItem, usualOf } from './crisis.js';

const NOON = Date.parse('2026-03-03T12:00:00Z');
const item = (person: string, minute: number, contextId: string | null = 'post'): NegativeItem => ({
  messageId: `${person} ${minute}`,
  person,
  accountId: 'account',
  contextId,
  at: new Date(NOON + minute * 60_000),
});
const people = (items: readonly NegativeItem[]) => items.map(({ person }) => person).join('');

describe('the densest stretch', () => {
  it('counts different people, not items', () => {
    const loud = [0, 1, 2, 3, 4].map((minute) => item('a', minute));
    expect(people(densest([...loud, item('b', 70), item('c', 80)], 3600))).toBe('bc');
  });

  it('does not depend on the order in which the items come', () => {
    const items = [item('c', 80), item('a', 0), item('d', 119), item('b', 61)];
    expect(people(densest(items, 3600))).toBe('bcd');
    expect(people(densest([...items].reverse(), 3600))).toBe('bcd');
  });

  it('is shorter than the window: exactly an hour apart is not within an hour', () => {
    expect(people(densest([item('a', 0), item('b', 60)], 3600))).toBe('a');
    expect(people(densest([item('a', 0), item('b', 59)], 3600))).toBe('ab');
  });
});

describe('a sudden rise', () => {
  it('of a small shop begins with so many people', () => {
    expect([4, 5].map((count) => isRise(count, 5, 0))).toEqual([false, true]);
  });

  it('of a large shop is three times the usual', () => {
    expect([29, 30].map((count) => isRise(count, 5, 10))).toEqual([false, true]);
  });

  it('is never told when switched off', () => {
    expect(isRise(100, 0, 0)).toBe(false);
  });
});

describe('what is usual', () => {
  it('is what nine out of ten windows do not exceed, the empty ones included', () => {
    const week = Array.from({ length: 40 }, (_, index) => (index < 16 ? 9 : 2));
    expect(usualOf(week, 168)).toBe(2);
    expect(usualOf(week, 100)).toBe(9);
    expect(usualOf([5, 5, 5], 168)).toBe(0);
    expect(usualOf([], 168)).toBe(0);
  });
});

describe('the bursts around an item', () => {
  const items = [
    ...['a', 'b', 'c'].map((person, minute) => item(person, minute, 'one')),
    ...['d', 'e'].map((person, minute) => item(person, minute, 'two')),
    item('f', 5, null),
  ];
  const around = (contextId: string | null, known: string[] = []) =>
    burstsAround({ accountId: 'account', contextId }, items, {
      seconds: 3600,
      known: new Set(known),
    }).map(({ contextId: id, people: count }) => [id, count]);

  it('are that of its post and that of the brand', () => {
    expect(around('one')).toEqual([
      ['one', 3],
      [null, 6],
    ]);
  });

  it('leave a post that people know of out of the brand’s', () => {
    expect(around('two', ['one'])).toEqual([
      ['two', 2],
      [null, 3],
    ]);
  });

  it('are the brand’s alone for a review or a message', () => {
    expect(around(null)).toEqual([[null, 6]]);
  });
});
