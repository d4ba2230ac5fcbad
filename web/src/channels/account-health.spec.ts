import { describe, expect, it } from '@jest/globals';
import type { Account } from '../api/types';
import { blindOnes, importing, inOrder, tokenEnd } from './account-health';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const account = (name: string, more: object = {}, health: object = {}) =>
  ({
    name,
    state: 'active',
    streams: [],
    ...more,
    health: { blindSince: null, ...health },
  }) as unknown as Account;

describe('the end of a token', () => {
  it.each([
    ['2027-01-24T12:00:00Z', 61, 'plain'],
    ['2026-12-01T12:00:00Z', 7, 'plain'],
    ['2026-12-01T11:59:59Z', 6, 'soon'],
    ['2026-11-24T13:00:00Z', 0, 'soon'],
    ['2026-11-24T11:59:59Z', -1, 'late'],
  ])('%s', (at, days, tone) => {
    expect(tokenEnd(at, NOW)).toEqual({ days, tone });
  });

  it('may not come at all', () => {
    expect(tokenEnd(null, NOW)).toBeNull();
  });
});

describe('blind channels', () => {
  it('are those that see nothing, longest first, without those that were switched off', () => {
    const accounts = [
      account('well'),
      account('late', {}, { blindSince: '2026-11-24T11:00:00Z' }),
      account('early', { state: 'reconnect' }, { blindSince: '2026-11-24T09:00:00Z' }),
      account('off', { state: 'disconnected' }, { blindSince: '2026-11-20T09:00:00Z' }),
    ];
    expect(blindOnes(accounts).map(({ name }) => name)).toEqual(['early', 'late']);
    expect(inOrder(accounts).map(({ name }) => name)).toEqual(['early', 'late', 'well', 'off']);
  });
});

describe('an import of history', () => {
  const stream = (importedAt: string | null, itemsRead: number, failures = 0) => ({
    id: 's',
    importedAt,
    itemsRead,
    failures,
  });

  it('counts what was read, of the streams that are not done', () => {
    const streams = [stream(null, 12), stream(null, 30), stream('2026-11-24T11:00:00Z', 500)];
    expect(importing(account('a', { streams }))).toBe(42);
  });

  it('does not run when all is read, when reading fails, or when the channel is off', () => {
    expect(importing(account('a', { streams: [stream('2026-11-24T11:00:00Z', 5)] }))).toBeNull();
    expect(importing(account('a', { streams: [stream(null, 5, 3)] }))).toBeNull();
    expect(importing(account('a', { state: 'reconnect', streams: [stream(null, 5)] }))).toBeNull();
    expect(importing(account('a'))).toBeNull();
  });
});
