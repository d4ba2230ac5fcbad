import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { ConnectorError } from '../src/connectors/connector-error.js';
import type { Cursor, OpenAccount, OutgoingReply } from '../src/connectors/connector.js';
import type { PlatformEvent, PlatformItem } from '../src/connectors/platform-event.js';
import { createConnectors } from '../src/connectors/registry.js';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.js';
import { Receiver } from '../src/sandbox/testing.js';

/** The connectors against the invented platforms: real HTTP, the platforms' own wire formats. */

const HOUR = 3600_000;
let sandbox: Sandbox;
let clock = Date.now();
let connectors = createConnectors(axios.create(), () => new Date(clock));

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, traffic: 'none', now: () => clock });
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  clock = Date.now();
  connectors = createConnectors(axios.create(), () => new Date(clock));
  await control('DELETE', 'faults');
  await control('DELETE', 'calls');
  await control('POST', 'usage', {});
});

describe('Facebook', () => {
  it('polls a comment, a reply to it and a visitor’s post, with one call when nothing is new', async () => {
    const account = open('facebook');
    const since = new Date(clock - 10 * 24 * HOUR);
    const comment = await write('comments', { text: 'Τι ώρα ανοίγετε;', author: 'Νίκος' });
    const reply = await write('comments', {
      text: 'Κι εγώ ρωτάω',
      author: 'Μαρία',
      parent: comment,
    });
    const post = await write('posts', { kind: 'visitor', text: 'Super obchod!', author: 'Jana' });

    const first = await poll(account, 'comments', null, since);
    expect(item(first.events, comment)).toMatchObject({
      kind: 'comment',
      threadId: comment,
      text: 'Τι ώρα ανοίγετε;',
      own: false,
      author: { name: 'Νίκος' },
    });
    expect(item(first.events, reply)).toMatchObject({ threadId: comment, parentId: comment });
    expect(item(first.events, post)).toMatchObject({ threadId: post, text: 'Super obchod!' });

    await control('DELETE', 'calls');
    const second = await poll(account, 'comments', first.cursor, since);
    expect(second.events).toEqual([]);
    expect(await calls('GET')).toHaveLength(1);
    expect(JSON.stringify(first)).not.toContain(account.credentials.accessToken);
  });

  it('finds what was edited since the last poll', async () => {
    const account = open('facebook');
    const since = new Date(clock - HOUR);
    const id = await write('comments', { text: 'Where is my parcle?' });
    const { cursor } = await poll(account, 'comments', null, since);
    await control('PATCH', `comments/${id}`, { text: 'Where is my parcel?' });
    const { events } = await poll(account, 'comments', cursor, since);
    expect(item(events, id).text).toBe('Where is my parcel?');
  });

  it('reads on behind the first page of comments, and leaves out what is older than the start', async () => {
    const account = open('facebook');
    const [{ id: target }] = (await state(account)).posts;
    const old = await write('comments', {
      post: target,
      text: 'old',
      createdTime: clock - 5 * HOUR,
    });
    const ids: string[] = [];
    for (let n = 0; n < 60; n++) {
      ids.push(await write('comments', { post: target, text: `question ${n}` }));
    }
    const { events } = await poll(account, 'comments', null, new Date(clock - HOUR));
    const found = new Set(items(events).map((found) => found.externalId));
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
    expect(found.has(old)).toBe(false);
  });

  it('answers beneath the top-level comment, once, and sees the answer as its own', async () => {
    const account = open('facebook');
    const comment = await write('comments', { text: 'Kiedy będzie dostępne?' });
    const reply = outgoing({ threadExternalId: comment, itemExternalId: comment });
    const sent = await connectors.get('facebook').send(account, reply);
    const { events } = await poll(account, 'comments', null, new Date(clock - HOUR));
    expect(item(events, sent.externalId)).toMatchObject({
      own: true,
      threadId: comment,
      text: reply.text,
    });
    expect(await calls('POST')).toHaveLength(1);
  });

  it('is in doubt when no answer comes, and finds the reply by reading', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    const comment = await write('comments', { text: 'Iade nasıl?' });
    const reply = outgoing({ threadExternalId: comment, itemExternalId: comment });
    expect(await connector.findSent(account, reply)).toBeNull();
    await control('POST', 'faults', {
      match: { method: 'POST', path: '/comments' },
      kind: 'hang-after-accept',
      hangMs: 50,
    });
    await expectDecision(connector.send(account, reply), 'unknown_outcome');
    const found = await connector.findSent(account, reply);
    expect(found?.externalId).toMatch(/^\d+_\d+$/);
    expect(await connector.findSent(account, { ...reply, text: 'Another text.' })).toBeNull();
  });

  it('answers a comment privately once; the second time it was done before', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    const comment = await write('comments', { text: 'Objednávka 5512 neprišla' });
    const reply = outgoing({
      place: 'private_message',
      itemExternalId: comment,
      threadExternalId: comment,
    });
    const sent = await connector.send(account, reply);
    await expectDecision(connector.send(account, reply), 'already_done');
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
  });

  it('polls recommendations and mentions', async () => {
    const account = open('facebook');
    const since = new Date(clock - HOUR);
    const rating = await write('posts', {
      kind: 'rating',
      text: 'Bardzo polecam',
      recommendation: 'positive',
    });
    const mention = await write('mentions', { text: 'Děkuji @Meltemi Home' });
    const ratings = await poll(account, 'ratings', null, since);
    expect(item(ratings.events, rating)).toMatchObject({ kind: 'review', recommended: true });
    const mentions = await poll(account, 'mentions', null, since);
    expect(item(mentions.events, mention)).toMatchObject({ kind: 'mention', author: null });
    const body = await connectors.get('facebook').fetch(account, `mention:${mention}`);
    const [fetched] = connectors.get('facebook').decode(body, account, new Date(clock));
    expect(fetched).toMatchObject({ externalId: mention, text: 'Děkuji @Meltemi Home' });
  });

  it('asks for a new token when it is dead, and makes no call while told to wait', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    await control('POST', 'tokens', { account: account.externalId, state: 'dead', subcode: 460 });
    await expectDecision(connector.probe(account), 'reauthorize');
    await control('POST', 'tokens', { account: account.externalId, state: 'valid' });
    expect(await connector.probe(account)).toEqual({ name: account.name });

    await control('POST', 'faults', {
      match: {},
      kind: 'error',
      error: { code: 32, status: 400 },
    });
    await expectDecision(connector.probe(account), 'retry');
    await control('DELETE', 'calls');
    await expectDecision(connector.probe(account), 'retry');
    expect(await calls('GET')).toHaveLength(0);
    clock += 301_000;
    expect(await connector.probe(account)).toEqual({ name: account.name });
  });
});

describe('Messenger', () => {
  it('polls messages into one conversation a person, and answers within 24 hours', async () => {
    const account = open('messenger');
    const connector = connectors.get('messenger');
    const since = new Date(clock - HOUR);
    const { id, thread } = await writeMessage({ text: 'Máte to aj v modrej?', author: 'Jozef' });
    const first = await poll(account, 'messages', null, since);
    const message = item(first.events, id);
    expect(message).toMatchObject({ kind: 'message', text: 'Máte to aj v modrej?', own: false });
    expect(message.author?.externalId).toBe(message.threadId);

    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: message.threadId,
    });
    const sent = await connector.send(account, reply);
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
    const second = await poll(account, 'messages', first.cursor, since);
    expect(item(second.events, sent.externalId)).toMatchObject({
      own: true,
      threadId: message.threadId,
    });
    expect(thread).toMatch(/^t_/);
  });

  it('lets a person answer for seven days and a bot for one, and then asks nobody', async () => {
    const account = open('messenger');
    const connector = connectors.get('messenger');
    const { id } = await writeMessage({ text: 'Haló?', author: 'Ewa' });
    const { events } = await poll(account, 'messages', null, new Date(clock - HOUR));
    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: item(events, id).threadId,
    });
    clock += 25 * HOUR;
    await control('DELETE', 'calls');
    await expectDecision(connector.send(account, { ...reply, author: 'bot' }), 'window_closed');
    expect(await calls('POST')).toHaveLength(0);
    expect((await connector.send(account, reply)).externalId).toMatch(/^m_/);
    clock += 7 * 24 * HOUR;
    await expectDecision(connector.send(account, reply), 'window_closed');
    expect(await calls('POST')).toHaveLength(1);
  });
});

describe('Instagram', () => {
  it('polls comments and their replies, answers, and finds the answer', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const since = new Date(clock - HOUR);
    const author = { account: account.externalId, author: 'zosia.k' };
    const comment = await write('comments', { ...author, text: 'Piękne!' });
    const reply = await write('comments', { ...author, text: 'Cena?', parent: comment });
    const first = await poll(account, 'comments', null, since);
    expect(item(first.events, reply)).toMatchObject({ threadId: comment, parentId: comment });
    expect(item(first.events, comment).author).toMatchObject({ handle: 'zosia.k' });
    expect(item(first.events, comment)).not.toHaveProperty('createdAtApproximate');
    const answer = outgoing({ itemExternalId: reply, threadExternalId: comment });
    const sent = await connector.send(account, answer);
    expect(await connector.findSent(account, answer)).toMatchObject({
      externalId: sent.externalId,
    });
    const second = await poll(account, 'comments', first.cursor, since);
    expect(item(second.events, sent.externalId).own).toBe(true);
    const body = await connector.fetch(account, `comment:${reply}`);
    const [again] = connector.decode(body, account, new Date(clock));
    expect(again).toMatchObject({ externalId: reply, threadId: comment });
  });
});

describe('Instagram beyond its own comments', () => {
  it('reads a mention that was only named, and answers it', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const id = await write('mentions', { account: account.externalId, text: 'bak buna' });
    const body = await connector.fetch(account, `mentioned_comment:${id}`);
    const mention = item(connector.decode(body, account, new Date(clock)), id);
    expect(mention).toMatchObject({ kind: 'mention', author: null });
    expect(mention.text).toContain('bak buna');
    const { threadId } = mention;
    const reply = outgoing({ kind: 'mention', itemExternalId: id, threadExternalId: threadId });
    expect((await connector.send(account, reply)).externalId).toMatch(/^\d+$/);
    await expectDecision(connector.findSent(account, reply), 'reject');
    expect(await connector.fetch(account, 'mentioned_comment:1')).toBeNull();
  });

  it('answers a direct message and finds the answer', async () => {
    const account = open('instagram');
    const connector = connectors.get('instagram');
    const { id, thread } = await writeMessage({ account: account.externalId, text: 'Selam' });
    const answer = await axios.get(`${sandbox.origin}/v25.0/${thread}`, {
      params: { fields: 'messages{id,from}', access_token: account.credentials.accessToken },
    });
    const [message] = answer.data.messages.data;
    expect(message.id).toBe(id);
    const reply = outgoing({
      kind: 'message',
      place: 'private_message',
      itemExternalId: id,
      threadExternalId: message.from.id,
    });
    const sent = await connector.send(account, reply);
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
  });
});

describe('usage', () => {
  it('at its limit stops further calls for as long as the platform says', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    await control('POST', 'usage', { percent: 100, minutes: 9 });
    expect(await connector.probe(account)).toEqual({ name: account.name });
    await control('POST', 'usage', {});
    await control('DELETE', 'calls');
    const error = await expectDecision(connector.probe(account), 'retry');
    expect(error.detail.retryAfterSeconds).toBeGreaterThan(500);
    expect(await calls('GET')).toHaveLength(0);
    clock += 541_000;
    expect(await connector.probe(account)).toEqual({ name: account.name });
  });
});

describe('Webhooks', () => {
  it('name every item as a poll does, and are signed over their very bytes', async () => {
    const facebook = open('facebook');
    const { verifyToken, appSecret } = facebook.credentials;
    const receiver = await Receiver.start(verifyToken!);
    await axios.post(`${sandbox.origin}/v25.0/${facebook.credentials.appId}/subscriptions`, {
      object: 'page',
      callback_url: receiver.url,
      verify_token: verifyToken,
      fields: 'feed,messages',
      access_token: `${facebook.credentials.appId}|${appSecret}`,
    });
    await axios.post(`${sandbox.origin}/v25.0/${facebook.externalId}/subscribed_apps`, {
      subscribed_fields: 'feed,messages',
      access_token: facebook.credentials.accessToken,
    });
    const since = new Date(clock - HOUR);
    const comment = await write('comments', { text: 'Kde je môj balík? Ďakujem / thanks' });
    const message = await writeMessage({ text: 'Dobrý deň', author: 'Zuzana' });

    for (const [platform, stream, id] of [
      ['facebook', 'comments', comment],
      ['messenger', 'messages', message.id],
    ] as const) {
      const { raw, headers } = await receiver.next((hook) => hook.raw.includes(id));
      const request = { rawBody: raw, headers, query: {} };
      const [family] = connectors.receivers();
      expect(family!.signedBy(request, ['other', appSecret!])).toEqual([appSecret]);
      const parts = family!.split(raw).filter((part) => part.platform === platform);
      const pushed = parts.flatMap((part) =>
        connectors.get(platform).decode(part.body, open(platform), new Date(clock)),
      );
      const polled = await poll(open(platform), stream, null, since);
      const { externalId, threadId, parentId, text, own } = item(pushed, id);
      expect(item(polled.events, id)).toMatchObject({ externalId, threadId, text, own });
      expect(item(polled.events, id).parentId).toBe(parentId);
    }
    await receiver.stop();
  });
});

describe('Google', () => {
  it('polls a review without its translation, answers, and tells how moderation went', async () => {
    const account = open('google-business');
    const connector = connectors.get('google-business');
    const since = new Date(clock - HOUR);
    await control('POST', 'moderation', { ms: 60_000 });
    const { name } = await writeReview({
      account: account.externalId,
      text: 'Çok kibar ekip',
      rating: 5,
      translation: { text: 'Very kind team', order: 'first' },
    });
    const first = await poll(account, 'reviews', null, since);
    expect(item(first.events, name)).toMatchObject({ rating: 5, text: 'Çok kibar ekip' });

    const reply = outgoing({
      kind: 'review',
      place: 'review_response',
      itemExternalId: name,
      threadExternalId: name,
    });
    const sent = await connector.send(account, reply);
    expect(sent).toMatchObject({ externalId: `${name}/reply`, pendingModeration: true });
    expect(await connector.findSent(account, reply)).toMatchObject({ externalId: sent.externalId });
    clock += 120_000;
    const second = await poll(account, 'reviews', first.cursor, since);
    expect(item(second.events, `${name}/reply`)).toMatchObject({ own: true, parentId: name });
    expect(second.events).toContainEqual(
      expect.objectContaining({ type: 'reply-moderated', parentId: name, state: 'approved' }),
    );
    const third = await poll(account, 'reviews', second.cursor, since);
    expect(third.events).toEqual([]);
  });

  it('renews a token that died early, and asks to reconnect when it cannot', async () => {
    const account = open('google-business');
    const connector = connectors.get('google-business');
    expect((await connector.probe(account)).name).toBe(account.name);
    clock += 1000;
    await control('POST', 'tokens', { account: account.externalId, state: 'expired' });
    clock += 1000;
    expect((await connector.probe(account)).name).toBe(account.name);
    await control('POST', 'tokens', { account: account.externalId, state: 'revoked' });
    clock += 1000;
    await expectDecision(connector.probe(account), 'reauthorize');
    await control('POST', 'tokens', { account: account.externalId, state: 'valid' });
    expect((await connector.probe(account)).name).toBe(account.name);
  });

  it('reads what a push names; null once it is gone', async () => {
    const account = open('google-business');
    const connector = connectors.get('google-business');
    const { id, name } = await writeReview({ account: account.externalId, text: 'OK', rating: 3 });
    const body = await connector.fetch(account, name);
    expect(item(connector.decode(body, account, new Date(clock)), name).rating).toBe(3);
    await control('DELETE', `reviews/${id}`);
    expect(await connector.fetch(account, name)).toBeNull();
  });
});

function open(platform: string): OpenAccount {
  const account = sandbox.accounts.find((candidate) => candidate.platform === platform)!;
  return { ...account, id: `${platform}-1`, apiOrigin: sandbox.origin };
}

function outgoing(more: Partial<OutgoingReply>): OutgoingReply {
  return {
    place: 'public_comment',
    kind: 'comment',
    itemExternalId: '',
    threadExternalId: '',
    text: `Thank you for asking, we will look into it. ${Math.random()}`,
    reference: 'reference-1',
    author: 'person',
    lastInboundAt: new Date(clock),
    attemptedAt: new Date(clock),
    ...more,
  };
}

async function poll(account: OpenAccount, stream: string, from: Cursor | null, since: Date) {
  const connector = connectors.get(account.id.replace(/-1$/, ''));
  const events: PlatformEvent[] = [];
  let cursor = from;
  for await (const page of connector.poll(account, stream, from, since)) {
    // as the poller keeps it
    cursor = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
    events.push(...connector.decode(page.body, account, new Date(clock)));
  }
  return { events, cursor };
}

function items(events: PlatformEvent[]): PlatformItem[] {
  return events.filter((event) => event.type === 'item');
}

function item(events: PlatformEvent[], externalId: string): PlatformItem {
  const found = items(events).filter((candidate) => candidate.externalId === externalId);
  expect(found).toHaveLength(1);
  return found[0]!;
}

async function expectDecision(promise: Promise<unknown>, decision: string) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  expect((error as ConnectorError).decision).toBe(decision);
  return error as ConnectorError;
}

async function control(method: string, path: string, body?: object) {
  const response = await axios.request({
    method,
    url: `${sandbox.origin}/_sandbox/${path}`,
    data: body,
  });
  return response.data as any;
}

async function write(kind: string, body: object): Promise<string> {
  const account = open('facebook').externalId;
  return (await control('POST', kind, { account, author: 'Anna Test', ...body })).id as string;
}

const writeMessage = (body: object): Promise<{ id: string; thread: string }> =>
  control('POST', 'messages', { account: open('messenger').externalId, author: 'Deniz', ...body });

const writeReview = (body: object): Promise<{ id: string; name: string }> =>
  control('POST', 'reviews', { author: 'Ayşe', ...body });

const calls = (method: string): Promise<unknown[]> => control('GET', `calls?method=${method}`);

const state = (account: OpenAccount) => control('GET', `state?account=${account.externalId}`);
