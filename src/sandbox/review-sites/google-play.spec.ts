import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPrivateKey, sign } from 'node:crypto';
import { keyFile } from '../google/service-account.js';
import { type Json, TestSandbox } from '../testing.js';
import { PACKAGE } from './google-play.js';

const REVIEWS = `/androidpublisher/v3/applications/${PACKAGE}/reviews`;
const DAY = 86_400_000;

describe('Google Play', () => {
  let box: TestSandbox;

  beforeAll(async () => {
    box = await TestSandbox.start();
  });
  afterAll(() => box.stop());

  async function token(claims: object = {}): Promise<Json> {
    const file = JSON.parse(keyFile()) as Record<string, string>;
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const all = {
      iss: file.client_email,
      aud: 'https://oauth2.googleapis.com/token',
      scope: 'https://www.googleapis.com/auth/androidpublisher',
      iat: now,
      exp: now + 3600,
      ...claims,
    };
    const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(all)}`;
    const signature = sign('sha256', Buffer.from(signed), createPrivateKey(file.private_key!));
    const response = await fetch(`${box.origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: `${signed}.${signature.toString('base64url')}`,
      }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  async function call(path: string, init: RequestInit = {}) {
    const { access_token } = await token();
    const response = await fetch(`${box.origin}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    });
    return { status: response.status, body: (await response.json()) as Json };
  }

  const write = (more: object = {}): Promise<{ id: string }> =>
    box.control('items', {
      platform: 'google-play',
      kind: 'review',
      author: 'Emre',
      rating: 2,
      text: 'Çok yavaş.',
      ...more,
    });

  it('gives a token for a claim of its own key, for the right scope and address', async () => {
    expect(await token()).toMatchObject({ status: 200, expires_in: 3599 });
    for (const claims of [{ iss: 'somebody' }, { aud: 'elsewhere' }, { scope: 'x' }, { exp: 1 }]) {
      expect(await token(claims)).toMatchObject({ status: 400, error: 'invalid_grant' });
    }
    const refused = await fetch(`${box.origin}${REVIEWS}`);
    expect(refused.status).toBe(401);
  });

  it('shows the last seven days in the order of change, and pages by token', async () => {
    await write({ at: Date.now() - 8 * DAY });
    await write({ text: '' });
    const old = (await write({ at: Date.now() - 3 * DAY })).id;
    const recent = (await write({ at: Date.now() - DAY })).id;
    await box.control(`items/${encodeURIComponent(old)}/edit`, { text: 'Düzeldi.', title: 'İyi' });
    const first = (await call(`${REVIEWS}?maxResults=1`)).body;
    expect(first.reviews.map(({ reviewId }: Json) => reviewId)).toEqual([old]);
    expect(first.reviews[0].comments[0].userComment.text).toBe('İyi\tDüzeldi.');
    const next = first.tokenPagination.nextPageToken as string;
    const second = (await call(`${REVIEWS}?maxResults=1&token=${next}`)).body;
    expect(second.reviews.map(({ reviewId }: Json) => reviewId)).toEqual([recent]);
    expect(second.tokenPagination).toBeUndefined();
    expect((await call(`${REVIEWS}?maxResults=101`)).status).toBe(400);
    expect((await call(REVIEWS.replace(PACKAGE, 'com.other.app'))).status).toBe(403);
  });

  it('keeps the own words beside a translation', async () => {
    const { id } = await write({ language: 'tr' });
    const { body } = await call(`${REVIEWS}/${id}?translationLanguage=en`);
    expect(body.comments[0].userComment).toMatchObject({ originalText: '\tÇok yavaş.' });
    expect(body.comments[0].userComment.text).not.toContain('Çok yavaş.\t');
  });

  it('takes one reply of 350 characters, and writes over it', async () => {
    const { id } = await write();
    const reply = (replyText: string) =>
      call(`${REVIEWS}/${id}:reply`, { method: 'POST', body: JSON.stringify({ replyText }) });
    expect((await reply('x'.repeat(351))).status).toBe(400);
    await reply('Merhaba');
    expect((await reply('Düzelttik.')).body.result).toMatchObject({ replyText: 'Düzelttik.' });
    const { comments } = (await call(`${REVIEWS}/${id}`)).body;
    expect(comments[1].developerComment.text).toBe('Düzelttik.');
    expect((await call(`${REVIEWS}/gp:none`)).body.error.status).toBe('NOT_FOUND');
  });
});
