import { describe, expect, it } from '@jest/globals';
import { googleError, tokenError } from './errors.js';

const failed = (status: number, error: unknown, write = false, headers = {}) =>
  googleError(
    { status, headers, text: '', body: error === undefined ? undefined : { error } },
    write,
    {},
  );

describe('googleError', () => {
  it.each([
    [401, 'UNAUTHENTICATED', 'reauthorize'],
    [403, 'PERMISSION_DENIED', 'reauthorize'],
    [404, 'NOT_FOUND', 'reject'],
    [400, 'INVALID_ARGUMENT', 'reject'],
    [400, 'FAILED_PRECONDITION', 'reject'],
    [409, 'ABORTED', 'retry'],
    [429, 'RESOURCE_EXHAUSTED', 'retry'],
    [503, 'UNAVAILABLE', 'retry'],
    [500, 'INTERNAL', 'retry'],
    [418, 'SOMETHING_NEW', 'reject'],
  ])('decides %i %s: %s', (code, status, decision) => {
    expect(failed(code, { code, status, message: 'x' })).toMatchObject({
      decision,
      detail: { code: status, httpStatus: code },
    });
  });

  it('takes a quota for a quota, though it comes as a missing right', () => {
    const details = [{ reason: 'RATE_LIMIT_EXCEEDED' }];
    expect(failed(403, { status: 'PERMISSION_DENIED', details }).decision).toBe('retry');
  });

  it('leaves a write in doubt after an inner fault, not after a refusal to begin', () => {
    expect(failed(500, { status: 'INTERNAL' }, true).decision).toBe('unknown_outcome');
    expect(failed(504, { status: 'DEADLINE_EXCEEDED' }, true).decision).toBe('unknown_outcome');
    expect(failed(503, { status: 'UNAVAILABLE' }, true).decision).toBe('retry');
    expect(failed(502, undefined, true).decision).toBe('unknown_outcome');
    expect(failed(502, undefined).decision).toBe('retry');
  });

  it('tells throttling, and a missing right, from other failures', () => {
    expect(failed(429, { status: 'RESOURCE_EXHAUSTED' }).detail.throttled).toBe(true);
    expect(failed(429, undefined).detail.throttled).toBe(true);
    expect(failed(403, { status: 'PERMISSION_DENIED' }).detail.permission).toBe(true);
    expect(failed(401, { status: 'UNAUTHENTICATED' }).detail).toEqual({
      code: 'UNAUTHENTICATED',
      httpStatus: 401,
    });
  });

  it('waits as long as it is told', () => {
    const told = failed(429, { status: 'RESOURCE_EXHAUSTED' }, false, { 'retry-after': '17' });
    expect(told.detail.retryAfterSeconds).toBe(17);
  });
});

describe('tokenError', () => {
  const refused = (status: number, error?: string) =>
    tokenError({ status, headers: {}, text: '', body: error && { error } }).decision;

  it('asks a person only when the credentials are refused', () => {
    expect(refused(400, 'invalid_grant')).toBe('reauthorize');
    expect(refused(401, 'invalid_client')).toBe('reauthorize');
    expect(refused(503)).toBe('retry');
    expect(refused(400, 'temporarily_unavailable')).toBe('retry');
    expect(refused(429, 'rate_limit_exceeded')).toBe('retry');
  });
});
