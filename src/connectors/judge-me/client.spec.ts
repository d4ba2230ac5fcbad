import { describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import type { Cursor, OpenAccount, OutgoingReply } from '../connector.js';
import { JudgeMeConnector } from './client.js';
import { judgeMeError } from './errors.js';
import { manifest } from './manifest.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const TOKEN = 'judge-token-very-secret';
const account: OpenAccount = {
  id: 'a1',
  externalId: 'meltemi-home.myshopify.com',
  name: 'Meltemi Home',
  apiOrigin: null,
  credentials: { apiToken: TOKEN },
};
const reply: OutgoingReply = {
  place: 'review_response',
  kind: 'review',
  itemExternalId: '77',
  threadExternalId: '77',
  text: 'Thank you!',
  reference: 'r-1',
  author: 'person',
  lastInboundAt: NOW,
  attemptedAt: NOW,
};

function answering(answer: (config: AxiosRequestConfig) => unknown) {
  const asked: AxiosRequestConfig[] = [];
  const request = (config: AxiosRequestConfig) => {
    asked.push(config);
    return Promise.resolve({ status: 200, headers: {}, data: JSON.stringify(answer(config)) });
  };
  const http = { request } as unknown as AxiosInstance;
  return { asked, judge: new JudgeMeConnector(http, () => NOW, manifest) };
}

describe('a reply', () => {
  it('goes out with the token in a header, and mails nobody unasked', async () => {
    const { asked, judge } = answering(() => ({ reply: { id: 5 } }));
    expect(await judge.send(account, reply)).toMatchObject({ externalId: '77/reply/5' });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        url: 'https://api.judge.me/api/v1/replies?shop_domain=meltemi-home.myshopify.com',
        headers: { 'X-Api-Token': TOKEN },
        data: { review_id: 77, send_reply_email: false, reply: { content: 'Thank you!' } },
      },
    ]);
  });

  it('mails the reviewer where that is wanted', async () => {
    const { asked, judge } = answering(() => ({}));
    const credentials = { apiToken: TOKEN, notifyReviewer: 'Yes' };
    const sent = await judge.send({ ...account, credentials }, reply);
    expect(sent.externalId).toBe('77/reply/r-1');
    expect(asked[0]!.data).toMatchObject({ send_reply_email: true });
  });

  it('to what is no review is refused before anybody is asked', async () => {
    const { asked, judge } = answering(() => ({}));
    const strange = { ...reply, threadExternalId: '../shops' };
    await expect(judge.send(account, strange)).rejects.toMatchObject({ decision: 'reject' });
    expect(asked).toEqual([]);
  });

  it('is looked for where replies are told, and left to a person where they are not', async () => {
    const told = (replies?: object[]) =>
      answering(() => ({ review: { id: 77, replies } })).judge.findSent(account, reply);
    expect(await told([{ id: 5, content: 'Thank  you!' }])).toMatchObject({
      externalId: '77/reply/5',
    });
    expect(await told([{ id: 5, content: 'Other' }])).toBeNull();
    await expect(told()).rejects.toMatchObject({ decision: 'reject' });
  });
});

describe('a list that begins with the oldest', () => {
  const row = (id: number, created_at: string) => ({ id, rating: 5, body: 'x', created_at });
  const pages = [
    [row(1, '2026-01-01T00:00:00Z'), row(2, '2026-01-02T00:00:00Z')],
    [row(3, '2026-11-21T10:00:00Z'), row(4, '2026-11-21T11:00:00Z')],
    [],
  ];

  it('is read to its end by the sweep', async () => {
    const { judge } = answering(({ url }) => {
      const page = Number(new URL(url!).searchParams.get('page'));
      return { reviews: pages[page - 1] ?? [] };
    });
    const ids: unknown[] = [];
    let cursor: Cursor | null = null;
    const since = new Date('2026-11-20T00:00:00Z');
    for await (const page of judge.poll(account, 'reviews', null, since)) {
      ids.push(...(page.body as { reviews: { id: number }[] }).reviews.map(({ id }) => id));
      cursor = page.cursor;
    }
    expect(ids).toEqual([3, 4]);
    expect(JSON.stringify(cursor)).not.toContain(TOKEN);
  });
});

describe('judgeMeError', () => {
  const failed = (status: number, write: boolean, body: unknown = { error: 'x' }) =>
    judgeMeError({ status, headers: {}, text: '', body }, write, account.credentials, NOW);

  it.each([
    [400, 'reject', 'reject'],
    [401, 'reauthorize', 'reauthorize'],
    [403, 'reauthorize', 'reauthorize'],
    [404, 'reject', 'reject'],
    [422, 'reject', 'reject'],
    [429, 'retry', 'retry'],
    [500, 'retry', 'unknown_outcome'],
    [503, 'retry', 'unknown_outcome'],
  ])('decides %i: %s when reading, %s when writing', (status, reading, writing) => {
    expect(failed(status, false).decision).toBe(reading);
    expect(failed(status, true).decision).toBe(writing);
  });

  it('quotes what is said, without the token', () => {
    const { message } = failed(422, true, { error: `Bad ${TOKEN}` });
    expect(message).toBe('Judge.me answered 422: Bad [secret]');
  });
});
