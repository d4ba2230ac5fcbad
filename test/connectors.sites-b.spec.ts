import { describe, expect, it } from '@jest/globals';
import type { Cursor, OpenAccount } from '../src/connectors/connector.js';
import { Receiver } from '../src/sandbox/testing.js';
import {
  calls,
  connectors,
  control,
  expectDecision,
  HOUR,
  item,
  items,
  open,
  outgoing,
  poll,
  time,
  useSandbox,
} from './connectors-world.js';

/** Heureka, Trusted Shops, Judge.me and feeds against their invented sites, over real HTTP. */
useSandbox();

const PLATFORMS = [
  ['heureka', 'reviews'],
  ['trusted-shops', 'reviews'],
  ['judge-me', 'reviews'],
  ['feed', 'posts'],
] as const;

const ANSWERING = ['trusted-shops', 'judge-me'] as const;

const write = async (platform: string, more: object = {}): Promise<string> => {
  const kind = platform === 'feed' ? 'post' : 'review';
  const text = `Ahoj ${Math.random()}`;
  const rating = platform === 'feed' ? {} : { rating: 4 };
  const body = { platform, kind, author: 'Jana Testová', text, ...rating, ...more };
  return (await control('POST', 'items', body)).id as string;
};
const change = (id: string, verb: string, body: object = {}) =>
  control('POST', `items/${encodeURIComponent(id)}/${verb}`, body);
const published = async (platform: string): Promise<{ thread: string; text: string }[]> =>
  (await control('GET', `published?platform=${platform}`)) as never;
const since = () => new Date(time.now - HOUR);
const reading = async () =>
  ((await calls('GET')) as { url: string }[]).filter(({ url }) => !url.includes('/oauth/'));
const idsOf = (events: Parameters<typeof items>[0]) =>
  items(events)
    .filter(({ own }) => !own)
    .map(({ externalId }) => externalId);

describe.each(PLATFORMS)('%s', (platform, stream) => {
  const read = (from: Cursor | null, account: OpenAccount = open(platform)) =>
    poll(account, stream, from, since());

  it('is read whole, and then only what is new, with one call when nothing is', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push(await write(platform, { at: time.now - n * 60_000 }));
    const first = await read(null);
    expect(idsOf(first.events)).toEqual(expect.arrayContaining(ids));
    expect(new Set(idsOf(first.events)).size).toBe(idsOf(first.events).length);
    for (const secret of Object.values(open(platform).credentials)) {
      expect(JSON.stringify(first)).not.toContain(secret);
    }

    await control('DELETE', 'calls');
    expect(idsOf((await read(first.cursor)).events)).toEqual([]);
    expect(await reading()).toHaveLength(1);

    time.now += 60_000;
    const late = await write(platform, { text: 'Přišlo později & <dobře>' });
    const second = await read(first.cursor);
    expect(idsOf(second.events)).toEqual([late]);
    expect(item(second.events, late).text).toContain('Přišlo později & <dobře>');
  });

  it('leaves out what is older than the start', async () => {
    const old = await write(platform, { at: time.now - 5 * HOUR });
    const fresh = await write(platform);
    const { events } = await read(null);
    expect(idsOf(events)).toContain(fresh);
    expect(idsOf(events)).not.toContain(old);
  });

  it('finds an edit', async () => {
    const id = await write(platform);
    const { cursor } = await read(null);
    time.now += 60_000;
    await change(id, 'edit', { text: 'Jinak to vidím teď.' });
    const { events } = await read(cursor);
    expect(item(events, id)).toMatchObject({ text: 'Jinak to vidím teď.' });
    expect(idsOf(events)).toEqual([id]);
  });

  it('waits as long as it is told', async () => {
    const match = { match: { method: 'GET' }, mode: '429', seconds: 17, count: 1 };
    const { cursor } = await read(null);
    await control('POST', 'faults', match);
    const error = await expectDecision(read(cursor), 'retry');
    expect(error.detail).toMatchObject({ retryAfterSeconds: 17, throttled: true });
    await control('DELETE', 'calls');
    await expectDecision(read(cursor), 'retry');
    expect(await reading()).toEqual([]);
    time.now += 18_000;
    await read(cursor);
    expect(await reading()).toHaveLength(1);
  });

  it('asks for a person when it is let in no longer, and goes on without a gap afterwards', async () => {
    const account = open(platform);
    const { cursor } = await read(null);
    await control('POST', 'tokens', { account: account.externalId, state: 'dead' });
    const id = await write(platform);
    const error = await expectDecision(read(cursor), 'reauthorize');
    for (const secret of Object.values(account.credentials)) {
      expect(String(error.stack)).not.toContain(secret);
    }
    await control('POST', 'tokens', { account: account.externalId, state: 'valid' });
    expect(idsOf((await read(cursor)).events)).toEqual([id]);
  });

  it('is probed by its name', async () => {
    const account = open(platform);
    expect(await connectors.get(platform).probe(account)).toMatchObject({ name: account.name });
  });
});

describe('Heureka', () => {
  const read = (from: Cursor | null, stream = 'reviews') =>
    poll(open('heureka'), stream, from, since());

  it('keeps half stars, anonymity, praise and complaints', async () => {
    const text = '+ rychlost\n+ cena\n− obal\n\nCelkem dobré.';
    const id = await write('heureka', { text, rating: 3.5, author: undefined });
    expect(item((await read(null)).events, id)).toMatchObject({ text, rating: 3.5, author: null });
  });

  it('sees the shop’s answer, given in its administration', async () => {
    const id = await write('heureka');
    const { cursor } = await read(null);
    await change(id, 'reply', { text: 'Děkujeme!' });
    const { events } = await read(cursor);
    expect(item(events, `${id}/reply`)).toMatchObject({
      own: true,
      parentId: id,
      text: 'Děkujeme!',
    });
  });

  it('takes a product’s repeated rating_id for an edit', async () => {
    const id = await write('heureka', { title: 'Lněný ubrus', rating: 2 });
    const first = await read(null, 'product-reviews');
    expect(item(first.events, id)).toMatchObject({
      rating: 2,
      context: { excerpt: 'Lněný ubrus' },
    });
    expect(idsOf((await read(null)).events)).not.toContain(id);
    time.now += 60_000;
    await change(id, 'edit', { text: 'Vyměnili mi ho.', rating: 4.5 });
    const second = await read(first.cursor, 'product-reviews');
    expect(item(second.events, id)).toMatchObject({ rating: 4.5, text: 'Vyměnili mi ho.' });
    expect((await read(second.cursor, 'product-reviews')).events).toEqual([]);
  });

  it('is answered by hand', async () => {
    const reply = outgoing({ kind: 'review', place: 'review_response', threadExternalId: '1' });
    await expectDecision(connectors.get('heureka').send(open('heureka'), reply), 'reject');
    expect(await calls('POST')).toEqual([]);
  });

  it('refuses a wrong key on connecting', async () => {
    const account = { ...open('heureka'), credentials: { key: 'f'.repeat(32) } };
    await expectDecision(connectors.get('heureka').probe(account), 'reauthorize');
  });
});

describe.each(ANSWERING)('%s', (platform) => {
  const answer = (id: string) =>
    outgoing({
      kind: 'review',
      place: 'review_response',
      itemExternalId: id,
      threadExternalId: id,
    });

  it('publishes a reply once', async () => {
    const id = await write(platform);
    const reply = answer(id);
    const sent = await connectors.get(platform).send(open(platform), reply);
    expect(sent).toMatchObject({
      externalId: expect.stringContaining(`${id}/reply`) as unknown,
      pendingModeration: false,
    });
    const there = (await published(platform)).filter(({ thread }) => thread === id);
    expect(there).toMatchObject([{ text: reply.text }]);
  });

  it('is in doubt when no answer comes', async () => {
    const id = await write(platform);
    await control('POST', 'faults', {
      match: { method: 'POST', path: 'repl' },
      mode: 'timeout-after-success',
      count: 1,
      seconds: 0.05,
    });
    const reply = answer(id);
    await expectDecision(connectors.get(platform).send(open(platform), reply), 'unknown_outcome');
    const there = (await published(platform)).filter(({ thread }) => thread === id);
    expect(there).toHaveLength(1);
  });

  it('finds that a review is gone', async () => {
    const id = await write(platform);
    const { cursor } = await poll(open(platform), 'reviews', null, since());
    await change(id, 'delete');
    time.now += 61 * 60_000;
    const { events } = await poll(open(platform), 'reviews', cursor, since());
    expect(events).toContainEqual(expect.objectContaining({ type: 'removed', externalId: id }));
    expect(await connectors.get(platform).fetch(open(platform), id)).toBeNull();
  });
});

describe('Trusted Shops', () => {
  const account = () => open('trusted-shops');

  it('finds the reply by reading, and sees it as its own', async () => {
    const connector = connectors.get('trusted-shops');
    const id = await write('trusted-shops');
    const reply = outgoing({ kind: 'review', place: 'review_response', threadExternalId: id });
    expect(await connector.findSent(account(), reply)).toBeNull();
    const sent = await connector.send(account(), reply);
    expect(await connector.findSent(account(), reply)).toEqual(sent);
    expect(await connector.findSent(account(), { ...reply, text: 'Another.' })).toBeNull();
    const { events } = await poll(account(), 'reviews', null, since());
    expect(item(events, sent.externalId)).toMatchObject({ own: true, text: reply.text });
  });

  it('goes on behind the first hundred, and renews a token that has ended', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 120; n++) ids.push(await write('trusted-shops'));
    const { events, cursor } = await poll(account(), 'reviews', null, since());
    expect(idsOf(events)).toEqual(expect.arrayContaining(ids));
    time.now += 2 * HOUR;
    const late = await write('trusted-shops');
    expect(idsOf((await poll(account(), 'reviews', cursor, since())).events)).toContain(late);
  });
});

describe('Judge.me', () => {
  const account = () => open('judge-me');

  it('leaves to a person what it can not find out', async () => {
    const id = await write('judge-me');
    const reply = outgoing({ kind: 'review', place: 'review_response', threadExternalId: id });
    const error = await expectDecision(
      connectors.get('judge-me').findSent(account(), reply),
      'reject',
    );
    expect(error.message).toContain('does not tell');
  });

  it('signs its webhooks with the token, and they are the same review', async () => {
    const receiver = await Receiver.start('');
    await control('POST', 'subscriptions', { platform: 'judge-me', url: receiver.url });
    const id = await write('judge-me', { text: 'Güzel fincan, çok beğendik.' });
    const { raw, headers } = await receiver.next();
    const [family] = connectors.receivers().filter((one) => one.family === 'judge-me');
    const secret = account().credentials.apiToken!;
    const request = { rawBody: raw, headers, query: {} };
    expect(family!.signedBy(request, ['other', secret])).toEqual([secret]);
    const [part] = family!.split(raw);
    expect(part).toMatchObject({ accountExternalId: account().externalId });
    const told = connectors.get('judge-me').decode(part!.body, account(), new Date(time.now));
    const { events } = await poll(account(), 'reviews', null, since());
    expect(item(told, id)).toEqual(item(events, id));
    await control('POST', 'subscriptions', { platform: 'judge-me', url: null });
    await receiver.stop();
  });
});

describe('A feed', () => {
  const at = (path: string): OpenAccount => ({
    ...open('feed'),
    externalId: `https://alerts.test${path}`,
  });

  it.each(['rss', 'atom', 'rdf', 'json', 'csv'])('says the same as .%s', async (form) => {
    const text = 'Kto pozná Meltemi?\n\nCeny < 50 € & dobré.';
    const id = await write('feed', { title: 'Otázka', text });
    const { events } = await poll(at(`/feeds/mentions.${form}`), 'posts', null, since());
    expect(item(events, id)).toMatchObject({
      kind: 'mention',
      title: 'Otázka',
      text,
      author: { name: 'Jana Testová' },
      permalink: expect.stringMatching(/^http.*\/posts\//) as unknown,
    });
  });

  it('costs one conditional request while it is quiet', async () => {
    await write('feed');
    const { cursor } = await poll(open('feed'), 'posts', null, since());
    await control('DELETE', 'calls');
    await poll(open('feed'), 'posts', cursor, since());
    expect(await reading()).toMatchObject([{ status: 304 }]);
  });

  it('is found where it has moved, and where a web page says it is', async () => {
    const id = await write('feed');
    const { events } = await poll(at('/feeds/moved'), 'posts', null, since());
    expect(idsOf(events)).toContain(id);
    const error = await expectDecision(connectors.get('feed').probe(at('/feeds/page')), 'reject');
    expect(error.message).toMatch(/web page.*may be http.*\/feeds\/mentions\.rss$/);
  });
});
