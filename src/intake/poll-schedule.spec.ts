import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from '../connectors/connector-error.js';
import { delayAfter, intervalAfter, type Pulse } from './poll-schedule.js';

describe('the delay after a failed poll', () => {
  it('is what the platform asks for', () => {
    const throttled = new ConnectorError('retry', 'throttled', { retryAfterSeconds: 1800 });
    expect(delayAfter(throttled, 1)).toBe(1800);
  });

  it('doubles with every failure, up to a quarter of an hour', () => {
    const delays = [1, 2, 3, 30].map((failures) => delayAfter(new Error('cut'), failures));
    expect(delays).toEqual([10, 20, 40, 900]);
  });

  it('is an hour where a right is missing', () => {
    const refused = new ConnectorError('reauthorize', 'no right', { permission: true });
    expect(delayAfter(refused, 1)).toBe(3600);
  });
});

describe('the interval between two polls', () => {
  const intervals = { every: 60, busy: 30, floor: 10, quiet: 120, reconcile: 300 };
  const after = (pulse: Partial<Pulse>, more: object = {}) =>
    intervalAfter(
      { found: false, quietPolls: 1, unfinished: false, webhooks: 'none', ...pulse },
      { ...intervals, ...more },
    );

  it('is short while something happens', () => {
    expect(after({ found: true, quietPolls: 0 })).toBe(30);
    expect(after({ found: true, quietPolls: 0 }, { busy: undefined })).toBe(60);
  });

  it('grows while nothing does, up to a bound', () => {
    expect([1, 2, 3, 100].map((quietPolls) => after({ quietPolls }))).toEqual([90, 120, 120, 120]);
  });

  it('is long while webhooks bring everything, and short as soon as they do not', () => {
    expect([1, 3, 100].map((quietPolls) => after({ quietPolls, webhooks: 'healthy' }))).toEqual([
      90, 203, 300,
    ]);
    expect(after({ found: true, webhooks: 'healthy' })).toBe(60);
    expect(after({ quietPolls: 100, webhooks: 'silent' })).toBe(30);
  });

  it('is none to speak of while there is more to read', () => {
    expect(after({ unfinished: true, quietPolls: 9 })).toBe(10);
  });

  it('never falls below the floor, nor makes a slow stream faster', () => {
    expect(after({ found: true }, { floor: 45 })).toBe(45);
    expect(after({ quietPolls: 9 }, { every: 3600, busy: undefined })).toBe(3600);
  });
});
