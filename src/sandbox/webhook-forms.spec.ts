import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { APP, INSTAGRAM, INSTAGRAM_APP, PAGE_INBOX, PAGES } from './shop.js';
import { type Hook, type Json, Receiver, TestSandbox } from './testing.js';

describe('the forms that webhooks can have', () => {
  let box: TestSandbox;
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await Receiver.start(APP.verifyToken);
    box = await TestSandbox.start();
    await box.control('subscriptions', { platform: 'meta', url: receiver.url });
  });
  afterEach(async () => {
    await box.stop();
    await receiver.stop();
  });

  const item = (platform: string, kind: string, more: object = {}): Promise<Json> =>
    box.control('items', {
      platform,
      kind,
      author: { name: 'Deniz Test' },
      text: 'Selam',
      ...more,
    });
  const has = (text: string) => (hook: Hook) => JSON.stringify(hook.body).includes(text);
  const messaging = async (text: string): Promise<Json> => {
    const entries: Json[] = (await receiver.next(has(text))).body.entry;
    return entries
      .flatMap((entry) => entry.messaging ?? [])
      .find((one) => JSON.stringify(one).includes(text));
  };
  const texts = () => receiver.hooks.map(({ raw }) => /no\. \d/.exec(raw.toString())?.[0]);

  it('asks the callback for the challenge before it subscribes', async () => {
    const nobody = { platform: 'meta', url: `${box.origin}/_control/clock` };
    expect((await box.control('subscriptions', nobody)).error).toContain('challenge');
  });

  it('tells taps, reads, reactions and referrals of a person', async () => {
    const { thread, conversation } = await item('messenger', 'message');
    const tap = await item('messenger', 'postback', { thread, text: 'Sipariş', payload: 'ORDER' });
    expect(await messaging('postback')).toMatchObject({
      sender: { id: thread },
      postback: { mid: tap.id, title: 'Sipariş', payload: 'ORDER' },
    });
    await box.control(`threads/${thread}`, { read: true, referral: { ref: 'summer' } });
    expect((await messaging('"read"')).read.watermark).toBeGreaterThan(1e12);
    expect((await messaging('summer')).referral).toMatchObject({ ref: 'summer' });
    await box.control(`items/${encodeURIComponent(tap.id)}/react`, {
      emoji: '👍',
      reaction: 'like',
    });
    expect((await messaging('"react"')).reaction).toEqual({
      mid: tap.id,
      action: 'react',
      reaction: 'like',
      emoji: '👍',
    });
    const { body } = await box.graph(conversation, { fields: 'messages{message,reactions}' });
    expect(body.messages.data[0]).toMatchObject({
      message: 'Sipariş',
      reactions: { data: [{ reaction: '👍' }] },
    });
  });

  it('tells of threads that another app controls in standby', async () => {
    const { thread } = await item('messenger', 'message');
    await box.control(`threads/${thread}`, { owner: 'inbox', metadata: 'a person took it' });
    expect((await messaging('take_thread_control')).take_thread_control).toMatchObject({
      previous_owner_app_id: APP.id,
      new_owner_app_id: PAGE_INBOX,
    });
    await item('messenger', 'message', { thread, text: 'Kimse var mı?' });
    const { body } = await receiver.next(has('Kimse'));
    expect(body.entry[0]).not.toHaveProperty('messaging');
    expect(body.entry[0].standby[0].message.text).toBe('Kimse var mı?');
    await box.control(`threads/${thread}`, { owner: 'self' });
    expect(await messaging('pass_thread_control')).toBeDefined();
  });

  it('tells story replies, story mentions and live comments of Instagram', async () => {
    await item('instagram', 'story-reply', { text: 'Harika!' });
    expect((await messaging('Harika')).message.reply_to.story).toMatchObject({
      id: '17900000000000001',
    });
    await item('instagram', 'story-mention');
    expect((await messaging('story_mention')).message.attachments[0].type).toBe('story_mention');
    const live = await item('instagram', 'live-comment', { text: 'Canlı!' });
    const { field, value } = (await receiver.next(has('Canl'))).body.entry[0].changes[0];
    expect(field).toBe('live_comments');
    expect(value).toMatchObject({ id: live.id, media: { media_product_type: 'LIVE' } });
    const seen = await item('instagram', 'message', { text: 'mid?' });
    await box.graph(
      `${INSTAGRAM.id}/messages`,
      {},
      {
        method: 'POST',
        body: JSON.stringify({ recipient: { id: seen.thread }, message: { text: 'Evet' } }),
      },
    );
    await box.control(`threads/${seen.thread}`, { read: true });
    expect((await messaging('"read"')).read.mid).toMatch(/^m_/);
  });

  it('names only the changed fields when values are not included', async () => {
    await box.control('webhooks', { includeValues: false });
    await item('facebook', 'comment');
    const { body } = await receiver.next(has('changed_fields'));
    expect(body.entry).toEqual([
      { id: box.page.id, time: expect.any(Number), changed_fields: ['feed'] },
    ]);
  });

  it('of Instagram’s own login: flat, signed with its app’s secret, mentions as comments', async () => {
    const { instagramLogin } = await box.control('webhooks', { instagramLogin: 'flat' });
    const { id } = await item('instagram', 'mention', { text: 'çok güzel / şık' });
    const hook = await receiver.next(has(id));
    const [entry] = hook.body.entry;
    expect(entry).toMatchObject({ id: INSTAGRAM.id, field: 'comments', value: { id } });
    const signed = createHmac('sha256', INSTAGRAM_APP.secret).update(hook.raw).digest('hex');
    expect(hook.headers['x-hub-signature-256']).toBe(`sha256=${signed}`);
    const { accessToken: access_token } = instagramLogin.credentials;
    const me = await box.graph('me', { access_token, fields: 'user_id,username' });
    expect(me.body).toMatchObject({ user_id: INSTAGRAM.id, username: 'meltemi.home' });
    const params = { access_token, grant_type: 'ig_refresh_token' };
    expect((await box.graph('refresh_access_token', params)).body).toMatchObject({
      access_token,
      expires_in: 5_184_000,
    });
    const foreign = await box.graph(`${box.page.id}/feed`, { access_token });
    expect(foreign.body.error.code).toBe(10);
  });

  it('puts up to a thousand updates of several pages into one POST', async () => {
    await box.control('webhooks', { hold: true });
    await box.control('bulk', { account: PAGES[0]!.id, comments: 600, tell: true });
    await box.control('bulk', { account: PAGES[1]!.id, comments: 500, tell: true });
    expect(receiver.hooks).toEqual([]);
    await box.control('webhooks', { hold: false });
    const sizes = receiver.hooks.map(({ body }) =>
      body.entry.map((entry: Json) => [entry.id, entry.changes.length]),
    );
    expect(sizes).toContainEqual([
      [PAGES[0]!.id, 600],
      [PAGES[1]!.id, 400],
    ]);
    expect(sizes).toContainEqual([[PAGES[1]!.id, 100]]);
  });

  it('loses, doubles, delays and reorders deliveries on demand', async () => {
    const write = async (n: number) => {
      await item('facebook', 'comment', { text: `no. ${n}` });
      await box.control('webhooks', {});
    };
    const arrived = (count: number) => receiver.next(() => receiver.hooks.length >= count);
    await box.control('faults', { webhooks: 'lost', count: 1 });
    await write(1);
    await box.control('faults', { webhooks: 'twice', count: 1 });
    await write(2);
    await arrived(2);
    expect(texts()).toEqual(['no. 2', 'no. 2']);
    await box.control('faults', { webhooks: 'reordered', count: 1, seconds: 60 });
    await write(3);
    await write(4);
    await arrived(4);
    expect(texts().slice(2)).toEqual(['no. 4', 'no. 3']);
    await box.control('faults', { webhooks: 'late', count: 1, seconds: 0.1 });
    await write(5);
    expect(texts()).not.toContain('no. 5');
    await receiver.next(has('no. 5'));
    const deliveries: Json[] = await box.control('deliveries');
    expect(deliveries[0]).toMatchObject({ fault: 'lost', attempts: 0 });
  });
});
