import { describe, expect, it } from '@jest/globals';
import { freshNotices, inOne } from './fresh-notices';
import type { Notice } from './types';

const notice = (id: string, toldAt = '2026-03-03T12:00:00.000Z') => ({ id, toldAt }) as Notice;

describe('notices of the browser', () => {
  it('are shown once, in whichever tab', () => {
    const first = freshNotices([notice('a'), notice('b')], []);
    expect(first.fresh.map(({ id }) => id)).toEqual(['a', 'b']);
    const second = freshNotices([notice('a'), notice('b'), notice('c')], first.shown);
    expect(second.fresh.map(({ id }) => id)).toEqual(['c']);
    expect(freshNotices([notice('a')], second.shown).fresh).toEqual([]);
  });

  it('are shown again when they are told again', () => {
    const { shown } = freshNotices([notice('a')], []);
    const again = freshNotices([notice('a', '2026-03-03T13:00:00.000Z')], shown);
    expect(again.fresh).toHaveLength(1);
  });

  it('are forgotten in the end', () => {
    const many = Array.from({ length: 500 }, (_, index) => notice(String(index)));
    expect(freshNotices(many, []).shown).toHaveLength(200);
  });

  it('are one where there are many', () => {
    const some = ['a', 'b', 'c'].map((id) => notice(id));
    expect([inOne(some), inOne([...some, notice('d')])]).toEqual([false, true]);
  });
});
