import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Json, Receiver, TestSandbox } from '../testing.js';
import { trustpilot, UNIT } from './trustpilot.js';

const { apiKey, apiSecret } = trustpilot.accounts[0]!.credentials;
const PRIVATE = `/v1/private/business-units/${UNIT}/reviews`;

describe('Trustpilot', () => {
  let box: TestSandbox;

  beforeAll(async () => {
    box = await TestSandbox.start();
  });
  afterAll(() => box.stop());

  async function call(path: string, init: RequestInit = {}) {
    const response = await fetch(`${box.origin}${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  }

  async function token(form: Record<string, string> = { grant_type: 'client_credentials' }) {
    const basic = Buffer.from(`${apiKey}:${apiSecret}`).toString('base64');
    return call('/v1/oauth/oauth-business-users-for-applications/accesstoken', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams(form),
    });
  }

  async function signedIn(path: string, init: RequestInit = {}) {
    const { access_token } = (await token()).body;
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    return call(path, { ...init, headers });
  }

  const write = (more: object = {}): Promise<{ id: string }> =>
    box.control('items', {
      platform: 'trustpilot',
      kind: 'review',
      author: 'Jana',
      rating: 3,
      text: 'Ujde to.',
      ...more,
    });

  it('wants a token, and gives one for the key and secret only', async () => {
    expect((await call(PRIVATE)).status).toBe(401);
    expect((await call(PRIVATE, { headers: { authorization: 'Bearer 1.x' } })).status).toBe(401);
    expect((await token()).body).toMatchObject({ expires_in: '359999' });
    expect((await token({ grant_type: 'password', username: 'a', password: 'b' })).status).toBe(
      200,
    );
    expect((await token({ grant_type: 'password' })).status).toBe(400);
    const wrong = await call('/v1/oauth/oauth-business-users-for-applications/accesstoken', {
      method: 'POST',
      headers: { authorization: 'Basic d3Jvbmc6d3Jvbmc=' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('pages by number, with links, and refuses another’s business unit', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push((await write({ at: Date.now() - 60_000 + n })).id);
    const first = await signedIn(`${PRIVATE}?perPage=3&orderBy=createdat.desc`);
    expect(first.body.links.map(({ rel }: Json) => rel)).toEqual(['next-page']);
    const second = await signedIn(`${PRIVATE}?perPage=3&page=2`);
    expect(second.body.links.map(({ rel }: Json) => rel)).toEqual(['previous-page']);
    const read = [...first.body.reviews, ...second.body.reviews].map(({ id }: Json) => id);
    expect(read).toEqual(ids.reverse());
    expect((await signedIn(`${PRIVATE}?perPage=3&page=9`)).body.reviews).toEqual([]);
    expect((await signedIn(`${PRIVATE}?perPage=101`)).status).toBe(400);
    expect((await signedIn('/v1/private/business-units/0000/reviews')).status).toBe(403);
  });

  it('shows a reply in the review, and takes it away again', async () => {
    const { id } = await write();
    const path = `/v1/private/reviews/${id}`;
    const body = JSON.stringify({ message: 'Ďakujeme!' });
    expect((await signedIn(`${path}/reply`, { method: 'POST', body })).status).toBe(201);
    expect((await signedIn(path)).body.companyReply.text).toBe('Ďakujeme!');
    expect((await signedIn(`${path}/reply`, { method: 'POST', body: '{}' })).status).toBe(400);
    expect((await signedIn(`${path}/reply`, { method: 'DELETE' })).status).toBe(204);
    expect((await signedIn(path)).body.companyReply).toBeNull();
    expect((await signedIn('/v1/private/reviews/none')).status).toBe(404);
  });

  it('tells of new, changed and deleted reviews, with the name under another key', async () => {
    const receiver = await Receiver.start('unused');
    try {
      await box.control('subscriptions', { platform: 'trustpilot', url: receiver.url });
      const { id } = await write();
      await box.control(`items/${encodeURIComponent(id)}/edit`, { text: 'Nakoniec dobré.' });
      await box.control(`items/${encodeURIComponent(id)}/delete`, {});
      const of = (name: string) =>
        receiver.next(({ body }) => body.events?.[0]?.eventName === `service-review-${name}`);
      const [event] = (await of('created')).body.events;
      expect(event.eventData).toMatchObject({ id, stars: 3, consumer: { name: 'Jana' } });
      expect((await of('updated')).body.events[0].eventData.text).toBe('Nakoniec dobré.');
      expect((await of('deleted')).body.events[0].eventData.id).toBe(id);
    } finally {
      await receiver.stop();
    }
  });
});
