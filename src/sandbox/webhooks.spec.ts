import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { APP, INSTAGRAM } from './shop.js';
import { type Json, type Hook, Receiver, TestSandbox } from './testing.js';

describe('webhooks on the wire', () => {
  let box: TestSandbox;
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await Receiver.start(APP.verifyToken, 1);
    box = await TestSandbox.start();
  });
  afterEach(async () => {
    await box.stop();
    await receiver.stop();
  });

  async function subscribe(object: 'page' | 'instagram', fields: string, verify = APP.verifyToken) {
    const params = { access_token: `${APP.id}|${APP.secret}` };
    const answer = await box.post(
      `${APP.id}/subscriptions`,
      { object, callback_url: receiver.url, fields, verify_token: verify },
      params,
    );
    await box.post(`${box.page.id}/subscribed_apps`, {
      subscribed_fields: 'feed,mention,ratings,messages,message_echoes',
    });
    return answer.body;
  }

  const has = (text: string) => (hook: Hook) => JSON.stringify(hook.body).includes(text);
  const feed = 'feed,mention,ratings,messages,message_echoes';

  it('verifies the callback before it believes it', async () => {
    expect((await subscribe('page', feed, 'wrong')).error.code).toBe(2200);
    expect(await subscribe('page', feed)).toEqual({ success: true });
  });

  it('signs the very bytes, with non-ASCII and slashes escaped, and retries after a 503', async () => {
    await subscribe('page', feed);
    const id = await box.comment('To je příliš drahé 💔 a/b');
    const hook = await receiver.next(has(id));
    const raw = hook.raw.toString('latin1');
    expect(raw).toContain('p\\u0159\\u00edli\\u0161 drah\\u00e9 \\ud83d\\udc94 a\\/b');
    const expected = createHmac('sha256', APP.secret).update(hook.raw).digest('hex');
    expect(hook.headers['x-hub-signature-256']).toBe(`sha256=${expected}`);
    const [delivery] = await box.control('deliveries');
    expect(delivery.attempts).toBe(2);
  });

  it('tells a comment with post, parent and unix time, and a removal without text', async () => {
    await subscribe('page', feed);
    const parent = await box.comment('Pierwszy');
    const id = await box.comment('Drugi', { parent });
    const hook = await receiver.next(has(id));
    const values = hook.body.entry[0].changes.map((c: { value: unknown }) => c.value);
    const [first, second] = values;
    expect(hook.body.object).toBe('page');
    expect(hook.body.entry[0].time).toBeLessThan(1e11);
    expect(first.parent_id).toBe(first.post_id);
    expect(second).toMatchObject({
      comment_id: id,
      parent_id: parent,
      item: 'comment',
      verb: 'add',
    });
    await box.control(`items/${id}/delete`, {});
    const removal = await receiver.next(has('"remove"'));
    expect(removal.body.entry[0].changes[0].value).not.toHaveProperty('message');
  });

  it('echoes our own reply with the id that the POST answers', async () => {
    await subscribe('page', feed);
    const parent = await box.comment('Dobrý den');
    const { body } = await box.post(`${parent}/comments`, { message: 'Děkujeme!' });
    const hook = await receiver.next(has(body.id));
    const own = hook.body.entry[0].changes.find((c: Json) => c.value.comment_id === body.id);
    expect(own.value.from.id).toBe(hook.body.entry[0].id);
  });

  it('delivers every other echo before the POST is answered', async () => {
    await subscribe('page', feed);
    const parent = await box.comment('Hello');
    await receiver.next(has(parent));
    const early: boolean[] = [];
    for (const message of ['one', 'two', 'three', 'four']) {
      const { body } = await box.post(`${parent}/comments`, { message });
      early.push(receiver.hooks.some(has(body.id)));
    }
    expect(early.filter(Boolean).length).toBeGreaterThanOrEqual(2);
  });

  it('tells messages in milliseconds and marks echoes with the app that sent them', async () => {
    await subscribe('page', feed);
    await box.control('items', {
      platform: 'messenger',
      kind: 'message',
      account: box.page.id,
      author: 'Jan',
      text: 'Dzień dobry',
    });
    const hook = await receiver.next(has('Dzie'));
    const [item] = hook.body.entry[0].messaging;
    expect(hook.body.entry[0].time).toBeGreaterThan(1e12);
    expect(item).toMatchObject({
      recipient: { id: box.page.id },
      message: { text: 'Dzień dobry' },
    });
    const staff = { account: box.page.id, author: 'Jan', by: 'staff', text: 'Już sprawdzam' };
    await box.control('items', { platform: 'messenger', kind: 'message', ...staff });
    const echo = (await receiver.next(has('is_echo'))).body.entry[0].messaging[0];
    expect(echo).toMatchObject({ sender: { id: box.page.id }, message: { is_echo: true } });
    expect(echo.message.app_id).toBe(263902037430900);
  });

  it('tells a tag without its author, and a recommendation with ids as numbers', async () => {
    await subscribe('page', feed);
    await box.control('items', {
      platform: 'facebook',
      kind: 'mention',
      account: box.page.id,
      author: 'Blog',
      text: 'Seen at Meltemi',
    });
    const mention = (await receiver.next(has('Seen at'))).body.entry[0].changes[0];
    expect(mention.field).toBe('mention');
    expect(mention.value).not.toHaveProperty('from');
    const { id } = await box.control('items', {
      platform: 'facebook',
      kind: 'review',
      account: box.page.id,
      author: 'Ewa',
      recommendation: 'negative',
    });
    const hook = await receiver.next((h) => h.raw.includes('open_graph_story_id'));
    expect(hook.raw.toString()).toContain(`"open_graph_story_id":${id}`);
  });

  it('tells reactions, and sends a delivery again as often as asked', async () => {
    await subscribe('page', feed);
    const comment = await box.comment('Nice!');
    await receiver.next(has(comment));
    await box.control(`items/${comment}/react`, { author: 'Ola', reaction: 'love' });
    const { value } = (await receiver.next(has('love'))).body.entry[0].changes[0];
    expect(value).toMatchObject({ item: 'reaction', reaction_type: 'love', comment_id: comment });
    const before = receiver.hooks.length;
    const answer = await box.control('redeliver', { match: comment, times: 3 });
    expect(answer).toEqual({ redelivered: 6 });
    while (receiver.hooks.length < before + 6) {
      const seen = receiver.hooks.length;
      await receiver.next(() => receiver.hooks.length > seen);
    }
  });

  it('carries the payload of a tapped choice', async () => {
    await subscribe('page', feed);
    const asked = { account: box.page.id, author: 'Can', text: 'Merhaba' };
    const { thread } = await box.control('items', {
      platform: 'messenger',
      kind: 'message',
      ...asked,
    });
    await box.post('me/messages', {
      recipient: { id: thread },
      message: {
        text: 'Hangisi?',
        quick_replies: [{ content_type: 'text', title: 'İade', payload: 'R' }],
      },
    });
    await box.control('items', {
      platform: 'messenger',
      kind: 'message',
      account: box.page.id,
      thread,
      text: 'İade',
      quickReply: 'R',
    });
    const hook = await receiver.next(has('quick_reply'));
    const tapped = hook.body.entry.at(-1).messaging.at(-1).message;
    expect(tapped).toMatchObject({ text: 'İade', quick_reply: { payload: 'R' } });
  });

  it('tells Instagram comments without a time, and no edits or removals', async () => {
    await subscribe('instagram', 'comments,mentions');
    const id = await box.comment('Ωραίο!', { account: INSTAGRAM.id });
    const hook = await receiver.next(has(id));
    expect(hook.body).toMatchObject({ object: 'instagram', entry: [{ id: INSTAGRAM.id }] });
    const { value } = hook.body.entry[0].changes[0];
    expect(value).toMatchObject({ id, text: 'Ωραίο!', from: { username: 'nikos.test' } });
    expect(value).not.toHaveProperty('created_time');
    expect(value).not.toHaveProperty('timestamp');
  });

  it('lets a lost answer, a lost webhook and an error be ordered', async () => {
    await subscribe('page', feed);
    const parent = await box.comment('Where is it?');
    await receiver.next(has(parent));
    await box.control('faults', {
      match: { method: 'POST', path: '/comments' },
      count: 1,
      mode: 'timeout-after-success',
      dropWebhooks: true,
      seconds: 0.05,
    });
    await expect(box.post(`${parent}/comments`, { message: 'Sorry!' })).rejects.toThrow();
    const { comments } = await box.control('state');
    const own = comments.filter((c: { by: string }) => c.by === 'api');
    expect(own.map((c: { text: string }) => c.text)).toEqual(['Sorry!']);
    await box.control('faults', {
      match: { path: 'comments' },
      count: 1,
      mode: 'error',
      error: { code: 368 },
    });
    expect((await box.post(`${parent}/comments`, { message: 'x' })).body.error.code).toBe(368);
    await box.comment('later');
    await receiver.next(has('later'));
    expect(receiver.hooks.some(has('Sorry!'))).toBe(false);
  });

  it('does nothing of a call that hangs before it is accepted', async () => {
    const parent = await box.comment('Hello?');
    await box.control('faults', {
      match: { method: 'POST', path: 'comments' },
      count: 1,
      mode: 'drop',
      seconds: 0.02,
    });
    await expect(box.post(`${parent}/comments`, { message: 'lost' })).rejects.toThrow();
    const { comments } = await box.control('state');
    expect(comments).toHaveLength(1);
    const calls = await box.control('calls/list?method=POST');
    expect(calls.at(-1)).toMatchObject({ fault: 'drop' });
  });
});
