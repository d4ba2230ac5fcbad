import { describe, expect, it } from '@jest/globals';
import { tokenError, trustedShopsError } from './errors.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const failed = (status: number, write = false, body: unknown = undefined, headers = {}) =>
  trustedShopsError(
    { status, headers, text: '', body },
    write,
    { clientSecret: 's3cret-s3cret' },
    NOW,
  );

describe('trustedShopsError', () => {
  it.each([
    [400, 'reject', 'reject'],
    [401, 'reauthorize', 'reauthorize'],
    [403, 'reauthorize', 'reauthorize'],
    [404, 'reject', 'reject'],
    [409, 'reject', 'reject'],
    [418, 'reject', 'reject'],
    [422, 'reject', 'reject'],
    [429, 'retry', 'retry'],
    [500, 'retry', 'unknown_outcome'],
    [502, 'retry', 'unknown_outcome'],
    [503, 'retry', 'unknown_outcome'],
  ])('decides %i: %s when reading, %s when writing', (status, reading, writing) => {
    expect(failed(status).decision).toBe(reading);
    expect(failed(status, true).decision).toBe(writing);
  });

  it('waits as long as it is told, or a minute', () => {
    expect(failed(429).detail).toMatchObject({ retryAfterSeconds: 60, throttled: true });
    const told = failed(429, false, undefined, { 'retry-after': '17' });
    expect(told.detail.retryAfterSeconds).toBe(17);
  });

  it('quotes what is said, without secrets', () => {
    const { message } = failed(400, false, { message: 'bad s3cret-s3cret' });
    expect(message).toBe('Trusted Shops answered 400: bad [secret]');
  });
});

describe('tokenError', () => {
  const refused = (status: number, error?: string) =>
    tokenError({ status, headers: {}, text: '', body: error && { error } }).decision;

  it.each([
    [401, 'invalid_client', 'reauthorize'],
    [400, 'unauthorized_client', 'reauthorize'],
    [403, undefined, 'reauthorize'],
    [400, 'temporarily_unavailable', 'retry'],
    [429, 'slow_down', 'retry'],
    [200, undefined, 'retry'],
    [503, undefined, 'retry'],
  ])('decides %i %s: %s', (status, error, decision) => {
    expect(refused(status, error)).toBe(decision);
  });
});
