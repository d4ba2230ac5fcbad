import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from '../connectors/connector-error.js';
import { delayAfter } from './poll-schedule.js';

describe('the delay after a failed poll', () => {
  it('is what the platform asks for', () => {
    const throttled = new ConnectorError('retry', 'throttled', { retryAfterSeconds: 1800 });
    expect(delayAfter(throttled, 1)).toBe(1800);
  });

  it('doubles with every failure, up to a quarter of an hour', () => {
    const delays = [1, 2, 3, 30].map((failures) => delayAfter(new Error('cut'), failures));
    expect(delays).toEqual([10, 20, 40, 900]);
  });
});
