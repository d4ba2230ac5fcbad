import { describe, expect, it } from '@jest/globals';
import type { Cursor } from './connector.js';
import type { Json } from './payload.js';
import { changedPages, type WholeList, WHOLE_LIST_DEFAULTS } from './whole-list.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-20T00:00:00Z');
const settings = { ...WHOLE_LIST_DEFAULTS, pageRows: 2, mostRows: 6 };

const row = (id: string, at?: string, text = id): Json => ({ id, at, text });
const list = (rows: Json[]): WholeList => ({
  rows,
  rowId: (one) => String(one.id),
  changedAt: ({ at }) => (typeof at === 'string' ? new Date(`2026-11-${at}Z`) : undefined),
  envelope: (some) => some.map(({ text }) => text),
});

function read(rows: Json[], cursor: Cursor | null = null, extra: Json = {}, limits = settings) {
  const pages = [...changedPages(list(rows), cursor, SINCE, NOW, extra, limits)];
  return {
    bodies: pages.map(({ body }) => body),
    // as the poller keeps it
    cursor: JSON.parse(JSON.stringify(pages.at(-1)?.cursor ?? cursor)) as Cursor,
  };
}

describe('changedPages', () => {
  const rows = [row('c', '21T09:00'), row('b', '20T10:00'), row('a', '20T09:00')];

  it('gives the rows in pages, oldest first, and then nothing', () => {
    const first = read(rows);
    expect(first.bodies).toEqual([['a', 'b'], ['c']]);
    expect(read(rows, first.cursor).bodies).toEqual([]);
  });

  it('gives what is new, and what has changed, however old', () => {
    const { cursor } = read(rows);
    const changed = [row('d', '21T10:00'), rows[0]!, rows[1]!, row('a', '20T09:00', 'a2')];
    expect(read(changed, cursor).bodies).toEqual([['a2', 'd']]);
  });

  it('leaves out what is older than the start, but not a row without a time', () => {
    expect(read([row('old', '19T23:00'), row('undated')]).bodies).toEqual([['undated']]);
  });

  it('goes on where a page was the last one kept', () => {
    const [first] = changedPages(list(rows), null, SINCE, NOW, { etag: '1' }, settings);
    expect(first!.cursor).not.toHaveProperty('etag');
    expect(read(rows, first!.cursor).bodies).toEqual([['c']]);
  });

  it.each([
    ['changed last', [row('a', '21T09:00', 'new'), row('a', '20T09:00', 'old')]],
    ['further down', [row('a', '20T09:00', 'old'), row('a', '20T09:00', 'new')]],
  ])('counts of a repeated id the row %s, and is at rest', (_which, twice) => {
    const first = read(twice);
    expect(first.bodies).toEqual([['new']]);
    expect(read(twice, first.cursor).bodies).toEqual([]);
  });

  it('remembers a bounded number of rows, and does not give the forgotten ones again', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      row(`r${n}`, `20T${String(n % 24).padStart(2, '0')}:${n < 24 ? '00' : '30'}`),
    );
    const first = read(many);
    expect(Object.keys(first.cursor.seen as object)).toHaveLength(6);
    expect(first.bodies.flat()).toHaveLength(6);
    expect(read(many, first.cursor).bodies).toEqual([]);
    const next = read([...many, row('new', '21T11:00')], first.cursor);
    expect(next.bodies).toEqual([['new']]);
  });

  it('keeps a changed extra although nothing is new', () => {
    const first = read(rows, null, { etag: '1' });
    expect(first.cursor.etag).toBe('1');
    expect(read(rows, first.cursor, { etag: '1' }).bodies).toEqual([]);
    const second = read(rows, first.cursor, { etag: '2' });
    expect(second).toMatchObject({ bodies: [[]], cursor: { etag: '2' } });
  });
});
