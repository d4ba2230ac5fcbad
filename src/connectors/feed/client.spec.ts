import { afterEach, describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cursor, OpenAccount } from '../connector.js';
import { FeedConnector } from './client.js';
import { feedError } from './errors.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SINCE = new Date('2026-11-20T00:00:00Z');

let server: Server | undefined;
const asked: IncomingMessage[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked.length = 0;
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const connector = new FeedConnector(axios.create(), () => NOW);
const opened = (
  origin: string | null,
  externalId = 'https://forum.test/feed.xml',
): OpenAccount => ({
  id: 'a1',
  externalId,
  name: 'Forum',
  apiOrigin: origin,
  credentials: {},
});

async function poll(account: OpenAccount, cursor: Cursor | null = null) {
  const ids: string[] = [];
  let next = cursor;
  for await (const page of connector.poll(account, 'posts', cursor, SINCE)) {
    for (const event of connector.decode(page.body, account, NOW)) {
      if (event.type === 'item') ids.push(event.externalId);
    }
    next = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
  }
  return { ids, cursor: next };
}

const post = (id: string, words = id) =>
  `<item><guid>${id}</guid><title>${words}</title><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item>`;
const rss = (...posts: string[]) =>
  `<rss version="2.0"><channel><title>The forum</title>${posts.join('')}</channel></rss>`;

describe('a poll', () => {
  it('asks whether anything is new, and keeps only that', async () => {
    let posts = [post('a'), post('b')];
    const origin = await serve((request, response) => {
      const etag = `"${posts.join('').length}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag, 'last-modified': 'x' }).end(rss(...posts));
    });
    const first = await poll(opened(origin));
    expect(first.ids).toEqual(['a', 'b']);
    expect(await poll(opened(origin), first.cursor)).toEqual({ ids: [], cursor: first.cursor });
    expect(asked).toHaveLength(2);
    expect(asked[1]!.headers).toMatchObject({ 'if-modified-since': 'x' });
    posts = [post('c'), post('a', 'a, edited'), post('b')];
    expect((await poll(opened(origin), first.cursor)).ids.sort()).toEqual(['a', 'c']);
  });

  it('keeps nothing of a document that only says anew when it was made', async () => {
    let made = 0;
    const origin = await serve((_q, r) =>
      r.end(rss(post('a')).replace('<item>', `<lastBuildDate>${made++}</lastBuildDate><item>`)),
    );
    const { cursor } = await poll(opened(origin));
    const pages = [];
    for await (const page of connector.poll(opened(origin), 'posts', cursor, SINCE))
      pages.push(page);
    expect(pages).toEqual([]);
    expect(made).toBe(2);
  });

  it('believes no time that is yet to come', async () => {
    const planned =
      '<item><guid>p</guid><title>T</title><pubDate>Fri, 20 Nov 2126 10:00:00 GMT</pubDate></item>';
    const origin = await serve((_q, r) => r.end(rss(planned)));
    const pages = [];
    for await (const page of connector.poll(opened(origin), 'posts', null, SINCE)) pages.push(page);
    expect(pages.map(({ body }) => body)).toEqual([{ posts: [{ id: 'p', title: 'T' }] }]);
    expect(pages[0]!.cursor.since).toBe(SINCE.toISOString());
  });

  it('reads the declared encoding', async () => {
    const body =
      '<?xml version="1.0" encoding="windows-1250"?>' + rss(post('a', 'P\xf8\xedli\x9a'));
    const origin = await serve((_q, r) => r.end(Buffer.from(body, 'latin1')));
    const pages = [];
    for await (const page of connector.poll(opened(origin), 'posts', null, SINCE)) pages.push(page);
    expect(JSON.stringify(pages)).toContain('Příliš');
  });

  it('follows three redirects on its server, and no fourth', async () => {
    let hops = 3;
    const origin = await serve((_q, r) =>
      hops-- > 0 ? r.writeHead(301, { location: '/next' }).end() : r.end(rss(post('a'))),
    );
    expect((await poll(opened(origin))).ids).toEqual(['a']);
    hops = 4;
    await expect(poll(opened(origin))).rejects.toMatchObject({
      decision: 'reject',
      message: expect.stringContaining('more than 3 times') as unknown,
    });
  });

  it('follows no redirect to another server than the one it is told to ask', async () => {
    const origin = await serve((_q, r) =>
      r.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    );
    await expect(poll(opened(origin))).rejects.toMatchObject({ decision: 'reject' });
    expect(asked).toHaveLength(1);
  });
});

describe('an address of this machine', () => {
  it.each(['localhost', '127.0.0.1', '[::1]'])('is not read: %s', async (host) => {
    const origin = await serve((_q, r) => r.end(rss(post('a'))));
    const url = `http://${host}:${new URL(origin).port}/feed`;
    await expect(poll(opened(null, url))).rejects.toMatchObject({
      decision: 'reject',
      message: expect.stringContaining('private network') as unknown,
    });
    expect(asked).toEqual([]);
  });
});

describe('connecting', () => {
  it('names the feed by its title', async () => {
    const origin = await serve((_q, r) => r.end(rss()));
    expect(await connector.probe(opened(origin))).toEqual({ name: 'The forum' });
  });

  it('says which feed a web page has', async () => {
    const head =
      '<link rel="stylesheet" href="/s.css"><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">';
    const origin = await serve((_q, r) => r.end(`<!doctype html><html><head>${head}</head>`));
    await expect(connector.probe(opened(origin))).rejects.toMatchObject({
      decision: 'reject',
      message: `The address answers with a web page, not a feed. Its feed may be ${origin}/rss?a=1&b=2`,
    });
  });

  it('says that a document is too long', async () => {
    const origin = await serve((_q, r) => r.end('x'.repeat(6 * 1024 * 1024)));
    await expect(connector.probe(opened(origin))).rejects.toMatchObject({
      decision: 'reject',
      message: expect.stringContaining('5 MB') as unknown,
    });
  });
});

describe('feedError', () => {
  it.each([
    [401, 'reauthorize'],
    [403, 'reject'],
    [404, 'reject'],
    [408, 'retry'],
    [410, 'reauthorize'],
    [418, 'reject'],
    [425, 'retry'],
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
  ])('decides %i: %s', (status, decision) => {
    const answer = { status, headers: { 'retry-after': '17' }, text: '', body: undefined };
    const error = feedError(answer, NOW);
    expect(error.decision).toBe(decision);
    expect(error.detail.retryAfterSeconds).toBe(decision === 'retry' ? 17 : undefined);
  });
});
