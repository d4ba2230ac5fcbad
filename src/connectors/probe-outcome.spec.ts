import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from './connector-error.js';
import { afterFailedProbe, afterProbe, nextProbeAt } from './probe-outcome.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const hours = (at: Date | undefined) => (at!.getTime() - NOW.getTime()) / 3600_000;
const account = { id: 'a1', state: 'active' as const };
const ids = Array.from({ length: 500 }, (_, i) => `account ${i}`);

describe('the next probe', () => {
  it('comes once a day, at the same second of the day', () => {
    const first = nextProbeAt('a1', NOW);
    expect(hours(first)).toBeGreaterThanOrEqual(12);
    expect(hours(first)).toBeLessThan(36);
    const second = nextProbeAt('a1', first);
    expect(second.getTime() - first.getTime()).toBe(86_400_000);
  });

  it('spreads many accounts over the day', () => {
    const perHour = new Map<number, number>();
    for (const id of ids) {
      const hour = nextProbeAt(id, NOW).getUTCHours();
      perHour.set(hour, (perHour.get(hour) ?? 0) + 1);
    }
    expect(perHour.size).toBe(24);
    expect(Math.max(...perHour.values())).toBeLessThan(50);
  });
});

describe('a probe', () => {
  it('that succeeds stores what the platform says, and leaves what it does not say', () => {
    const expiresAt = new Date('2027-01-01T00:00:00Z');
    const said = afterProbe(account, { name: 'x', expiresAt, missingScopes: ['m'] }, NOW);
    expect(said).toMatchObject({
      columns: { probedAt: NOW, probeError: null, tokenExpiresAt: expiresAt, missingScopes: ['m'] },
      state: null,
    });
    const silent = afterProbe(account, { name: 'x' }, NOW).columns;
    expect(silent).not.toHaveProperty('tokenExpiresAt');
    expect(silent).not.toHaveProperty('missingScopes');
    expect(afterProbe(account, { name: 'x', expiresAt: null }, NOW).columns.tokenExpiresAt).toBe(
      null,
    );
  });

  it('that succeeds takes an account up again, unless a right is missing', () => {
    const given = { id: 'a1', state: 'reconnect' as const };
    expect(afterProbe(given, { name: 'x' }, NOW).state).toBe('active');
    expect(afterProbe(given, { name: 'x', missingScopes: [] }, NOW).state).toBe('active');
    expect(afterProbe(given, { name: 'x', missingScopes: ['m'] }, NOW).state).toBe(null);
  });

  it('that shows a dead token asks to reconnect', () => {
    const change = afterFailedProbe(account, new ConnectorError('reauthorize', 'dead'), NOW);
    expect(change).toMatchObject({ state: 'reconnect', columns: { probeError: 'dead' } });
  });

  it('that the platform could not answer is tried again when it says, and calls nothing dead', () => {
    const after = (retryAfterSeconds?: number) => {
      const error = new ConnectorError('retry', 'busy', { retryAfterSeconds });
      const { state, columns } = afterFailedProbe(account, error, NOW);
      expect(state).toBe(null);
      expect(columns).not.toHaveProperty('probedAt');
      return hours(columns.nextProbeAt) * 3600;
    };
    expect(after(1800)).toBe(1800);
    expect(after()).toBe(900);
    expect(after(1)).toBe(60);
    expect(after(999_999)).toBe(6 * 3600);
  });

  it('that is refused for another reason is told, and tried the next day', () => {
    for (const error of [new ConnectorError('reject', 'no'), new Error('no')]) {
      const change = afterFailedProbe(account, error, NOW);
      expect(change).toMatchObject({ state: null, columns: { probedAt: NOW, probeError: 'no' } });
      expect(hours(change.columns.nextProbeAt)).toBeGreaterThanOrEqual(12);
    }
  });
});
