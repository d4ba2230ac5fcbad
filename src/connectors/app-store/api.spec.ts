import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { AccessTokens } from '../access-tokens.js';
import { MemoryLedger } from '../budget-ledger.js';
import { AppStoreApi } from './api.js';
import { HourBudget } from './hour-budget.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const PATH = '/apps/1/customerReviews';
const HERE = 'https://api.appstoreconnect.apple.com/v1/apps/1/customerReviews';

describe('calls', () => {
  let asked: AxiosRequestConfig[];
  let answer: { status?: number; data?: unknown; headers?: object };
  let tokens: number;

  beforeEach(() => {
    asked = [];
    answer = { data: { data: [] } };
    tokens = 0;
  });

  function api(apiOrigin: string | null = null): AppStoreApi {
    const request = (config: AxiosRequestConfig) => {
      asked.push(config);
      const { status = 200, data, headers = {} } = answer;
      return Promise.resolve({ status, headers, data: JSON.stringify(data) });
    };
    const now = () => NOW;
    return new AppStoreApi(
      { request } as unknown as AxiosInstance,
      new AccessTokens(now, () => Promise.resolve({ token: `t${++tokens}`, seconds: 900 })),
      new HourBudget(new MemoryLedger(now), now),
      { id: 'a', externalId: '1', name: 'x', apiOrigin, credentials: { keyId: 'K' } },
    );
  }

  it('go on with the query of the next link, at the account’s own address', () => {
    expect(api().queryOfNext(undefined, PATH)).toBeUndefined();
    expect(api().queryOfNext(null, PATH)).toBeUndefined();
    expect(api().queryOfNext(`${HERE}?cursor=a&limit=200`, PATH)).toBe('?cursor=a&limit=200');
    const own = api('http://127.0.0.1:4010');
    expect(own.queryOfNext(`http://127.0.0.1:4010/v1${PATH}?cursor=a`, PATH)).toBe('?cursor=a');
  });

  it.each([
    'http://169.254.169.254/latest',
    HERE.replace('https:', 'http:'),
    HERE.replace('apple.com', 'apple.com.evil.invalid'),
    HERE.replace('https://', 'https://me:secret@'),
    HERE.replace('/apps/1/', '/apps/2/'),
    'https://api.appstoreconnect.apple.com/v1/users',
    '/v1/apps/1/customerReviews?cursor=a',
    7,
    {},
  ])('never follow %p, nor end as if that were the last page', (next) => {
    expect(() => api().queryOfNext(next, PATH)).toThrow(
      expect.objectContaining({ decision: 'retry', detail: { retryAfterSeconds: 900 } }),
    );
  });

  it('are made again with a new token after a 401, once', async () => {
    answer = { status: 401, data: { errors: [{ code: 'NOT_AUTHORIZED' }] } };
    await expect(api().get(PATH)).rejects.toMatchObject({ decision: 'reauthorize' });
    expect(asked.map(({ headers }) => headers?.Authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('stop short of the hour’s end: reads first, replies last', async () => {
    const calls = api();
    answer = { data: {}, headers: { 'X-Rate-Limit': 'user-hour-lim:3500;user-hour-rem:50;' } };
    await calls.get(PATH);
    await expect(calls.get(PATH)).rejects.toMatchObject({ decision: 'retry' });
    await calls.post('/customerReviewResponses', {});
    expect(asked).toHaveLength(2);
    answer = { data: {}, headers: { 'X-Rate-Limit': 'user-hour-lim:3500;user-hour-rem:1;' } };
    await calls.post('/customerReviewResponses', {});
    await expect(calls.post('/customerReviewResponses', {})).rejects.toMatchObject({
      decision: 'retry',
    });
    expect(asked).toHaveLength(3);
  });

  it('rest after a 429, replies too', async () => {
    const calls = api();
    answer = { status: 429, data: { errors: [{ code: 'RATE_LIMIT_EXCEEDED' }] } };
    await expect(calls.get(PATH)).rejects.toMatchObject({ detail: { retryAfterSeconds: 300 } });
    await expect(calls.post('/x', {})).rejects.toMatchObject({ decision: 'retry' });
    expect(asked).toHaveLength(1);
  });
});
