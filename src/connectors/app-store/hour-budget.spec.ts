import { describe, expect, it } from '@jest/globals';
import { MemoryLedger } from '../budget-ledger.js';
import { ConnectorError } from '../connector-error.js';
import { HourBudget, RESERVE } from './hour-budget.js';

function start() {
  const state = { now: new Date('2026-11-21T12:00:00Z') };
  const now = () => state.now;
  const budget = new HourBudget(new MemoryLedger(now), now);
  const left = (remaining: number) =>
    budget.note('K1', { 'x-rate-limit': `user-hour-lim:3500;user-hour-rem:${remaining};` });
  const pass = (seconds: number) => (state.now = new Date(state.now.getTime() + seconds * 1000));
  return { pass, budget, left };
}

describe('the hour’s calls', () => {
  it('are read from the header, and enough of them allow anything', async () => {
    const { budget, left } = start();
    await left(RESERVE + 1);
    await budget.note('K1', {});
    await budget.note('K1', { 'x-rate-limit': 'gibberish' });
    await expect(budget.check('K1', false)).resolves.toBeUndefined();
    await expect(budget.check('K1', true)).resolves.toBeUndefined();
  });

  it('are kept for replies near their end, and for other keys altogether', async () => {
    const { budget, left } = start();
    await left(RESERVE);
    await expect(budget.check('K1', false)).rejects.toBeInstanceOf(ConnectorError);
    await expect(budget.check('K1', true)).resolves.toBeUndefined();
    await expect(budget.check('K2', false)).resolves.toBeUndefined();
    await left(1);
    await expect(budget.check('K1', true)).rejects.toBeInstanceOf(ConnectorError);
  });

  it('come back by and by', async () => {
    const { pass, budget, left } = start();
    await left(0);
    pass(301);
    await expect(budget.check('K1', true)).resolves.toBeUndefined();
  });

  it('rest as long as the platform says', async () => {
    const { pass, budget } = start();
    await budget.pause('K1', 900);
    pass(600);
    await expect(budget.check('K1', false)).rejects.toMatchObject({
      decision: 'retry',
      detail: { retryAfterSeconds: 300, throttled: true },
    });
  });
});
