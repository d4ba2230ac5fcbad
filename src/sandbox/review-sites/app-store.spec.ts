import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPrivateKey, sign } from 'node:crypto';
import { type Json, TestSandbox } from '../testing.js';
import { APP_ID, appStore } from './app-store.js';

const { issuerId, keyId, privateKey } = appStore.accounts[0]!.credentials;
const REVIEWS = `/v1/apps/${APP_ID}/customerReviews`;

describe('App Store Connect', () => {
  let box: TestSandbox;
  const time = { now: Date.parse('2026-11-21T12:00:00Z') };

  beforeAll(async () => {
    box = await TestSandbox.start({ now: () => time.now });
  });
  afterAll(() => box.stop());
  beforeEach(() => {
    time.now += 3_600_000;
  });

  function jwt(claims: object = {}, header: object = {}): string {
    const now = Math.floor(time.now / 1000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const all = { iss: issuerId, aud: 'appstoreconnect-v1', iat: now, exp: now + 900, ...claims };
    const signed = `${part({ alg: 'ES256', kid: keyId, typ: 'JWT', ...header })}.${part(all)}`;
    const key = { key: createPrivateKey(privateKey!), dsaEncoding: 'ieee-p1363' as const };
    return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
  }

  async function call(path: string, init: RequestInit = {}, token = jwt()) {
    const response = await fetch(path.startsWith('http') ? path : `${box.origin}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    const body = (await response.json()) as Json;
    return { status: response.status, headers: response.headers, body };
  }

  const write = (more: object = {}): Promise<{ id: string }> =>
    box.control('items', {
      platform: 'app-store',
      kind: 'review',
      author: 'kasia',
      rating: 2,
      title: 'Zamyka się',
      text: 'Przy płatności.',
      ...more,
    });

  const respond = (review: string, responseBody: string) =>
    call('/v1/customerReviewResponses', {
      method: 'POST',
      body: JSON.stringify({
        data: {
          type: 'customerReviewResponses',
          attributes: { responseBody },
          relationships: { review: { data: { type: 'customerReviews', id: review } } },
        },
      }),
    });

  it('wants a token of its key for twenty minutes at most, and counts the hour’s calls', async () => {
    const first = await call(`/v1/apps/${APP_ID}`);
    expect(first.body.data.attributes.name).toBe('Meltemi Home');
    expect(first.headers.get('x-rate-limit')).toBe('user-hour-lim:3500;user-hour-rem:3499;');
    const again = await call(`/v1/apps/${APP_ID}`);
    expect(again.headers.get('x-rate-limit')).toContain('rem:3498;');
    const wrong = [{ iss: 'x' }, { aud: 'x' }, { exp: 1 }, { exp: time.now / 1000 + 3600 }];
    for (const token of [...wrong.map((claims) => jwt(claims)), jwt({}, { kid: 'x' }), 'a.b.c']) {
      const refused = await call(`/v1/apps/${APP_ID}`, {}, token);
      expect(refused).toMatchObject({
        status: 401,
        body: { errors: [{ code: 'NOT_AUTHORIZED' }] },
      });
    }
  });

  it('pages by a link on its own origin, newest first, with Apple’s offset', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push((await write({ at: time.now - 60_000 + n * 1000 })).id);
    const first = await call(`${REVIEWS}?limit=2&sort=-createdDate`);
    expect(first.body.links.next).toMatch(`${box.origin}${REVIEWS}?`);
    expect(first.body.data[0].attributes.createdDate).toMatch(/-07:00$/);
    expect(first.body.data[0].relationships.response.data).toBeUndefined();
    const second = await call(first.body.links.next);
    expect(second.body.links.next).toBeUndefined();
    const read = [...first.body.data, ...second.body.data].map(({ id }: Json) => id);
    expect(read).toEqual(ids.reverse());
    expect((await call(`${REVIEWS}?limit=201`)).status).toBe(400);
  });

  it('publishes a response a while later, and a second one replaces it', async () => {
    const { id } = await write();
    const made = await respond(id, 'Naprawione.');
    expect(made).toMatchObject({
      status: 201,
      body: { data: { attributes: { state: 'PENDING_PUBLISH' } } },
    });
    time.now += 60_000;
    const read = () => call(`/v1/customerReviews/${id}?include=response`);
    expect((await read()).body.included[0].attributes.state).toBe('PUBLISHED');
    const second = await respond(id, 'Naprawione w 2.1.');
    expect(second.body.data.id).toBe(made.body.data.id);
    expect((await read()).body.included[0].attributes).toMatchObject({
      responseBody: 'Naprawione w 2.1.',
      state: 'PENDING_PUBLISH',
    });
  });

  it('refuses what is too long, unknown or over the limit', async () => {
    const { id } = await write();
    expect((await respond(id, 'x'.repeat(5971))).body.errors[0].code).toBe(
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
    );
    expect((await respond('none', 'x')).status).toBe(409);
    expect((await call('/v1/customerReviews/none')).body.errors[0].code).toBe('NOT_FOUND');
    await box.control('faults', { match: { path: '/v1/apps' }, mode: '429', seconds: 9 });
    const limited = await call(`/v1/apps/${APP_ID}`);
    expect(limited.body.errors[0]).toMatchObject({ status: '429', code: 'RATE_LIMIT_EXCEEDED' });
    expect(limited.headers.get('retry-after')).toBe('9');
  });
});
