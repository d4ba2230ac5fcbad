import { describe, expect, it } from '@jest/globals';
import { type AccountCondition, isOver, newsOf } from './account-alerts.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const at = (iso: string) => new Date(iso);
const WARN = [7, 1];
const account = (more: Partial<AccountCondition> = {}): AccountCondition => ({
  id: 'a1',
  state: 'active',
  stateSince: at('2026-11-01T00:00:00Z'),
  connectedAt: at('2026-11-01T00:00:00Z'),
  blindSince: null,
  blindReason: null,
  tokenExpiresAt: null,
  ...more,
});
const news = (more: Partial<AccountCondition> = {}) => newsOf(account(more), NOW, WARN);
const kinds = (more: Partial<AccountCondition> = {}) => news(more).map(({ kind }) => kind);
const BLIND = { blindSince: at('2026-11-21T11:40:00Z'), blindReason: 'polling_failed' as const };

describe('what people hear of an account', () => {
  it('is nothing while all is well, and nothing once it is disconnected', () => {
    expect(news()).toEqual([]);
    expect(news({ ...BLIND, state: 'disconnected' })).toEqual([]);
  });

  it('is that it is blind, since when and why, once an episode', () => {
    expect(news(BLIND)).toEqual([
      {
        kind: 'channel_blind',
        subject: 'account:a1:channel_blind:2026-11-21T11:40:00.000Z',
        about: BLIND.blindSince,
        reason: 'polling_failed',
      },
    ]);
    const again = { ...BLIND, blindSince: at('2026-11-21T11:50:00Z') };
    expect(news(again)[0]!.subject).not.toBe(news(BLIND)[0]!.subject);
  });

  it('is one piece of news when its token is dead, not two', () => {
    const dead = { state: 'reconnect' as const, stateSince: at('2026-11-21T11:59:00Z') };
    expect(kinds({ ...dead, ...BLIND, blindReason: 'token_dead' })).toEqual(['token_dead']);
    expect(kinds({ ...dead, tokenExpiresAt: at('2026-11-22T00:00:00Z') })).toEqual(['token_dead']);
    expect(kinds({ ...BLIND, blindReason: 'token_dead' })).toEqual([]);
  });

  it('is that its token ends, a week and a day before', () => {
    const ends = (iso: string) => news({ tokenExpiresAt: at(iso) }).map(({ subject }) => subject);
    expect(ends('2026-11-28T12:00:01Z')).toEqual([]);
    expect(ends('2026-11-28T12:00:00Z')).toEqual([
      'account:a1:token_expiring:2026-11-28T12:00:00.000Z:7',
    ]);
    expect(ends('2026-11-22T12:00:00Z')).toEqual([
      'account:a1:token_expiring:2026-11-22T12:00:00.000Z:1',
    ]);
    expect(newsOf(account({ tokenExpiresAt: NOW }), NOW, [])).toEqual([]);
  });
});

describe('an alert about an account is over', () => {
  const over = (kind: string, more: Partial<AccountCondition>, about: Date | null = null) =>
    isOver({ kind, about }, account(more), NOW);
  const ENDS = at('2026-11-25T00:00:00Z');

  it('when it has a token that works', () => {
    expect(over('token_dead', { state: 'reconnect' })).toBe(false);
    expect(over('token_dead', {})).toBe(true);
  });

  it('when it sees again, not when only the reason has changed', () => {
    expect(over('channel_blind', { ...BLIND, blindReason: 'token_dead', state: 'reconnect' })).toBe(
      false,
    );
    expect(over('channel_blind', {})).toBe(true);
  });

  it('when the token ends later than it was told', () => {
    expect(over('token_expiring', { tokenExpiresAt: ENDS }, ENDS)).toBe(false);
    expect(over('token_expiring', { tokenExpiresAt: at('2027-01-01T00:00:00Z') }, ENDS)).toBe(true);
    expect(over('token_expiring', { tokenExpiresAt: null }, ENDS)).toBe(true);
    expect(over('token_expiring', { tokenExpiresAt: ENDS, state: 'reconnect' }, ENDS)).toBe(true);
  });

  it('when the account is disconnected', () => {
    for (const kind of ['token_dead', 'channel_blind', 'token_expiring'])
      expect(over(kind, { ...BLIND, state: 'disconnected', tokenExpiresAt: ENDS }, ENDS)).toBe(
        true,
      );
  });
});
