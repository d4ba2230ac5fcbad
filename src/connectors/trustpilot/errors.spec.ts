import { describe, expect, it } from '@jest/globals';
import { tokenError, TRUSTPILOT_ERRORS, trustpilotError } from './errors.js';

const failed = (status: number, write = false, body: unknown = {}, headers = {}) =>
  trustpilotError({ status, headers, text: '', body }, write, { apiKey: 'key-very-secret' });

describe('trustpilotError', () => {
  it.each([
    [400, 'reject', 'reject'],
    [401, 'reauthorize', 'reauthorize'],
    [403, 'reauthorize', 'reauthorize'],
    [404, 'reject', 'reject'],
    [409, 'already_done', 'already_done'],
    [415, 'reject', 'reject'],
    [429, 'retry', 'retry'],
    [500, 'retry', 'unknown_outcome'],
    [501, 'reject', 'reject'],
    [502, 'retry', 'unknown_outcome'],
    [418, 'reject', 'reject'],
  ])('decides %i: %s, and for a write %s', (status, read, write) => {
    expect(failed(status).decision).toBe(read);
    expect(failed(status, true).decision).toBe(write);
  });

  it('has each code of the table in this test', () => {
    expect(Object.keys(TRUSTPILOT_ERRORS)).toHaveLength(9);
  });

  it('keeps the platform’s code and trace, and no secret', () => {
    const error = failed(400, false, {
      message: 'The request with key-very-secret was malformed',
      errorCode: 1001,
      correlationId: '2e03bbf2',
    });
    expect(error.detail).toMatchObject({ code: '1001', traceId: '2e03bbf2', httpStatus: 400 });
    expect(error.message).toBe('Trustpilot answered 400: The request with [secret] was malformed');
  });

  it('waits as long as it is told', () => {
    expect(failed(429, false, {}, { 'retry-after': '17' }).detail.retryAfterSeconds).toBe(17);
    expect(failed(429).detail).toMatchObject({ retryAfterSeconds: 60, throttled: true });
    expect(failed(403).detail).toMatchObject({ permission: true });
  });
});

describe('tokenError', () => {
  it.each([
    [401, 'reauthorize'],
    [400, 'reauthorize'],
    [429, 'retry'],
    [503, 'retry'],
  ])('decides %i: %s', (status, decision) => {
    const error = tokenError({ status, headers: {}, text: '', body: { error: 'invalid_client' } });
    expect(error).toMatchObject({ decision, detail: { code: 'invalid_client' } });
  });
});
