import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import type { OpenAccount } from '../src/connectors/connector.js';
import type { PlatformEvent } from '../src/connectors/platform-event.js';
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

/** The review connectors against their invented sites, over real HTTP. */
useSandbox();

const DAY = 24 * HOUR;
const since = () => new Date(time.now - 5 * DAY);

/** Each its own way of being refused for good, and how a poll, a read and a reply are asked for. */
const SITES = [
  {
    platform: 'trustpilot',
    name: 'Meltemi Home',
    limit: 2000,
    moderated: false,
    dead: { apiSecret: 'another-secret' },
    unusable: { apiKey: '' },
    renewed: /accesstoken/,
    pages: 2,
    many: 130,
  },
  {
    platform: 'google-play',
    name: 'com.meltemi.home',
    limit: 350,
    moderated: false,
    dead: { serviceAccount: serviceAccount() },
    unusable: { serviceAccount: 'not json' },
    renewed: /token$/,
    pages: 2,
    many: 130,
  },
  {
    platform: 'app-store',
    name: 'Meltemi Home',
    limit: 5970,
    moderated: true,
    dead: { privateKey: privateKey('ec') },
    unusable: { privateKey: '-----BEGIN PRIVATE KEY-----\nbm8=\n-----END PRIVATE KEY-----' },
    renewed: null,
    pages: 2,
    many: 230,
  },
] as const;

function privateKey(type: 'ec' | 'rsa'): string {
  const pair =
    type === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function serviceAccount(): string {
  return JSON.stringify({ client_email: 'x@y.invalid', private_key: privateKey('rsa') });
}

const review = async (platform: string, body: object = {}): Promise<string> => {
  const item = { platform, kind: 'review', author: 'Zosia', rating: 3, text: 'Może być.', ...body };
  return (await control('POST', 'items', item)).id as string;
};
const change = (id: string, verb: string, body: object = {}) =>
  control('POST', `items/${encodeURIComponent(id)}/${verb}`, body);
const removed = (events: PlatformEvent[]) =>
  events.flatMap((event) => (event.type === 'removed' ? [event.externalId] : []));
const replyTo = (id: string, text?: string) =>
  outgoing({
    kind: 'review',
    place: 'review_response',
    itemExternalId: id,
    threadExternalId: id,
    ...(text ? { text } : {}),
  });
const withCredentials = (account: OpenAccount, more: object): OpenAccount => ({
  ...account,
  id: `${account.id}-other`,
  credentials: { ...account.credentials, ...more },
});

describe.each(SITES)('$platform', (site) => {
  const { platform } = site;
  const account = () => open(platform);
  const connector = () => connectors.get(platform);

  it('names its account, and signs in once for several calls', async () => {
    expect(await connector().probe(account())).toEqual({ name: site.name });
    await connector().probe(account());
    const asked = (await calls('POST')) as { url: string }[];
    if (site.renewed) expect(asked).toHaveLength(1);
    else expect(asked).toHaveLength(0);
  });

  it('finds all reviews over several pages, each once, then nothing with one call', async () => {
    const ids: string[] = [];
    const from = new Date(time.now - 1000);
    for (let n = 0; n < site.many; n++) {
      // so that the first page is longer than the time that each poll reads again
      time.now += 10_000;
      ids.push(await review(platform, { text: `Recenzja ${n}` }));
    }
    await control('DELETE', 'calls');
    const first = await poll(account(), 'reviews', null, from);
    const found = items(first.events).map(({ externalId }) => externalId);
    expect(new Set(found).size).toBe(found.length);
    expect(ids.filter((id) => !found.includes(id))).toEqual([]);
    expect(await calls('GET')).toHaveLength(site.pages);
    await control('DELETE', 'calls');
    const second = await poll(account(), 'reviews', first.cursor, from);
    expect(second.events).toEqual([]);
    expect(await calls('GET')).toHaveLength(1);
  });

  it('tells title, words, stars, author and time apart', async () => {
    const at = new Date(time.now - HOUR);
    at.setMilliseconds(0);
    const id = await review(platform, { title: 'Średnio', rating: 2, at: at.toISOString() });
    const { events } = await poll(account(), 'reviews', null, since());
    expect(item(events, id)).toMatchObject({
      kind: 'review',
      threadId: id,
      title: 'Średnio',
      text: 'Może być.',
      rating: 2,
      author: { name: 'Zosia' },
      createdAt: at,
      own: false,
    });
  });

  it('sees an edit, and that the answer came before it', async () => {
    const id = await review(platform);
    const first = await poll(account(), 'reviews', null, since());
    await connector().send(account(), replyTo(id));
    time.now += 60_000;
    const edit = { text: 'Jednak dobre!', rating: 5 };
    await change(id, 'edit', edit);
    const { events } = await poll(account(), 'reviews', first.cursor, since());
    expect(item(events, id)).toMatchObject(edit);
    expect(item(events, `${id}/reply`)).toMatchObject({ own: true, parentId: id });
  });

  it('publishes a reply once, finds it, and finds no other text', async () => {
    const id = await review(platform);
    const reply = replyTo(id);
    expect(await connector().findSent(account(), reply)).toBeNull();
    await control('DELETE', 'calls');
    const sent = await connector().send(account(), reply);
    expect(sent).toMatchObject({
      externalId: `${id}/reply`,
      pendingModeration: site.moderated,
    });
    const writes = (await calls('POST')) as { url: string }[];
    expect(writes.filter(({ url }) => !site.renewed?.test(url))).toHaveLength(1);
    expect(await connector().findSent(account(), reply)).toMatchObject({
      externalId: sent.externalId,
    });
    expect(await connector().findSent(account(), replyTo(id, 'Something else'))).toBeNull();
    const { events } = await poll(account(), 'reviews', null, since());
    expect(item(events, sent.externalId)).toMatchObject({ own: true, text: reply.text });
    const told = (await control('GET', 'published')) as { text: string }[];
    expect(told.filter(({ text }) => text === reply.text)).toHaveLength(1);
  });

  it('takes a reply of the manifest’s length', async () => {
    const id = await review(platform);
    const { limit } = connector().manifest.replies.review!;
    expect(limit.max).toBe(site.limit);
    await connector().send(account(), replyTo(id, 'ż'.repeat(limit.max)));
    expect(
      await connector().findSent(account(), replyTo(id, 'ż'.repeat(limit.max))),
    ).not.toBeNull();
  });

  it('is in doubt when no answer comes, and finds the reply by reading', async () => {
    const id = await review(platform);
    const reply = replyTo(id);
    await connector().probe(account());
    await control('POST', 'faults', {
      match: { method: 'POST' },
      mode: 'timeout-after-success',
      seconds: 0.05,
    });
    await expectDecision(connector().send(account(), reply), 'unknown_outcome');
    expect(await connector().findSent(account(), reply)).not.toBeNull();
  });

  it('renews a token that is refused before its time, and one that is over', async () => {
    await connector().probe(account());
    await control('POST', 'faults', { match: { method: 'GET' }, mode: 'token-dead' });
    expect(await connector().probe(account())).toEqual({ name: site.name });
    time.now += 5 * DAY;
    expect(await connector().probe(account())).toEqual({ name: site.name });
  });

  it('asks for other credentials once these are dead', async () => {
    await connector().probe(account());
    await control('POST', 'tokens', { account: account().externalId, state: 'dead' });
    try {
      await expectDecision(poll(account(), 'reviews', null, since()), 'reauthorize');
    } finally {
      await control('POST', 'tokens', { account: account().externalId, state: 'valid' });
    }
    expect(await connector().probe(account())).toEqual({ name: site.name });
    const wrong = withCredentials(account(), site.dead);
    await expectDecision(connector().probe(wrong), 'reauthorize');
    const unusable = withCredentials(account(), site.unusable);
    const error = await expectDecision(connector().probe(unusable), 'reauthorize');
    expect(error.message.length).toBeGreaterThan(30);
  });

  it('waits as long as it is told, without a call meanwhile', async () => {
    await connector().probe(account());
    await control('POST', 'faults', { match: { method: 'GET' }, mode: '429', seconds: 90 });
    const told = await expectDecision(poll(account(), 'reviews', null, since()), 'retry');
    expect(told.detail).toMatchObject({ retryAfterSeconds: 90, throttled: true });
    await control('DELETE', 'calls');
    time.now += 30_000;
    const held = await expectDecision(connector().probe(account()), 'retry');
    expect(held.detail.retryAfterSeconds).toBe(60);
    expect(await calls('GET')).toHaveLength(0);
    time.now += 61_000;
    expect(await connector().probe(account())).toEqual({ name: site.name });
  });

  it('leaves a failure of the platform for later', async () => {
    await connector().probe(account());
    await control('POST', 'faults', { match: { method: 'GET' }, mode: '500' });
    await expectDecision(connector().probe(account()), 'retry');
    const id = await review(platform);
    await control('POST', 'faults', { match: { method: 'POST' }, mode: '500' });
    await expectDecision(connector().send(account(), replyTo(id)), 'unknown_outcome');
  });

  it('reads what is only named, and nothing where an id is none', async () => {
    const id = await review(platform);
    const body = await connector().fetch(account(), id);
    const events = connector().decode(body, account(), new Date(time.now));
    expect(item(events, id).text).toBe('Może być.');
    await change(id, 'delete');
    expect(await connector().fetch(account(), id)).toBeNull();
    await control('DELETE', 'calls');
    await expectDecision(connector().fetch(account(), '../../apps'), 'reject');
    await expectDecision(connector().send(account(), replyTo('a/b')), 'reject');
    expect(await calls('GET')).toHaveLength(0);
  });
});

describe.each(['trustpilot', 'app-store', 'google-business'])('what is gone at %s', (platform) => {
  it('is noticed by the hourly sweep, and only that', async () => {
    const [kept, gone] = [await review(platform), await review(platform)];
    const first = await poll(open(platform), 'reviews', null, since());
    await change(gone, 'delete');
    const soon = await poll(open(platform), 'reviews', first.cursor, since());
    expect(removed(soon.events)).toEqual([]);
    time.now += HOUR + 1000;
    const later = await poll(open(platform), 'reviews', soon.cursor, since());
    const [name, ...others] = removed(later.events);
    expect(name?.endsWith(gone)).toBe(true);
    expect(others).toEqual([]);
    expect(JSON.stringify(later.cursor)).toContain(kept);
    time.now += HOUR + 1000;
    const last = await poll(open(platform), 'reviews', later.cursor, since());
    expect(removed(last.events)).toEqual([]);
  });
});

describe('google-play', () => {
  it('does not take a review for gone that became a week old', async () => {
    const id = await review('google-play', { at: new Date(time.now - 6.9 * DAY).toISOString() });
    const from = new Date(time.now - 7 * DAY);
    const first = await poll(open('google-play'), 'reviews', null, from);
    item(first.events, id);
    time.now += DAY;
    const second = await poll(open('google-play'), 'reviews', first.cursor, from);
    expect(removed(second.events)).toEqual([]);
  });

  it('never asks for more than ten pages a poll', async () => {
    const account = open('google-play');
    const from = new Date(time.now - 1000);
    for (let n = 0; n < 21; n++) await review('google-play', { text: `krátka ${n}` });
    await control('DELETE', 'calls');
    await poll(account, 'reviews', null, from);
    expect((await calls('GET')).length).toBeLessThanOrEqual(10);
  });
});

describe('trustpilot', () => {
  it('refuses another’s business unit', async () => {
    const foreign = { ...open('trustpilot'), externalId: 'aaaaaaaaaaaaaaaaaaaaaaaa' };
    const error = await expectDecision(connectors.get('trustpilot').probe(foreign), 'reauthorize');
    expect(error.detail).toMatchObject({ httpStatus: 403, permission: true });
  });
});

describe('app-store', () => {
  it('shows a response as pending until it is published', async () => {
    const account = open('app-store');
    const id = await review('app-store');
    await connectors.get('app-store').send(account, replyTo(id));
    const state = async () => {
      const body = await connectors.get('app-store').fetch(account, id);
      const events = connectors.get('app-store').decode(body, account, new Date(time.now));
      return events.find((event) => event.type === 'reply-moderated')?.state;
    };
    expect(await state()).toBe('pending');
    time.now += 60_000;
    expect(await state()).toBe('approved');
  });
});
