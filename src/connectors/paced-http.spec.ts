import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { MemoryLedger } from './budget-ledger.js';
import { pacedHttp } from './paced-http.js';
import { exchange } from './transport.js';

const URL_A = 'https://api.reviews.test/v1/reviews';
let now: Date;
let asked: string[];
let answers: { status: number; headers?: object }[];

beforeEach(() => {
  now = new Date('2026-11-21T12:00:00Z');
  asked = [];
  answers = [];
});

function client(ledger: MemoryLedger, perMinute?: number): AxiosInstance {
  const request = (config: AxiosRequestConfig) => {
    asked.push(config.url!);
    const { status, headers = {} } = answers.shift() ?? { status: 200 };
    return Promise.resolve({ status, headers, data: '{}' });
  };
  const http = { request } as unknown as AxiosInstance;
  return pacedHttp(
    http,
    ledger,
    () => now,
    'site',
    () => perMinute,
  );
}

const get = (http: AxiosInstance, url = URL_A) => exchange(http, { method: 'GET', url });

describe('pacedHttp', () => {
  it('calls nobody before the time that a platform has named, from no client', async () => {
    const ledger = new MemoryLedger(() => now);
    answers = [{ status: 429, headers: { 'Retry-After': '90' } }];
    expect((await get(client(ledger))).status).toBe(429);
    now = new Date(now.getTime() + 89_000);
    const other = client(ledger);
    await expect(get(other)).rejects.toMatchObject({
      decision: 'retry',
      detail: { retryAfterSeconds: 1, throttled: true },
    });
    expect(asked).toHaveLength(1);
    await get(other, 'https://login.reviews.test/token');
    now = new Date(now.getTime() + 1_000);
    await get(other);
    expect(asked).toHaveLength(3);
  });

  it('takes no other refusal for a wait', async () => {
    const http = client(new MemoryLedger(() => now));
    answers = [{ status: 429 }, { status: 500, headers: { 'retry-after': '90' } }];
    for (let n = 0; n < 3; n++) await get(http);
    expect(asked).toHaveLength(3);
  });

  it('spaces its calls', async () => {
    const http = client(new MemoryLedger(() => now), 10);
    for (let n = 0; n < 5; n++) await get(http);
    await expect(get(http)).rejects.toMatchObject({ decision: 'retry' });
    expect(asked).toHaveLength(5);
    now = new Date(now.getTime() + 60_000);
    await get(http);
  });
});
