import { beforeEach, describe, expect, it } from '@jest/globals';
import { CallBudget, type Spender } from './budget.js';

let now: Date;
let budget: CallBudget;
const page: Spender = { appId: '1', accountExternalId: 'p1', useCase: 'pages' };
const sibling: Spender = { appId: '1', accountExternalId: 'p2', useCase: 'pages' };
const messages: Spender = { ...page, useCase: 'messenger' };

beforeEach(() => {
  now = new Date('2026-11-21T12:00:00Z');
  budget = new CallBudget(() => now);
});

const business = (entry: object) => ({
  'x-business-use-case-usage': JSON.stringify({
    p1: [{ type: 'pages', call_count: 10, ...entry }],
  }),
});

describe('CallBudget', () => {
  it('lets calls pass below the limit', () => {
    expect(
      budget.read(page, { 'x-app-usage': '{"call_count":94,"total_time":20}' }),
    ).toBeUndefined();
    expect(() => budget.check(page)).not.toThrow();
  });

  it('waits the minutes that the platform names, for that use case of that account', () => {
    expect(budget.read(page, business({ estimated_time_to_regain_access: 12 }))).toBe(720);
    expect(() => budget.check(page)).toThrow(
      expect.objectContaining({ decision: 'retry', detail: { retryAfterSeconds: 720 } }),
    );
    expect(() => budget.check(sibling)).not.toThrow();
    expect(() => budget.check(messages)).not.toThrow();
    now = new Date(now.getTime() + 720_000);
    expect(() => budget.check(page)).not.toThrow();
  });

  it('stops all accounts of an app whose share is nearly used up, also above 100 percent', () => {
    budget.read(page, { 'x-app-usage': '{"call_count":3,"total_cputime":208}' });
    expect(() => budget.check(sibling)).toThrow(expect.objectContaining({ decision: 'retry' }));
  });

  it('stops short of the limit of a use case', () => {
    budget.read(page, business({ total_time: 95, estimated_time_to_regain_access: 0 }));
    expect(() => budget.check(page)).toThrow();
  });

  it('heeds an error that names no percentage', () => {
    budget.exhausted(page, 80001, 60);
    expect(() => budget.check(sibling)).not.toThrow();
    budget.exhausted(page, 4, 60);
    expect(() => budget.check(sibling)).toThrow();
  });

  it('ignores headers it cannot read', () => {
    const headers = { 'x-app-usage': 'oops', 'x-business-use-case-usage': '[1,{"p":null}]' };
    expect(budget.read(page, headers)).toBeUndefined();
  });
});
