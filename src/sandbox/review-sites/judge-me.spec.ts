import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { type Json, Receiver, TestSandbox } from '../testing.js';
import { judgeMe } from './judge-me.js';

const { externalId: shop, credentials } = judgeMe.accounts[0]!;
const token = credentials.apiToken!;

describe('Judge.me', () => {
  let box: TestSandbox;
  const time = { now: Date.parse('2026-11-21T12:00:00Z') };

  beforeAll(async () => {
    box = await TestSandbox.start({ now: () => time.now });
  });
  afterAll(() => box.stop());

  async function call(path: string, body?: object, headers: Record<string, string> = {}) {
    const joint = path.includes('?') ? '&' : '?';
    const response = await fetch(`${box.origin}/api/v1/${path}${joint}shop_domain=${shop}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-api-token': token, 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as Json };
  }

  const write = async (more: object = {}): Promise<string> => {
    time.now += 1000;
    const body = { platform: 'judge-me', kind: 'review', author: 'Eleni', rating: 5, text: 'x' };
    return (await box.control('items', { ...body, ...more })).id;
  };

  it('wants the token of the shop, in the header or the query', async () => {
    const refused = await call('reviews', undefined, { 'x-api-token': 'x' });
    expect(refused).toMatchObject({ status: 401, body: { error: expect.any(String) as unknown } });
    const query = `shop_domain=${shop}&api_token=${token}`;
    expect((await fetch(`${box.origin}/api/v1/reviews?${query}`)).status).toBe(200);
    const foreign = `shop_domain=other.myshopify.com&api_token=${token}`;
    expect((await fetch(`${box.origin}/api/v1/reviews?${foreign}`)).status).toBe(401);
  });

  it('lists by page number, newest first, ten unless told', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.unshift(await write());
    const first = await call('reviews');
    const second = await call('reviews?page=2');
    const listed = [...first.body.reviews, ...second.body.reviews].map(({ id }: Json) =>
      String(id),
    );
    expect(first.body).toMatchObject({ current_page: 1, per_page: 10 });
    expect(listed).toEqual(ids);
    expect((await call('reviews?page=3')).body.reviews).toEqual([]);
    expect((await call('reviews?per_page=500')).body.per_page).toBe(100);
  });

  it('takes replies, and does not tell them', async () => {
    const id = await write();
    const reply = { review_id: Number(id), reply: { content: 'Thanks!' } };
    expect((await call('replies', reply)).body.reply.content).toBe('Thanks!');
    const shown = await call(`reviews/${id}`);
    expect(shown.body.review.id).toBe(Number(id));
    expect(JSON.stringify(shown.body)).not.toContain('Thanks!');
    expect((await call('replies', { ...reply, reply: {} })).status).toBe(422);
    expect((await call('replies', { ...reply, review_id: 1 })).status).toBe(422);
    expect((await call('reviews/1')).status).toBe(404);
  });

  it('tells new and changed reviews to the address that was set up, signed', async () => {
    const receiver = await Receiver.start('');
    expect((await call('webhooks', { webhook: { key: 'x', url: receiver.url } })).status).toBe(422);
    const webhook = { key: 'review/created', url: receiver.url };
    expect((await call('webhooks', { webhook })).status).toBe(201);
    const id = await write({ text: 'Πολύ όμορφο' });
    await box.control(`items/${id}/edit`, { text: 'Ωραίο' });
    const { raw, headers } = await receiver.next(({ body }) => body.event === 'review/updated');
    const right = createHmac('sha256', token).update(raw).digest('hex');
    expect(headers['judgeme-hmac-sha256']).toBe(right);
    expect(
      receiver.hooks.map(({ body }) => [body.event, body.review.id, body.shop_domain]),
    ).toEqual([
      ['review/created', Number(id), shop],
      ['review/updated', Number(id), shop],
    ]);
    await receiver.stop();
  });
});
