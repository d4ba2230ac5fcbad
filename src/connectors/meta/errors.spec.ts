import { describe, expect, it } from '@jest/globals';
import { GRAPH_ERRORS, graphError, graphRule, isGraphFailure } from './errors.js';

const failed = (error: unknown, more: object = {}) =>
  graphError({ status: 400, body: { error }, write: false, credentials: {}, ...more });

describe('graphError', () => {
  it.each([
    [1, undefined, 'retry'],
    [1, 1965014, 'reject'],
    [2, undefined, 'retry'],
    [3, undefined, 'reauthorize'],
    [4, undefined, 'retry'],
    [10, undefined, 'reauthorize'],
    [10, 2018278, 'window_closed'],
    [10, 2534022, 'window_closed'],
    [10, 2018065, 'window_closed'],
    [10, 2018108, 'reject'],
    [10, 1893063, 'retry'],
    [17, undefined, 'retry'],
    [32, undefined, 'retry'],
    [100, undefined, 'reject'],
    [100, 33, 'reject'],
    [102, undefined, 'reauthorize'],
    [190, 460, 'reauthorize'],
    [190, 492, 'reauthorize'],
    [200, undefined, 'reauthorize'],
    [200, 1545041, 'reject'],
    [200, 2018028, 'reauthorize'],
    [230, undefined, 'reauthorize'],
    [275, undefined, 'reauthorize'],
    [341, undefined, 'retry'],
    [368, undefined, 'reject'],
    [506, 1455006, 'already_done'],
    [551, 1545041, 'reject'],
    [613, 1996, 'retry'],
    [803, undefined, 'reject'],
    [2500, undefined, 'reject'],
    [10900, undefined, 'already_done'],
    [80001, undefined, 'retry'],
    [80002, undefined, 'retry'],
    [80006, undefined, 'retry'],
    [1609005, undefined, 'reject'],
    [424242, undefined, 'reject'],
  ])('decides %i/%s: %s', (code, error_subcode, decision) => {
    const error = failed({ code, error_subcode, message: 'whatever', fbtrace_id: 'Abc' });
    expect(error).toMatchObject({ decision, detail: { code, traceId: 'Abc', httpStatus: 400 } });
  });

  it('has one rule for each code and subcode', () => {
    const keys = GRAPH_ERRORS.map(({ code, subcode }) => `${String(code)}/${subcode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads codes only: the message may be in any language', () => {
    const message = '(#200) 此人目前无法使用';
    expect(failed({ code: '200', error_subcode: '1545041', message }).decision).toBe('reject');
    expect(graphRule(200, 1545041)?.meaning).toMatch(/person/);
  });

  it('does not retry what is declared permanent, and does what is declared passing', () => {
    expect(failed({ code: 2, is_transient: false }).decision).toBe('reject');
    expect(failed({ code: 99999, is_transient: true }).decision).toBe('retry');
  });

  it('leaves a write in doubt after an unknown fault', () => {
    expect(failed({ code: 2 }, { write: true }).decision).toBe('unknown_outcome');
    expect(failed({ code: 4 }, { write: true }).decision).toBe('retry');
  });

  it('says how long to wait: what the headers say, else the table', () => {
    expect(failed({ code: 32 }, { retryAfterSeconds: 720 }).detail.retryAfterSeconds).toBe(720);
    expect(failed({ code: 32 }).detail.retryAfterSeconds).toBe(300);
    expect(failed({ code: 190 }).detail.retryAfterSeconds).toBeUndefined();
  });

  it('reads the flat form of Instagram’s OAuth host', () => {
    const body = { error_type: 'OAuthException', code: 400, error_message: 'no' };
    expect(graphError({ status: 400, body, write: false, credentials: {} })).toMatchObject({
      decision: 'reauthorize',
      detail: { code: 400 },
    });
  });

  it.each([
    ['OAuthException', 190, 'reauthorize'],
    ['OAuthException', 400, 'reauthorize'],
    ['OAuthForbiddenException', 403, 'reauthorize'],
    ['OAuthRateLimitException', 429, 'retry'],
    ['IGApiException', 100, 'reject'],
    ['SomethingElse', 400, 'reject'],
  ])('reads the flat %s %i: %s', (error_type, code, decision) => {
    const body = { error_type, code, error_message: 'no' };
    const call = { status: 400, body, write: false, credentials: {} };
    expect(graphError(call).decision).toBe(decision);
  });

  it('tells a missing right from a dead token, and throttling from a fault', () => {
    const detail = (code: number, subcode?: number) =>
      failed({ code, error_subcode: subcode }).detail;
    expect([10, 200, 275, 230, 3].map((code) => detail(code).permission)).toEqual(
      Array(5).fill(true),
    );
    expect([190, 102].map((code) => detail(code).permission)).toEqual([undefined, undefined]);
    expect([4, 17, 32, 341, 613, 80002].map((code) => detail(code).throttled)).toEqual(
      Array(6).fill(true),
    );
    expect(detail(10, 1893063)).toMatchObject({ throttled: true, retryAfterSeconds: 3600 });
    expect([1, 2, 368].map((code) => detail(code).throttled)).toEqual(Array(3).fill(undefined));
  });

  it('takes an answer without any error for what its status says', () => {
    const bare = (status: number, write: boolean) =>
      graphError({ status, body: undefined, write, credentials: {} }).decision;
    expect([bare(503, false), bare(503, true), bare(429, true), bare(404, true)]).toEqual([
      'retry',
      'unknown_outcome',
      'retry',
      'reject',
    ]);
  });

  it('quotes no secret', () => {
    const error = failed(
      { code: 190, message: 'Malformed token abc-12345' },
      { credentials: { accessToken: 'abc-12345' } },
    );
    expect(error.message).not.toContain('abc-12345');
  });
});

describe('isGraphFailure', () => {
  it('sees an error under any status', () => {
    expect(isGraphFailure(200, { error: { code: 2 } })).toBe(true);
    expect(isGraphFailure(500, undefined)).toBe(true);
    expect(isGraphFailure(200, { data: [] })).toBe(false);
  });
});
