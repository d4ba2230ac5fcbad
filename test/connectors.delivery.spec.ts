import { describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { Receiver } from '../src/sandbox/testing.js';
import {
  HOUR,
  calls,
  connectors,
  control,
  expectDecision,
  item,
  open,
  outgoing,
  poll,
  sandbox,
  time,
  useSandbox,
  write,
  writeMessage,
  writeReview,
} from './connectors-world.js';

/** The connectors against the invented platforms, over real HTTP: webhooks, usage and reviews. */
useSandbox();

describe('usage', () => {
  it('at its limit stops further calls for as long as the platform says', async () => {
    const account = open('facebook');
    const connector = connectors.get('facebook');
    await control('POST', 'usage', { percent: 100, minutes: 9 });
    expect(await connector.probe(account)).toMatchObject({ name: account.name });
    await control('POST', 'usage', {});
    await control('DELETE', 'calls');
    const error = await expectDecision(connector.probe(account), 'retry');
    expect(error.detail.retryAfterSeconds).toBeGreaterThan(500);
    expect(await calls('GET')).toHaveLength(0);
    time.now += 541_000;
    expect(await connector.probe(account)).toMatchObject({ name: account.name });
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
    const since = new Date(time.now - HOUR);
    const comment = await write('comment', { text: 'Kde je môj balík? Ďakujem / thanks' });
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
        connectors.get(platform).decode(part.body, open(platform), new Date(time.now)),
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
    const since = new Date(time.now - HOUR);
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
    time.now += 120_000;
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
    time.now += 1000;
    await control('POST', 'tokens', { account: account.externalId, state: 'expired' });
    time.now += 1000;
    expect((await connector.probe(account)).name).toBe(account.name);
    await control('POST', 'tokens', { account: account.externalId, state: 'revoked' });
    time.now += 1000;
    await expectDecision(connector.probe(account), 'reauthorize');
    await control('POST', 'tokens', { account: account.externalId, state: 'valid' });
    expect((await connector.probe(account)).name).toBe(account.name);
  });

  it('reads what a push names, and its removal once it is gone', async () => {
    const account = open('google-business');
    const connector = connectors.get('google-business');
    const { id, name } = await writeReview({ account: account.externalId, text: 'OK', rating: 3 });
    const body = await connector.fetch(account, name);
    expect(item(connector.decode(body, account, new Date(time.now)), name).rating).toBe(3);
    await control('POST', `items/${id}/delete`);
    const gone = await connector.fetch(account, name);
    expect(connector.decode(gone, account, new Date(time.now))).toMatchObject([
      { type: 'removed', externalId: name },
    ]);
  });
});
