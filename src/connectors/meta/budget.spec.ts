import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryLedger } from '../budget-ledger.js';
import { CallBudget, callKind, type CallKind, type Spender } from './budget.js';

let now: Date;
let budget: CallBudget;
let slept: number[];
const check = (spender: Spender, kind: CallKind = 'other') => budget.check(spender, kind);
const page: Spender = { appId: '1', accountExternalId: 'p1', useCase: 'pages' };
const sibling: Spender = { appId: '1', accountExternalId: 'p2', useCase: 'pages' };
const messages: Spender = { ...page, useCase: 'messenger' };

beforeEach(() => {
  now = new Date('2026-11-21T12:00:00Z');
  slept = [];
  const ledger = new MemoryLedger(() => now);
  const facts = {
    messenger: { conversationCallsPerSecond: 2 },
    pages: { privateRepliesPerHour: 2 },
  };
  budget = new CallBudget(
    ledger,
    () => now,
    facts,
    (ms) => {
      slept.push(ms);
      now = new Date(now.getTime() + ms);
      return Promise.resolve();
    },
  );
});

const business = (entry: object) => ({
  'x-business-use-case-usage': JSON.stringify({
    p1: [{ type: 'pages', call_count: 10, ...entry }],
  }),
});

describe('CallBudget', () => {
  it('lets calls pass below the limit', async () => {
    const headers = { 'x-app-usage': '{"call_count":94,"total_time":20}' };
    expect(await budget.read(page, headers)).toBeUndefined();
    await check(page);
  });

  it('waits the minutes that the platform names, for that use case of that account', async () => {
    expect(await budget.read(page, business({ estimated_time_to_regain_access: 12 }))).toBe(720);
    await expect(check(page)).rejects.toMatchObject({
      decision: 'retry',
      detail: { retryAfterSeconds: 720 },
    });
    await check(sibling);
    await check(messages);
    now = new Date(now.getTime() + 720_000);
    await check(page);
  });

  it('waits no longer than the platform names, whatever the page’s percentages are', async () => {
    const headers = business({ total_time: 108, estimated_time_to_regain_access: 1 });
    const pageUsage = { 'x-page-usage': '{"call_count":108}' };
    expect(await budget.read(page, { ...headers, ...pageUsage })).toBe(60);
    expect(await budget.read(page, pageUsage)).toBe(360);
  });

  it('stops all accounts of an app whose share is nearly used up, also above 100 percent', async () => {
    await budget.read(page, { 'x-app-usage': '{"call_count":3,"total_cputime":208}' });
    await expect(check(sibling)).rejects.toMatchObject({ decision: 'retry' });
  });

  it('stops short of the limit of a use case', async () => {
    await budget.read(page, business({ total_time: 95, estimated_time_to_regain_access: 0 }));
    await expect(check(page)).rejects.toMatchObject({ decision: 'retry' });
  });

  it('heeds an error that names no percentage', async () => {
    await budget.exhausted(page, 80001, 60);
    await check(sibling);
    await budget.exhausted(page, 4, 60);
    await expect(check(sibling)).rejects.toMatchObject({ decision: 'retry' });
  });

  it('ignores headers it cannot read', async () => {
    const headers = { 'x-app-usage': 'oops', 'x-business-use-case-usage': '[1,{"p":null}]' };
    expect(await budget.read(page, headers)).toBeUndefined();
  });

  it('waits for its turn where that is near, and puts the call off where it is not', async () => {
    for (let n = 0; n < 5; n++) await check(messages, 'conversations');
    expect(slept).toEqual([500, 500, 500, 500]);
    await check(messages);
    await check(page, 'private-reply');
    await expect(check(page, 'private-reply')).rejects.toMatchObject({
      decision: 'retry',
      detail: { retryAfterSeconds: 1800, throttled: true },
    });
    await check(sibling, 'private-reply');
    expect(slept).toHaveLength(4);
  });

  it('stops the sending of an account that is blocked, not its reading', async () => {
    await budget.blocked(page);
    await expect(check(page, 'send')).rejects.toMatchObject({
      detail: { retryAfterSeconds: 3600 },
    });
    await check(page);
    await check(sibling, 'send');
  });
});

describe('callKind', () => {
  it.each([
    ['GET', '/v25.0/1/conversations', undefined, 'conversations'],
    ['GET', '/v25.0/t_1/messages', undefined, 'conversations'],
    ['GET', '/v25.0/1/feed', undefined, 'other'],
    ['POST', '/v25.0/1/messages', { recipient: { id: '2' } }, 'send'],
    ['POST', '/v25.0/1/messages', { recipient: { comment_id: '2' } }, 'private-reply'],
    ['POST', '/v25.0/1_2/comments', { message: 'x' }, 'other'],
  ])('%s %s %o: %s', (method, path, body, kind) => {
    expect(callKind(method, path, body)).toBe(kind);
  });
});
