import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SITES } from './model.js';
import { INSTAGRAM } from './shop.js';
import { type Json, TestSandbox } from './testing.js';

describe('the control API', () => {
  let box: TestSandbox;
  beforeAll(async () => {
    box = await TestSandbox.start();
  });
  afterAll(() => box.stop());
  beforeEach(() => box.control('reset', {}));

  const item = (platform: string, kind: string, more: object = {}) =>
    box.control('items', { platform, kind, author: { name: 'Jana Nová' }, text: 'Ahoj', ...more });

  describe('items', () => {
    it.each([
      ['facebook', 'comment'],
      ['facebook', 'mention'],
      ['facebook', 'post'],
      ['instagram', 'comment'],
      ['instagram', 'live-comment'],
    ])('%s %s: its id is the one that the Graph API knows', async (platform, kind) => {
      const made = await item(platform, kind);
      expect(made).toMatchObject({ platform, kind, id: expect.any(String) });
      const field = platform === 'instagram' ? 'text' : 'message';
      const { body } = await box.graph(made.id, { fields: field });
      expect(body).toEqual({ id: made.id, [field]: 'Ahoj' });
      const parent = kind.endsWith('comment') ? made.thread : made.id;
      expect((await box.graph(parent)).body.id).toBe(parent);
      expect(made.thread).toBe(parent);
    });

    it.each(['messenger', 'instagram'])('%s message: thread is the person', async (platform) => {
      const made = await item(platform, 'message', {
        author: { id: '5550001112223334', name: 'Ola' },
      });
      expect(made.thread).toBe('5550001112223334');
      const { body } = await box.graph(made.conversation, { fields: 'messages{message}' });
      expect(body.messages.data).toEqual([{ id: made.id, message: 'Ahoj' }]);
      const again = await item(platform, 'message', { thread: made.thread, text: 'Halo?' });
      expect(again.conversation).toBe(made.conversation);
    });

    it.each(SITES)('%s: written, edited, answered by staff, deleted', async (platform) => {
      const kind = platform === 'feed' ? 'post' : 'review';
      const author = { id: 'c-1', name: 'Jana Nová' };
      const { id } = await item(platform, kind, { author, rating: 3, at: '2026-11-01T10:00:00Z' });
      const stored = async (): Promise<Json> => (await box.control('state')).siteReviews[0];
      expect(await stored()).toMatchObject({ id, author, createdTime: '2026-11-01T10:00:00.000Z' });
      await box.control(`items/${encodeURIComponent(id)}/edit`, { text: 'Inak', rating: 4 });
      await box.control(`items/${encodeURIComponent(id)}/reply`, { text: 'Ďakujeme.' });
      const changed = { text: 'Inak', rating: 4, reply: { text: 'Ďakujeme.', by: 'staff' } };
      expect(await stored()).toMatchObject(changed);
      expect(await box.control('published')).toEqual([]);
      await box.control(`items/${encodeURIComponent(id)}/delete`, {});
      expect(await stored()).toBeUndefined();
    });

    it('gives a Facebook review by its story, a Google review by its name', async () => {
      const review = await item('facebook', 'review', { rating: 1 });
      const { body } = await box.graph(`${box.page.id}/ratings`, {
        fields: 'recommendation_type,open_graph_story',
      });
      expect(body.data).toEqual([
        { recommendation_type: 'negative', open_graph_story: { id: review.id } },
      ]);
      const google = await item('google-business', 'review', { rating: 4, account: box.location });
      expect(google.name).toBe(`${box.location}/reviews/${google.id}`);
      expect((await box.google(`/v4/${google.name}`)).body.reviewId).toBe(google.id);
      await box.control(`items/${encodeURIComponent(google.name)}/edit`, { rating: 2 });
      await box.control(`items/${google.name}/edit`, { text: 'Inak' });
      const { body: edited } = await box.google(`/v4/${google.name}`);
      expect(edited).toMatchObject({ starRating: 'TWO', comment: 'Inak' });
      expect((await box.control('rewiews', {})).error).toContain('README');
    });

    it('keeps the author’s id, the time, the post and the parent', async () => {
      const { body: posts } = await box.graph(`${box.page.id}/feed`, { fields: 'id' });
      const thread = posts.data[1].id;
      const author = { id: '7770001112223334', name: 'Ewa Test' };
      const first = await item('facebook', 'comment', {
        author,
        thread,
        at: '2026-11-01T10:00:00Z',
      });
      const reply = await item('facebook', 'comment', { parent: first.id, at: 1793527300000 });
      expect([first.thread, reply.thread, reply.parent]).toEqual([thread, thread, first.id]);
      const { body } = await box.graph(first.id, { fields: 'from,created_time' });
      expect(body).toMatchObject({ from: author, created_time: '2026-11-01T10:00:00+0000' });
      expect((await box.graph(reply.id)).body.created_time).toBe('2026-11-01T10:01:40+0000');
    });

    it.each([
      [{}, 'platform must be one of facebook, messenger'],
      [
        { platform: 'facebook', kind: 'letter' },
        'kind of facebook must be one of comment, mention',
      ],
      [{ platform: 'facebook', kind: 'comment' }, 'text is required'],
      [{ platform: 'facebook', kind: 'comment', text: 'x', account: '1' }, 'account of facebook'],
      [{ platform: 'facebook', kind: 'comment', text: 'x', at: 'soon' }, 'at must be RFC 3339'],
      [{ platform: 'facebook', kind: 'comment', text: 'x', parent: '1' }, 'unknown parent'],
      [{ platform: 'google-business', kind: 'review', rating: 6 }, 'rating must be 1 to 5'],
    ])('refuses %j and says what is allowed', async (body, message) => {
      const response = await fetch(`${box.origin}/_control/items`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      expect(((await response.json()) as Json).error).toContain(message);
    });

    it('takes times in seconds or as text, null for absent, and kinds with an underscore', async () => {
      const at = 1793527300;
      for (const same of [at, at * 1000, String(at * 1000), '2026-11-01T10:01:40Z']) {
        const { id } = await item('facebook', 'comment', { at: same, parent: null, rating: null });
        expect((await box.graph(id)).body.created_time).toBe('2026-11-01T10:01:40+0000');
      }
      expect(await item('instagram', 'story_reply')).toMatchObject({ kind: 'story-reply' });
      expect(await item('messenger', 'postback', { payload: null })).toHaveProperty('id');
    });

    it('opens the thread of a person who never wrote before', async () => {
      const { thread } = await item('messenger', 'message', { author: null, thread: '9001002' });
      expect(thread).toBe('9001002');
      const again = await item('messenger', 'message', { author: null, thread: '9001002' });
      expect(again.thread).toBe('9001002');
    });

    it('edits, hides and deletes as the platform would show it', async () => {
      const { id } = await item('facebook', 'comment');
      await box.control(`items/${id}/edit`, { text: 'Ahojte' });
      await box.control(`items/${id}/hide`, {});
      const { body } = await box.graph(id, { fields: 'message,is_hidden' });
      expect(body).toEqual({ id, message: 'Ahojte', is_hidden: true });
      await box.control(`items/${id}/delete`, {});
      expect((await box.graph(id)).body.error.error_subcode).toBe(33);
      expect(await box.control('items/1_2/delete', {})).toEqual({ error: 'unknown item 1_2' });
      expect((await box.control(`items/${id}/burn`, {})).error).toContain('edit, delete, hide');
    });
  });

  it('tells every reply that was accepted, with time and text', async () => {
    const comment = await item('facebook', 'comment', { text: 'Kde je?' });
    await box.post(`${comment.id}/comments`, { message: 'Hneď to zistíme.' });
    await box.post('me/messages', {
      recipient: { comment_id: comment.id },
      message: { text: 'Píšeme.' },
    });
    const photo = await item('instagram', 'comment');
    await box.post(`${photo.id}/replies`, { message: 'Ďakujeme!' });
    const direct = await item('messenger', 'message');
    await box.post('me/messages', {
      recipient: { id: direct.thread },
      message: { text: 'Dobrý deň' },
    });
    const review = await item('google-business', 'review', { rating: 5, account: box.location });
    await box.google(`/v4/${review.name}/reply`, {
      method: 'PUT',
      body: JSON.stringify({ comment: 'Ďakujeme pekne.' }),
    });
    const published: Json[] = await box.control('published');
    expect(published.map((r) => [r.platform, r.place, r.inReplyTo, r.thread, r.text])).toEqual([
      ['facebook', 'public_comment', comment.id, comment.thread, 'Hneď to zistíme.'],
      ['facebook', 'private_message', comment.id, expect.any(String), 'Píšeme.'],
      ['instagram', 'public_comment', photo.id, photo.thread, 'Ďakujeme!'],
      ['messenger', 'private_message', direct.id, direct.thread, 'Dobrý deň'],
      ['google-business', 'review_response', review.name, review.name, 'Ďakujeme pekne.'],
    ]);
    for (const { at } of published)
      expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
    expect(await box.control('published?platform=messenger')).toHaveLength(1);
  });

  it('counts the calls per path', async () => {
    await box.graph('me');
    await box.graph('me', { fields: 'id' });
    await box.graph(INSTAGRAM.id);
    expect(await box.control('calls')).toEqual({
      total: 3,
      paths: [
        { method: 'GET', path: '/v25.0/me', count: 2 },
        { method: 'GET', path: `/v25.0/${INSTAGRAM.id}`, count: 1 },
      ],
    });
    expect(await box.control('calls/list?path=fields=id')).toHaveLength(1);
  });

  it('moves its own clock and sets it back', async () => {
    await box.control('clock', { now: '2026-12-24T18:00:00Z' });
    const { id } = await item('facebook', 'comment');
    const time = (await box.graph(id)).body.created_time;
    expect(
      Date.parse(time.replace('+0000', 'Z')) - Date.parse('2026-12-24T18:00:00Z'),
    ).toBeLessThan(5000);
    const { now } = await box.control('clock', { advanceSeconds: 3600 });
    expect(now).toMatch(/^2026-12-24T19:00:0/);
    expect(await box.control('clock', { advance: 60 })).toEqual({
      error: 'advance is unknown: send {now}, {advanceSeconds} or null',
    });
    const back = await box.control('clock', { now: null });
    expect(Math.abs(Date.parse(back.now) - Date.now())).toBeLessThan(5000);
  });

  it('resets the world to its start, and never gives an id twice', async () => {
    const { id } = await item('facebook', 'comment');
    await box.control('clock', { advanceSeconds: 1000 });
    await box.control('faults', { match: {}, mode: '500' });
    await box.control('subscriptions', { platform: 'google-business', url: 'http://x.invalid/' });
    await box.control('reset', { keepSubscriptions: true });
    const state = await box.control('state');
    expect([state.comments, state.posts.length]).toEqual([[], 7]);
    expect(Math.abs(Date.parse(state.now) - Date.now())).toBeLessThan(5000);
    expect(await box.control('faults')).toEqual([]);
    expect(await box.control('calls')).toEqual({ total: 0, paths: [] });
    expect((await box.control('subscriptions')).googlePush).toBe('http://x.invalid/');
    expect((await item('facebook', 'comment')).id).not.toBe(id);
    await box.control('reset', {});
    expect((await box.control('subscriptions')).googlePush).toBeNull();
  });

  it('writes a heavy history within two seconds, and lists stay fast', async () => {
    const started = performance.now();
    const made = await box.control('bulk', { account: box.page.id, posts: 200, comments: 5000 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(made.posts).toHaveLength(200);
    const read = performance.now();
    let url: string | undefined;
    let comments = 0;
    do {
      const { body }: Json = url
        ? { body: await (await fetch(url)).json() }
        : await box.graph(`${box.page.id}/feed`, {
            limit: '50',
            fields: 'id,comments.limit(100).filter(stream){id,message,from}',
          });
      for (const post of body.data) comments += post.comments?.data.length ?? 0;
      url = body.paging?.next;
    } while (url);
    expect(comments).toBe(5000);
    expect(performance.now() - read).toBeLessThan(2000);
  });

  describe('faults', () => {
    const fault = (mode: string, more: object = {}) =>
      box.control('faults', { match: { method: 'GET', path: '/me' }, mode, ...more });

    it('429: the throttle error of the use case, with usage headers and minutes to wait', async () => {
      await fault('429', { count: 2, seconds: 240 });
      const { status, body, headers } = await box.graph('me');
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ code: 80001, is_transient: true });
      const usage = JSON.parse(headers.get('x-business-use-case-usage')!)[box.page.id][0];
      expect(usage).toMatchObject({ type: 'pages', estimated_time_to_regain_access: 4 });
      expect(usage.call_count).toBeGreaterThan(100);
      // Only that allowance is used up: the other accounts of the app may go on.
      expect(JSON.parse(headers.get('x-app-usage')!).call_count).toBeLessThan(95);
      const message = await box.graph('me/conversations');
      expect(message.body.error.code).toBe(80006);
      expect((await box.graph('me')).status).toBe(200);
    });

    it('token-dead, 500 and any error of the table', async () => {
      await fault('token-dead');
      expect((await box.graph('me')).body.error).toMatchObject({ code: 190, error_subcode: 460 });
      await fault('500');
      expect((await box.graph('me')).status).toBe(500);
      await fault('error', { error: { code: 368 } });
      expect((await box.graph('me')).body.error.code).toBe(368);
    });

    it('drop: cut without being carried out; slow: answered late', async () => {
      const { id } = await item('facebook', 'comment');
      await box.control('faults', { match: { path: '/comments' }, mode: 'drop' });
      await expect(box.post(`${id}/comments`, { message: 'x' })).rejects.toThrow();
      expect(await box.control('published')).toEqual([]);
      await fault('slow', { seconds: 0.2 });
      const started = performance.now();
      expect((await box.graph('me')).status).toBe(200);
      expect(performance.now() - started).toBeGreaterThan(190);
    });

    it('on Google: its own words for each', async () => {
      const at = { match: { path: '/v4/' } };
      const ask = async () => (await box.google(`/v4/${box.location}/reviews`)).body.error;
      await box.control('faults', { ...at, mode: '429', seconds: 30 });
      expect(await ask()).toMatchObject({
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        details: [{}, { retryDelay: '30s' }],
      });
      await box.control('faults', { ...at, mode: 'token-dead' });
      expect(await ask()).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    });

    it.each([
      [{ mode: 'explode' }, 'mode must be one of 429, 500'],
      [{ mode: '500', count: 0 }, 'count must be a whole number from 1'],
      [{ mode: '500', match: { path: '(' } }, 'match.path must be'],
      [{ mode: '500', match: { host: 'x' } }, 'match.host'],
      [{ mode: 'error' }, 'needs error'],
      [{ webhooks: 'eaten' }, 'webhooks must be one of lost, twice, reordered, late'],
    ])('refuses %j', async (body, message) => {
      expect((await box.control('faults', body)).error).toContain(message);
    });
  });

  it('makes a token expire and lose scopes as debug_token tells it', async () => {
    await box.control('tokens', {
      account: box.page.id,
      expiresAt: '2026-12-01T00:00:00Z',
      missingScopes: ['pages_messaging'],
    });
    const { appId, appSecret } = box.sandbox.accounts[0]!.credentials;
    const { body } = await box.graph('debug_token', {
      access_token: `${appId}|${appSecret}`,
      input_token: box.page.token,
    });
    expect(body.data).toMatchObject({ is_valid: true, expires_at: 1796083200 });
    expect(body.data.scopes).not.toContain('pages_messaging');
    expect(body.data.scopes).toContain('pages_manage_engagement');
  });
});
