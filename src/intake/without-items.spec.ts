import { describe, expect, it } from '@jest/globals';
import { withoutItems } from './without-items.js';

describe('a page without what was taken back', () => {
  const row = (id: unknown, more: object = {}) => ({
    id,
    message: `words of ${String(id)}`,
    ...more,
  });

  it('lacks the item and its replies, and nothing else', () => {
    const page = {
      data: [
        { id: 'p', comments: { data: [row('1'), row('2'), row('3', { parent_id: '2' })] } },
        { id: 'q', comments: { data: [row(2)] } },
      ],
      paging: { next: null },
    };
    expect(withoutItems(page, new Set(['2']))).toEqual({
      data: [
        { id: 'p', comments: { data: [row('1')] } },
        { id: 'q', comments: { data: [] } },
      ],
      paging: { next: null },
    });
  });

  it('that is no object stays', () => {
    for (const body of ['<reviews>2</reviews>', null, 7])
      expect(withoutItems(body, new Set(['2']))).toBe(body);
  });

  it('ends, however deep a payload is', () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(JSON.stringify(withoutItems(deep, new Set(['2'])))).toContain('null');
  });
});
