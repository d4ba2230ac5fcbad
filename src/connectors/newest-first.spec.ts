import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from './connector-error.js';
import type { Cursor, PollPage } from './connector.js';
import { instant } from './instant.js';
import { type NewestFirstList, POLL_DEFAULTS, pollNewestFirst } from './newest-first.js';
import type { Json } from './payload.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-20T00:00:00Z');
const SETTINGS = { ...POLL_DEFAULTS, sweepEverySeconds: 3600 };

/** Rows are `{id, at, text}`; `pages` is what the platform shows, newest row first. */
class List implements NewestFirstList {
  reads: (string | null)[] = [];
  constructor(
    public pages: Json[][],
    readonly order: 'activity' | 'creation' = 'activity',
    readonly sweeps = order === 'creation',
  ) {}

  page(after: string | null) {
    this.reads.push(after);
    const index = after === null ? 0 : Number(after);
    const rows = this.pages[index];
    if (!rows) throw new ConnectorError('reject', 'unknown place');
    const more = index + 1 < this.pages.length;
    return Promise.resolve({ rows, ...(more ? { after: String(index + 1) } : {}) });
  }
  rowId = (row: Json) => row.id as string;
  newestAt = (row: Json) => instant(row.at);
  createdAt = (row: Json) => instant(row.born ?? row.at);
  envelope = (rows: Json[]) => rows.map(({ id }) => id);
}

const row = (id: string, at: string, text = '') => ({ id, at: `2026-11-21T${at}:00Z`, text });

async function read(list: List, cursor: Cursor | null, now = NOW, settings = SETTINGS) {
  list.reads = [];
  const pages: PollPage[] = [];
  for await (const page of pollNewestFirst(list, cursor, SINCE, now, settings)) pages.push(page);
  const last = pages.at(-1)?.cursor ?? cursor;
  return { ids: pages.flatMap(({ body }) => body), cursor: last, pages, reads: list.reads };
}

describe('pollNewestFirst', () => {
  it('hands out what is new, then costs one read and gives nothing', async () => {
    const list = new List([[row('b', '11:00'), row('a', '10:00')]]);
    const first = await read(list, null);
    expect(first.ids).toEqual(['b', 'a']);
    const second = await read(list, first.cursor);
    expect(second).toMatchObject({ ids: [], reads: [null] });
    list.pages[0]!.unshift(row('c', '11:30'));
    expect((await read(list, second.cursor)).ids).toEqual(['c']);
  });

  it('gives a row again when its content changed, not when only its addresses did', async () => {
    const list = new List([[{ ...row('a', '11:00', 'tipo'), url: 'https://cdn.test/1' }]]);
    const { cursor } = await read(list, null);
    list.pages[0] = [{ ...row('a', '11:00', 'tipo'), url: 'https://cdn.test/2', paging: { x: 1 } }];
    expect((await read(list, cursor)).ids).toEqual([]);
    list.pages[0] = [row('a', '11:00', 'typo')];
    expect((await read(list, cursor)).ids).toEqual(['a']);
  });

  it('never wants what is older than the start', async () => {
    const list = new List([[row('new', '11:00'), { id: 'old', at: '2026-11-19T23:00:00Z' }]]);
    expect((await read(list, null)).ids).toEqual(['new']);
  });

  it('reads on over empty and short pages until there is no next', async () => {
    const list = new List([[row('c', '11:00')], [], [row('a', '09:00')]]);
    const { ids, reads } = await read(list, null);
    expect(ids).toEqual(['c', 'a']);
    expect(reads).toEqual([null, '1', '2']);
  });

  it('stops at known times where rows are in order of activity', async () => {
    const list = new List([[row('b', '11:00')], [row('a', '09:00')], [row('z', '08:00')]]);
    const { cursor } = await read(list, null);
    list.pages[0] = [row('c', '11:50'), row('b', '11:00')];
    expect(await read(list, cursor)).toMatchObject({ ids: ['c'], reads: [null, '1'] });
  });

  it('moves the mark once the pass is complete, and goes on where a crash or the bound stopped it', async () => {
    const list = new List([[row('c', '11:00')], [row('b', '10:00')], [row('a', '09:00')]]);
    const bounded = { ...SETTINGS, maxReads: 1 };
    const first = await read(list, null, NOW, bounded);
    expect(first.ids).toEqual(['c']);
    expect(first.cursor).toMatchObject({ since: SINCE.toISOString(), resume: { after: '1' } });
    const second = await read(list, first.cursor, NOW, bounded);
    // the newest first, lest a long import keep what is new waiting
    expect(second).toMatchObject({ ids: ['b'], reads: [null, '1'] });
    const third = await read(list, second.cursor, NOW, bounded);
    expect(third.ids).toEqual(['a']);
    expect(third.cursor).toMatchObject({ since: '2026-11-21T11:00:00.000Z' });
    expect(third.cursor).not.toHaveProperty('resume');
  });

  it('each page’s cursor only counts what was handed out up to it', async () => {
    const list = new List([[row('c', '11:00')], [row('b', '10:00')], [row('a', '09:00')]]);
    const { pages } = await read(list, null);
    for (const [index, page] of pages.entries()) {
      const missing = pages.slice(index + 1).flatMap(({ body }) => body as string[]);
      const { ids } = await read(list, page.cursor);
      expect(ids).toEqual(expect.arrayContaining(missing));
    }
  });

  it('starts over when the platform has forgotten the place', async () => {
    const list = new List([[row('b', '11:00')], [row('a', '10:00')]]);
    const first = await read(list, null, NOW, { ...SETTINGS, maxReads: 1 });
    list.pages = [[row('b', '11:00'), row('a', '10:00')]];
    const second = await read(list, first.cursor);
    expect(second).toMatchObject({ ids: ['a'], reads: [null, '1', null] });
  });

  it('sweeps the pages behind the first now and then where rows stay in place', async () => {
    const list = new List([[row('new', '11:00')], [row('old', '01:00', 'quiet')]], 'creation');
    const first = await read(list, null);
    expect(first.reads).toEqual([null, '1']);
    list.pages[1] = [row('old', '11:59', 'a late comment')];
    const soon = await read(list, first.cursor, new Date(NOW.getTime() + 60_000));
    expect(soon).toMatchObject({ ids: [], reads: [null] });
    const later = await read(list, soon.cursor, new Date(NOW.getTime() + 3600_000));
    expect(later).toMatchObject({ ids: ['old'], reads: [null, '1'] });
  });

  it('does not let a date in the future move the mark past now', async () => {
    const list = new List([[{ id: 'f', at: '2031-01-01T00:00:00Z' }]]);
    expect((await read(list, null)).cursor).toMatchObject({ since: NOW.toISOString() });
  });

  it('remembers a bounded number of rows, and forgetting them gives nothing old again', async () => {
    const small = { ...SETTINGS, rememberRows: 2 };
    const rows = [row('d', '11:00'), row('c', '04:00'), row('b', '03:00'), row('a', '02:00')];
    const list = new List([rows]);
    const first = await read(list, null, NOW, small);
    expect(Object.keys(first.cursor?.seen as object)).toHaveLength(2);
    expect((await read(list, first.cursor, NOW, small)).ids).not.toContain('c');
  });

  it('asks about known rows that a whole sweep did not meet, once, and not after less', async () => {
    const list = new List([[row('c', '11:00'), row('b', '10:00')], [row('a', '09:00')]]);
    const swept = Object.assign(list, {
      sweeps: true,
      asked: [] as string[][],
      missing(ids: string[]) {
        swept.asked.push(ids);
        return Promise.resolve(ids.includes('b') ? ['gone b'] : undefined);
      },
    });
    const first = await read(swept, null);
    expect(swept.asked).toEqual([]);
    list.pages = [[row('c', '11:00')], [row('a', '09:00')]];
    const soon = await read(swept, first.cursor, new Date(NOW.getTime() + 60_000));
    expect(swept.asked).toEqual([]);
    const hour = new Date(NOW.getTime() + 3600_000);
    const part = await read(swept, soon.cursor, hour, { ...SETTINGS, maxReads: 1 });
    const rest = await read(swept, part.cursor, hour);
    expect(swept.asked).toEqual([]);
    const day = await read(swept, rest.cursor, new Date(NOW.getTime() + 2 * 3600_000));
    expect(day.ids).toEqual(['gone b']);
    const next = await read(swept, day.cursor, new Date(NOW.getTime() + 3 * 3600_000));
    expect(next.ids).toEqual([]);
    expect(swept.asked).toEqual([['b']]);
  });

  it('passes an error on', async () => {
    const list = new List([[]]);
    list.page = () => Promise.reject(new ConnectorError('reauthorize', 'dead'));
    await expect(read(list, null)).rejects.toMatchObject({ decision: 'reauthorize' });
  });
});
