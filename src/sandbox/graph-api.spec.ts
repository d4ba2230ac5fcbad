import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP, PAGES, USER } from './shop.js';
import { type Json, TestSandbox } from './testing.js';

describe('Graph API on the wire', () => {
  let box: TestSandbox;
  let post: string;
  beforeAll(async () => {
    box = await TestSandbox.start();
    post = (await box.graph(`${box.page.id}/published_posts`)).body.data[0].id;
  });
  afterAll(() => box.stop());

  it('yields page tokens and the Instagram account from /me/accounts', async () => {
    const { body } = await box.graph('me/accounts', {
      access_token: USER.token,
      fields: 'name,access_token,tasks,instagram_business_account{id,username}',
    });
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toMatchObject({
      access_token: PAGES[0]!.token,
      instagram_business_account: { username: 'meltemi.home' },
    });
    expect(body.data[0].tasks).toContain('MODERATE');
    expect(BigInt(body.data[0].id) > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it('answers with and without version and echoes the one served', async () => {
    const versions = await Promise.all(
      ['', '/v25.0', '/v12.0'].map(async (prefix) => {
        const url = `${box.origin}${prefix}/me?access_token=${box.page.token}`;
        return (await fetch(url)).headers.get('facebook-api-version');
      }),
    );
    expect(versions).toEqual(['v26.0', 'v25.0', 'v21.0']);
  });

  it('takes the token from query, form body and header, and a wrong one is 190', async () => {
    const bearer = await fetch(`${box.origin}/me`, {
      headers: { authorization: `Bearer ${box.page.token}` },
    });
    expect(await bearer.json()).toMatchObject({ id: box.page.id });
    const { status, body } = await box.graph('me', { access_token: 'nonsense' });
    expect(status).toBe(401);
    expect(body.error).toMatchObject({ code: 190, type: 'OAuthException' });
  });

  it('checks appsecret_proof when it is sent', async () => {
    const proof = createHmac('sha256', APP.secret).update(box.page.token).digest('hex');
    expect((await box.graph('me', { appsecret_proof: proof })).status).toBe(200);
    const wrong = await box.graph('me', { appsecret_proof: proof.replace(/./, 'x') });
    expect(wrong.body.error.code).toBe(100);
  });

  it('accepts a reply as query, form, multipart and JSON', async () => {
    const parent = await box.comment('Πότε θα έρθει;');
    const form = new FormData();
    form.set('message', 'multipart – příliš');
    const answers = await Promise.all([
      box.graph(`${parent}/comments`, { message: 'in the query' }, { method: 'POST' }),
      box.graph(
        `${parent}/comments`,
        {},
        { method: 'POST', body: new URLSearchParams({ message: 'as form' }) },
      ),
      box.graph(`${parent}/comments`, {}, { method: 'POST', body: form }),
      box.post(`${parent}/comments`, { id: parent, message: 'as JSON' }),
    ]);
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200]);
    const { body } = await box.graph(`${parent}/comments`, { fields: 'message,from,parent' });
    const texts = body.data.map((c: { message: string }) => c.message).sort();
    expect(texts).toEqual(['as JSON', 'as form', 'in the query', 'multipart – příliš']);
    expect(body.data[0]).toMatchObject({ from: { id: box.page.id }, parent: { id: parent } });
  });

  it('hides replies from the default filter, and shows them in the stream, newest first', async () => {
    const parent = await box.comment('parent', { at: Date.now() - 60_000 });
    const reply = await box.comment('reply', { parent });
    const plain = await box.graph(`${post}/comments`, { summary: 'total_count' });
    expect(plain.body.data.map((c: { id: string }) => c.id)).not.toContain(reply);
    expect(plain.body.summary.order).toBe('ranked');
    const stream = await box.graph(`${post}/comments`, {
      filter: 'stream',
      order: 'reverse_chronological',
    });
    expect(stream.body.data[0]).toMatchObject({ id: reply, message: 'reply' });
    expect(stream.body.data[0].created_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/);
    expect(stream.body.data[0].id.split('_')[0]).toBe(post.split('_')[1]);
  });

  it('follows paging.next on its own origin to the end, over a gap of deleted rows', async () => {
    const written = [];
    for (let i = 0; i < 7; i++) {
      written.push(await box.comment(`row ${i}`, { parent: undefined, at: 1e12 + i * 1000 }));
    }
    await Promise.all(written.slice(2, 4).map((id) => box.control(`items/${id}/delete`, {})));
    const params = { filter: 'stream', order: 'chronological', limit: '2', fields: 'id' };
    const next = new URL(`${box.origin}/v25.0/${post}/comments`);
    next.search = new URLSearchParams({ access_token: box.page.token, ...params }).toString();
    const seen: string[] = [];
    const sizes: number[] = [];
    let after = '';
    for (let url: string | undefined = next.href; url;) {
      expect(url.startsWith(box.origin)).toBe(true);
      const body = (await (await fetch(url)).json()) as Json;
      seen.push(...body.data.map((c: { id: string }) => c.id));
      sizes.push(body.data.length);
      after = body.paging.cursors.after;
      url = body.paging.next;
    }
    expect(sizes.slice(0, 2)).toEqual([2, 0]);
    expect(seen.slice(0, 5)).toEqual(written.filter((_, i) => i < 2 || i > 3));
    expect(new Set(seen).size).toBe(seen.length);
    const past = await box.graph(`${post}/comments`, { ...params, after });
    expect(past.body).toEqual({ data: [] });
  });

  it('expands fields with limit and order, each sub-edge with its own paging', async () => {
    const parent = await box.comment('nested');
    await box.comment('first', { parent });
    await box.comment('second', { parent });
    const { body } = await box.graph(`${box.page.id}/feed`, {
      fields:
        'id,comments.filter(toplevel).order(reverse_chronological).limit(1){message,comments.limit(1){message}}',
      limit: '1',
    });
    const [row] = body.data[0].comments.data;
    expect(row).toMatchObject({ id: parent, message: 'nested' });
    expect(row.comments.data).toEqual([{ message: 'first', id: expect.any(String) }]);
    const next = (await (await fetch(row.comments.paging.next)).json()) as Json;
    expect(next.data[0].message).toBe('second');
  });

  it('refuses a limit above 100, an unknown field and a missing object with their codes', async () => {
    const limit = await box.graph(`${box.page.id}/feed`, { limit: '101' });
    expect(limit.body.error.code).toBe(100);
    const field = await box.graph(post, { fields: 'nonsense' });
    expect(field.body.error.message).toContain('nonexisting field (nonsense)');
    const gone = await box.graph('123_456');
    expect(gone.body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });

  it('leaves `from` out where the author is not visible', async () => {
    const id = await box.comment('who am I', { anonymous: true });
    const { body } = await box.graph(id);
    expect(body).toEqual({ id, message: 'who am I', created_time: expect.any(String) });
  });

  it('catches consecutive identical replies only', async () => {
    const parent = await box.comment('twice');
    await box.post(`${parent}/comments`, { message: 'Hello!' });
    const again = await box.post(`${parent}/comments`, { message: 'Hello!' });
    expect(again.body.error).toMatchObject({ code: 506, error_subcode: 1455006 });
    await box.post(`${parent}/comments`, { message: 'Something else' });
    expect((await box.post(`${parent}/comments`, { message: 'Hello!' })).status).toBe(200);
  });

  it('hides, and deletes for good', async () => {
    const id = await box.comment('spam');
    expect((await box.post(id, { is_hidden: true })).body).toEqual({ success: true });
    expect((await box.graph(id, { fields: 'is_hidden' })).body.is_hidden).toBe(true);
    expect((await box.graph(id, {}, { method: 'DELETE' })).body).toEqual({ success: true });
    expect((await box.graph(id)).body.error.error_subcode).toBe(33);
  });

  it('takes the replies away together with their comment', async () => {
    const parent = await box.comment('short-lived');
    const { body } = await box.post(`${parent}/comments`, { message: 'An answer' });
    await box.control(`items/${parent}/delete`, {});
    expect((await box.graph(body.id)).body.error.error_subcode).toBe(33);
  });

  it('gives recommendations without an id unless the story is asked for', async () => {
    const { id } = await box.control('items', {
      platform: 'facebook',
      kind: 'review',
      account: box.page.id,
      author: 'Ayşe',
      recommendation: 'negative',
      text: 'Kargo çok geç geldi.',
    });
    const plain = await box.graph(`${box.page.id}/ratings`);
    expect(plain.body.data[0]).not.toHaveProperty('id');
    const { body } = await box.graph(`${box.page.id}/ratings`, {
      fields: 'review_text,recommendation_type,open_graph_story{id,comments}',
    });
    expect(body.data[0]).toMatchObject({
      recommendation_type: 'negative',
      open_graph_story: { id },
    });
    const reply = await box.post(`${id}/comments`, { message: 'Özür dileriz.' });
    expect(reply.status).toBe(200);
  });

  it('moves updated_time of a post with its newest comment', async () => {
    const at = Date.now() + 3600_000;
    await box.comment('from the future', { at });
    const { body } = await box.graph(post, { fields: 'updated_time' });
    expect(Date.parse(body.updated_time.replace('+0000', 'Z'))).toBe(Math.floor(at / 1000) * 1000);
  });

  it('kills a token on demand, and revives it', async () => {
    await box.control('tokens', { account: box.page.id, state: 'expired', subcode: 460 });
    const { body } = await box.graph('me');
    expect(body.error).toMatchObject({ code: 190, error_subcode: 460 });
    await box.control('tokens', { account: box.page.id, state: 'valid' });
    expect((await box.graph('me')).status).toBe(200);
  });

  it('shows usage in headers once there is some volume, or as told', async () => {
    await box.control('usage', { percent: 100, minutes: 7 });
    const { headers } = await box.graph('me');
    expect(JSON.parse(headers.get('x-app-usage')!)).toMatchObject({ call_count: 100 });
    const use = JSON.parse(headers.get('x-business-use-case-usage')!);
    expect(use[box.page.id][0]).toMatchObject({
      type: 'pages',
      estimated_time_to_regain_access: 7,
    });
    await box.control('usage', {});
  });

  it('lets a GET carry a JSON body, as the vendor’s own client sends it', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const url = `${box.origin}/v24.0/me?access_token=${box.page.token}`;
      const headers = { 'content-type': 'application/json', 'content-length': 2 };
      const call = request(url, { method: 'GET', headers });
      call.on('error', reject).on('response', (response) => {
        response.setEncoding('utf8').on('data', resolve);
      });
      call.end('{}');
    });
    expect(JSON.parse(answer)).toMatchObject({ id: box.page.id });
  });

  it('answers a batch with 200 outside and the errors inside', async () => {
    const batch = [
      { method: 'GET', relative_url: 'me?fields=id' },
      { method: 'GET', relative_url: '1_2' },
    ];
    const { body } = await box.post('', { batch });
    expect(body.map((item: { code: number }) => item.code)).toEqual([200, 400]);
    expect(JSON.parse(body[0].body)).toEqual({ id: box.page.id });
    expect(JSON.parse(body[1].body).error.code).toBe(100);
  });

  it('fills a batch item with what an earlier one answered, and leaves that one out', async () => {
    const batch = [
      { method: 'GET', name: 'posts', relative_url: 'me/published_posts?limit=2&fields=id' },
      { method: 'GET', relative_url: '?ids={result=posts:$.data.*.id}&fields=id' },
      { method: 'GET', name: 'broken', relative_url: '1_2' },
      { method: 'GET', depends_on: 'broken', relative_url: 'me' },
    ];
    const { body } = await box.post('', { batch });
    expect([body[0], body[3]]).toEqual([null, null]);
    expect(Object.keys(JSON.parse(body[1].body))).toHaveLength(2);
  });

  it('keeps an ad out of the feed, and lets its comments be read', async () => {
    const item = { platform: 'facebook', author: 'Ayşe', text: 'Güzel' };
    const ad = await box.control('items', { ...item, kind: 'post', by: 'staff', published: false });
    const { id } = await box.control('items', { ...item, kind: 'comment', thread: ad.id });
    const rows = async (edge: string) =>
      (await box.graph(`me/${edge}`)).body.data.map((row: { id: string }) => row.id);
    expect(await rows('feed')).not.toContain(ad.id);
    expect(await rows('ads_posts')).toContain(ad.id);
    const { body } = await box.graph(ad.id, { fields: 'is_published,comments{id}' });
    expect(body).toMatchObject({ is_published: false, comments: { data: [{ id }] } });
  });

  it('wants the proof of the secret when the app is set so', async () => {
    await box.control('proof', { required: true });
    expect((await box.graph('me')).body.error).toMatchObject({ code: 100 });
    const appsecret_proof = createHmac('sha256', APP.secret).update(box.page.token).digest('hex');
    expect((await box.graph('me', { appsecret_proof })).status).toBe(200);
    await box.control('proof', { required: false });
  });
});
