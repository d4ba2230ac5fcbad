import { describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import type { OpenAccount } from '../connector.js';
import { createConnectors } from '../registry.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-01T00:00:00Z');
const account: OpenAccount = {
  id: 'a',
  externalId: '1',
  name: 'Shop',
  apiOrigin: null,
  credentials: { accessToken: 't' },
};

const time = (minutesAgo: number) =>
  new Date(NOW.getTime() - minutesAgo * 60_000).toISOString().replace('.000Z', '+0000');

/** A page whose nth post has `counts[n]` comments, as Graph would page it; `most` rows are too much data. */
function page(counts: number[], most = Infinity) {
  const urls: URL[] = [];
  const address = (path: string, query: object) =>
    `https://graph.facebook.com/v25.0/${path}?${new URLSearchParams({ access_token: 't', ...query } as never)}`;
  const edge = (
    rows: object[],
    path: string,
    query: { limit: number; fields?: string },
    start: number,
  ) => {
    const end = start + query.limit;
    const next = address(path, { ...query, after: end });
    return {
      data: rows.slice(start, end),
      paging: { cursors: {}, ...(end < rows.length ? { next } : {}) },
    };
  };
  const comments = (post: number) =>
    Array.from({ length: counts[post]! }, (_, n) => ({
      id: `${post}_${n}`,
      message: 'question',
      created_time: time(post + n),
    }));
  const feed = (query: { limit: number; fields: string }, start: number) => {
    const within = Number(/comments[^{]*\.limit\((\d+)\)/.exec(query.fields)![1]);
    const posts = counts.map((_count, n) => ({
      id: `1_${n}`,
      from: { id: '1' },
      created_time: time(n + 1),
      comments: edge(comments(n), `1_${n}/comments`, { limit: within }, 0),
    }));
    return edge(posts, '1/feed', query, start);
  };
  const answer = (asked: URL) => {
    const { limit, fields = '', after = '0' } = Object.fromEntries(asked.searchParams);
    const [, post] = /1_(\d+)\/comments/.exec(asked.pathname) ?? [];
    if (post)
      return edge(
        comments(Number(post)),
        asked.pathname.slice(7),
        { limit: Number(limit) },
        Number(after),
      );
    const [, first] = /feed\.limit\((\d+)\)/.exec(fields) ?? [];
    const size = Number(first ?? limit);
    if (size > most) return { error: { code: 1, message: 'Please reduce the amount of data' } };
    if (!first) return feed({ limit: size, fields }, Number(after));
    const inner = fields.slice(fields.indexOf('feed')).replace(/^feed[^{]*/, '');
    return { id: '1', feed: feed({ limit: size, fields: inner }, 0) };
  };
  const request = ({ url }: AxiosRequestConfig) => {
    const asked = new URL(url!);
    urls.push(asked);
    const body = answer(asked);
    const status = 'error' in body ? 500 : 200;
    return Promise.resolve({ status, headers: {}, data: JSON.stringify(body) });
  };
  const http = { request } as unknown as AxiosInstance;
  return { urls, connector: createConnectors(http, () => NOW).get('facebook') };
}

/** A hundred posts with a hundred comments each are all that one call can give. */
const fewest = (counts: number[]) =>
  Math.ceil(counts.length / 100) +
  counts.reduce((sum, count) => sum + Math.max(0, Math.ceil((count - 100) / 100)), 0);

async function backfill(counts: number[], most?: number) {
  const { urls, connector } = page(counts, most);
  const found = new Set<string>();
  let cursor = null;
  for (let before = -1; urls.length !== before;) {
    before = urls.length;
    for await (const part of connector.poll(account, 'comments', cursor, SINCE)) {
      cursor = part.cursor;
      for (const event of connector.decode(part.body, account, NOW)) {
        if (event.type === 'item') found.add(event.externalId);
      }
    }
    if (!JSON.stringify(cursor).includes('resume')) break;
  }
  return { found: found.size, calls: urls.length, urls };
}

describe('reading a page’s past', () => {
  it.each([
    ['25 comments on each post', Array.from({ length: 200 }, () => 25)],
    ['busy and quiet posts', Array.from({ length: 200 }, (_, n) => (n % 20 === 0 ? 405 : 5))],
    ['all on one post', Array.from({ length: 200 }, (_, n) => (n === 7 ? 5000 : 0))],
    ['a few very busy posts', Array.from({ length: 200 }, (_, n) => (n < 10 ? 500 : 0))],
  ])('of 200 posts and 5,000 comments takes hardly a call too many: %s', async (_what, counts) => {
    const total = counts.reduce((a, b) => a + b);
    const { found, calls } = await backfill(counts);
    expect(total).toBe(5000);
    expect(found).toBe(total);
    expect(calls / fewest(counts)).toBeLessThanOrEqual(1.3);
  });

  it('asks for less where that is too much data', async () => {
    const { found, calls } = await backfill(
      Array.from({ length: 200 }, () => 25),
      60,
    );
    expect(found).toBe(5000);
    // two halves of what is asked for, and once more than needed for each page
    expect(calls).toBeLessThanOrEqual(8);
  });

  it('follows the platform’s own addresses on its own host', async () => {
    const { urls } = await backfill(Array.from({ length: 60 }, () => 30));
    expect(new Set(urls.map(({ origin }) => origin))).toEqual(
      new Set(['https://graph.facebook.com']),
    );
  });
});
