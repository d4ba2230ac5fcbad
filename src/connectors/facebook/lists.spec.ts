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

/** A page whose nth post has `counts[n]` comments, as Graph would page it. */
function page(counts: number[]) {
  const urls: URL[] = [];
  const address = (path: string, query: object) =>
    `https://graph.facebook.com/v25.0/${path}?${new URLSearchParams({ access_token: 't', ...query } as never)}`;
  const edge = (rows: object[], path: string, limit: number, start: number) => {
    const end = start + limit;
    const next = address(path, { limit, after: end });
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
  const posts = counts.map((_count, n) => ({
    id: `1_${n}`,
    from: { id: '1' },
    created_time: time(n + 1),
    comments: edge(comments(n), `1_${n}/comments`, 25, 0),
  }));
  const request = ({ url }: AxiosRequestConfig) => {
    const asked = new URL(url!);
    urls.push(asked);
    const { limit, after = '0' } = Object.fromEntries(asked.searchParams);
    const post = /1_(\d+)\/comments/.exec(asked.pathname)?.[1];
    const path = asked.pathname.replace('/v25.0/', '');
    const rows = post === undefined ? posts : comments(Number(post));
    const data = JSON.stringify(edge(rows, path, Number(limit), Number(after)));
    return Promise.resolve({ status: 200, headers: {}, data });
  };
  const http = { request } as unknown as AxiosInstance;
  return { urls, connector: createConnectors(http, () => NOW).get('facebook') };
}

async function backfill(counts: number[]) {
  const { urls, connector } = page(counts);
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
    if (cursor !== null && !('resume' in cursor)) break;
  }
  return { found: found.size, calls: urls.length, urls };
}

describe('reading a page’s past', () => {
  it('takes four calls for 200 posts with 25 comments each', async () => {
    const { found, calls } = await backfill(Array.from({ length: 200 }, () => 25));
    expect({ found, calls }).toEqual({ found: 5000, calls: 4 });
  });

  it('reads busy posts in full pages, over as many polls as that takes', async () => {
    const counts = Array.from({ length: 200 }, (_, n) => (n % 20 === 0 ? 405 : 5));
    const { found, calls } = await backfill(counts);
    expect(found).toBe(10 * 405 + 190 * 5);
    // 4 pages of posts, and 4 pages for each of the 10 busy posts; a page is read again where a poll broke off
    expect(calls).toBeLessThanOrEqual(46);
  });

  it('follows the platform’s own addresses on its own host', async () => {
    const { urls } = await backfill(Array.from({ length: 60 }, () => 30));
    expect(new Set(urls.map(({ origin }) => origin))).toEqual(
      new Set(['https://graph.facebook.com']),
    );
  });
});
