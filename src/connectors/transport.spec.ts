import { describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchange, redact, retryAfter } from './transport.js';

/** A server for one request each; its port stays free afterwards when `closed`. */
async function withServer<T>(
  answer: Parameters<typeof createServer>[1],
  use: (url: string) => Promise<T>,
  closed = false,
): Promise<T> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x?access_token=t0ken`;
  if (closed) await new Promise((resolve) => server.close(resolve));
  try {
    return await use(url);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const call = (method: 'GET' | 'POST') => (url: string) =>
  exchange(axios.create(), { method, url, headers: { Authorization: 'Bearer s3cret' } });

describe('exchange', () => {
  it('answers any status, with identifiers in full', async () => {
    const answer = await withServer((_q, r) => {
      r.writeHead(418, { 'X-App-Usage': '{}' }).end('{"id":17841405822304914123}');
    }, call('GET'));
    expect(answer).toMatchObject({ status: 418, body: { id: '17841405822304914123' } });
    expect(answer.headers['x-app-usage']).toBe('{}');
  });

  it('answers no body where it is not JSON', async () => {
    const answer = await withServer((_q, r) => r.end('<html>'), call('GET'));
    expect(answer.body).toBeUndefined();
  });

  it('follows no redirect', async () => {
    const answer = await withServer(
      (_q, r) => r.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
      call('GET'),
    );
    expect(answer.status).toBe(302);
  });

  it('may be tried again when nothing was sent', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const failed = withServer(() => undefined, call(method), true);
      await expect(failed).rejects.toMatchObject({
        decision: 'retry',
        detail: { code: 'ECONNREFUSED' },
      });
    }
  });

  it('leaves a write in doubt when the connection breaks, and keeps the token out of the error', async () => {
    const broken = (method: 'GET' | 'POST') =>
      withServer((request) => request.socket.destroy(), call(method)).catch((e: unknown) => e);
    expect(await broken('GET')).toMatchObject({ decision: 'retry' });
    const error = (await broken('POST')) as Error;
    expect(error).toMatchObject({ decision: 'unknown_outcome' });
    expect(error.cause).toBeUndefined();
    expect(JSON.stringify(error) + error.message + error.stack).not.toMatch(/s3cret|t0ken/);
  });
});

describe('redact', () => {
  it('takes out secrets that a message quotes, and whatever looks like one', () => {
    const token = 'EAAB'.padEnd(60, 'x');
    expect(
      redact(`Malformed access token ${token} for app secret-1`, { a: 'secret-1', b: 'app' }),
    ).toBe('Malformed access token [secret] for app [secret]');
  });
});

describe('retryAfter', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const told = (value: string | undefined, clock?: Date) =>
    retryAfter(value === undefined ? {} : { 'retry-after': value }, clock);

  it('is a number of seconds, or a date where the time is known', () => {
    expect(told('17')).toBe(17);
    expect(told('Sat, 21 Nov 2026 12:01:30 GMT', now)).toBe(90);
    expect(told('Sat, 21 Nov 2026 12:01:30 GMT')).toBeUndefined();
  });

  it.each([undefined, '', '0', '-5', 'soon', 'Sat, 21 Nov 2020 12:00:00 GMT'])(
    'is nothing in %p',
    (value) => expect(told(value, now)).toBeUndefined(),
  );

  it.each(['1e300', '99999999999', 'Infinity', 'Sat, 21 Nov 2199 12:00:00 GMT'])(
    'is a day at most: %s',
    (value) => expect(told(value, now)).toBe(86_400),
  );
});
