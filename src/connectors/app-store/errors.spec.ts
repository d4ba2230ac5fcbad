import { describe, expect, it } from '@jest/globals';
import { APP_STORE_ERRORS, appStoreError } from './errors.js';

const failed = (status: number, code?: string, write = false, headers = {}) =>
  appStoreError(
    {
      status,
      headers,
      text: '',
      body: code && {
        errors: [{ id: 'trace-1', status: String(status), code, detail: 'because' }],
      },
    },
    write,
    {},
  );

describe('appStoreError', () => {
  it.each([
    [401, 'NOT_AUTHORIZED', 'reauthorize', 'reauthorize'],
    [403, 'FORBIDDEN_ERROR', 'reauthorize', 'reauthorize'],
    [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'reauthorize', 'reauthorize'],
    [404, 'NOT_FOUND', 'reject', 'reject'],
    [404, 'PATH_ERROR', 'reject', 'reject'],
    [405, 'METHOD_NOT_ALLOWED', 'reject', 'reject'],
    [400, 'PARAMETER_ERROR.INVALID', 'reject', 'reject'],
    [409, 'ENTITY_ERROR.ATTRIBUTE.INVALID', 'reject', 'reject'],
    [422, 'ENTITY_UNPROCESSABLE', 'reject', 'reject'],
    [409, 'STATE_ERROR', 'reject', 'reject'],
    [409, 'CONFLICT', 'reject', 'reject'],
    [415, 'UNSUPPORTED_MEDIA_TYPE', 'reject', 'reject'],
    [429, 'RATE_LIMIT_EXCEEDED', 'retry', 'retry'],
    [500, 'UNEXPECTED_ERROR', 'retry', 'unknown_outcome'],
    [500, 'INTERNAL_SERVER_ERROR', 'retry', 'unknown_outcome'],
    [503, 'SERVICE_UNAVAILABLE', 'retry', 'unknown_outcome'],
    [403, 'SOMETHING_NEW', 'reauthorize', 'reauthorize'],
    [418, 'SOMETHING_NEW', 'reject', 'reject'],
    [401, undefined, 'reauthorize', 'reauthorize'],
    [429, undefined, 'retry', 'retry'],
    [502, undefined, 'retry', 'unknown_outcome'],
    [400, undefined, 'reject', 'reject'],
  ])('decides %i %s: %s, and for a write %s', (status, code, read, write) => {
    expect(failed(status, code).decision).toBe(read);
    expect(failed(status, code, true).decision).toBe(write);
  });

  it('has each code of the table in this test', () => {
    expect(Object.keys(APP_STORE_ERRORS)).toHaveLength(16);
  });

  it('keeps the code, what was said and the trace', () => {
    expect(failed(409, 'STATE_ERROR')).toMatchObject({
      message: 'App Store Connect answered STATE_ERROR: because',
      detail: { code: 'STATE_ERROR', httpStatus: 409, traceId: 'trace-1' },
    });
  });

  it('waits as long as it is told', () => {
    const told = failed(429, 'RATE_LIMIT_EXCEEDED', false, { 'retry-after': '17' });
    expect(told.detail.retryAfterSeconds).toBe(17);
    expect(failed(429, 'RATE_LIMIT_EXCEEDED').detail.retryAfterSeconds).toBe(300);
  });
});
