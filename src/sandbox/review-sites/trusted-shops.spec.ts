import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Json, TestSandbox } from '../testing.js';
import { trustedShops } from './trusted-shops.js';

const account = trustedShops.accounts[0]!;
const { clientId, clientSecret } = account.credentials;

describe('Trusted Shops', () => {
  let box: TestSandbox;
  const time = { now: Date.parse('2026-11-21T12:00:00Z') };

  beforeAll(async () => {
    box = await TestSandbox.start({ now: () => time.now });
  });
  afterAll(() => box.stop());

  async function token(more: Record<string, string> = {}) {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId!,
      client_secret: clientSecret!,
      audience: 'https://api.etrusted.com',
      ...more,
    };
    const body = new URLSearchParams(form);
    const response = await fetch(`${box.origin}/oauth/token`, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as Json };
  }

  async function call(path: string, init: RequestInit = {}, bearer?: string) {
    const authorization = `Bearer ${bearer ?? (await token()).body.access_token}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(`${box.origin}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  const write = async (more: object = {}): Promise<string> => {
    time.now += 1000;
    const body = { platform: 'trusted-shops', kind: 'review', author: 'Ola K', rating: 4 };
    return (await box.control('items', { ...body, ...more })).id;
  };

  it('gives tokens to its client and its audience only, and they end', async () => {
    expect((await token({ client_secret: 'x' })).status).toBe(401);
    expect((await token({ audience: 'x' })).status).toBe(400);
    expect((await token({ grant_type: 'password' })).status).toBe(400);
    const { access_token } = (await token()).body;
    expect((await call('/channels', {}, access_token)).status).toBe(200);
    expect((await call('/channels', {}, `${access_token}x`)).status).toBe(401);
    time.now += 3_600_000;
    expect((await call('/channels', {}, access_token)).status).toBe(401);
  });

  it('lists newest first, and goes on behind a review', async () => {
    const [a, b, c] = [await write(), await write(), await write({ text: 'Ładne', title: 'T' })];
    const query = `channels=${account.externalId}&count=2`;
    const first = await call(`/reviews?${query}`);
    expect(first.body.items.map(({ id }: Json) => id)).toEqual([c, b]);
    expect(first.body.items[0]).toMatchObject({ comment: 'Ładne', title: 'T', rating: 4 });
    const { after } = first.body.paging.cursor;
    const second = await call(`/reviews?${query}&after=${after}`);
    expect(second.body.items.map(({ id }: Json) => id)).toEqual([a]);
    expect(second.body.paging.cursor).toEqual({});
    expect((await call('/reviews?channels=chl-other')).body.items).toEqual([]);
    expect((await call('/reviews?count=101')).status).toBe(400);
  });

  it('saves a reply, writes over it, and deletes it', async () => {
    const id = await write();
    const post = (comment: unknown) =>
      call(`/reviews/${id}/reply`, { method: 'POST', body: JSON.stringify({ comment }) });
    expect((await post('')).status).toBe(400);
    expect((await post('One')).body.reply.comment).toBe('One');
    await post('Two');
    expect((await call(`/reviews/${id}`)).body.reply.comment).toBe('Two');
    expect((await call(`/reviews/${id}/reply`, { method: 'DELETE' })).status).toBe(204);
    expect((await call(`/reviews/${id}`)).body).not.toHaveProperty('reply');
    expect((await call('/reviews/rev-0/reply', { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('tells when the customer has changed a review', async () => {
    const id = await write({ text: 'a' });
    time.now += 60_000;
    await box.control(`items/${id}/edit`, { text: 'b' });
    const { body } = await call(`/reviews/${id}`);
    expect(Date.parse(body.editedAt) - Date.parse(body.submittedAt)).toBe(60_000);
  });
});
