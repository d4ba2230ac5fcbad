import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from '../connectors/connector-error.js';
import { MOST_ATTEMPTS, outcomeOf } from './outcome.js';

describe('after a failed call', () => {
  it.each(['reject', 'window_closed', 'reauthorize'] as const)(
    '%s is told to a person',
    (decision) => {
      expect(outcomeOf(new ConnectorError(decision, ''), 1)).toEqual({ next: 'failed' });
    },
  );

  it.each(['unknown_outcome', 'already_done'] as const)(
    '%s is looked up, not repeated',
    (decision) => {
      expect(outcomeOf(new ConnectorError(decision, ''), 1)).toMatchObject({ next: 'unknown' });
    },
  );

  it('a passing fault is tried again when the platform says so, but not forever', () => {
    const throttled = new ConnectorError('retry', '', { retryAfterSeconds: 90 });
    expect(outcomeOf(throttled, 1)).toEqual({ next: 'queued', inSeconds: 90 });
    expect(outcomeOf(throttled, MOST_ATTEMPTS)).toEqual({ next: 'failed' });
  });

  it('one that must wait its turn waits, however often', () => {
    const told = new ConnectorError('retry', '', { retryAfterSeconds: 90, throttled: true });
    expect(outcomeOf(told, 5 * MOST_ATTEMPTS)).toEqual({ next: 'queued', inSeconds: 90 });
  });
});
