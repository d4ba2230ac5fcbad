import { describe, expect, it } from '@jest/globals';
import { blindnessOf, type SeenAccount, type StreamHealth } from './blindness.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const stream = (more: Partial<StreamHealth> = {}): StreamHealth => ({
  polledAt: ago(1),
  failures: 0,
  failingSince: null,
  nextPollAt: ago(-1),
  ...more,
});
const failing = (minutes: number, more: Partial<StreamHealth> = {}) =>
  stream({ polledAt: ago(minutes + 1), failures: 5, failingSince: ago(minutes), ...more });
const account = (more: Partial<SeenAccount> = {}): SeenAccount => ({
  state: 'active',
  stateSince: ago(900),
  connectedAt: ago(1000),
  webhooksSilentSince: null,
  blindSince: null,
  streams: [stream(), stream()],
  ...more,
});
const blindness = (more: Partial<SeenAccount> = {}) => blindnessOf(account(more), NOW, 900);

describe('an account is blind', () => {
  it('not while its polls succeed, nor after a few failures', () => {
    expect(blindness()).toBeNull();
    expect(blindness({ streams: [stream(), failing(14)] })).toBeNull();
    expect(blindness({ streams: [] })).toBeNull();
  });

  it('when a stream has failed for a quarter of an hour: since its last success', () => {
    expect(blindness({ streams: [stream(), failing(15), failing(40), failing(3)] })).toEqual({
      since: ago(41),
      reason: 'polling_failed',
    });
  });

  it('since its first failure, when nothing was ever read', () => {
    const streams = [failing(20, { polledAt: null })];
    expect(blindness({ streams })).toEqual({ since: ago(20), reason: 'polling_failed' });
  });

  it('not while the platform has told us to wait for less, though the wait runs late', () => {
    const waiting = failing(15.2, { failures: 1, nextPollAt: ago(0.5) });
    expect(blindness({ streams: [waiting] })).toBeNull();
    expect(blindness({ streams: [{ ...waiting, failures: 2 }] })).not.toBeNull();
  });

  it('when the platform has told us to wait for longer, once that time is over', () => {
    const told = (minutes: number) => failing(minutes, { failures: 1, nextPollAt: ago(-60) });
    expect(blindness({ streams: [told(14)] })).toBeNull();
    expect(blindness({ streams: [told(15)] })).toMatchObject({ reason: 'polling_failed' });
  });

  it('when its token is dead: since anything was last read', () => {
    const state = { state: 'reconnect' as const, stateSince: ago(5) };
    const streams = [stream({ polledAt: ago(6) }), stream({ polledAt: ago(14) })];
    expect(blindness({ ...state, streams })).toEqual({ since: ago(6), reason: 'token_dead' });
    expect(blindness({ ...state, streams: [] })?.since).toEqual(ago(5));
    expect(blindness({ ...state, streams: [failing(60)] })?.reason).toBe('token_dead');
  });

  it('when webhooks are silent', () => {
    expect(blindness({ webhooksSilentSince: ago(30) })).toEqual({
      since: ago(30),
      reason: 'webhooks_silent',
    });
  });

  it('never after it was disconnected', () => {
    const streams = [failing(60)];
    expect(blindness({ state: 'disconnected', streams, blindSince: ago(61) })).toBeNull();
  });
});

describe('a blind account', () => {
  it('keeps its beginning while the reason changes', () => {
    const before = { blindSince: ago(100) };
    expect(blindness({ ...before, state: 'reconnect' })).toEqual({
      since: ago(100),
      reason: 'token_dead',
    });
    expect(blindness({ ...before, webhooksSilentSince: ago(30) })?.since).toEqual(ago(100));
  });

  it('that was given a new token sees again only when nothing fails any more', () => {
    const blindSince = ago(100);
    const started = failing(1, { failures: 1 });
    expect(blindness({ blindSince, streams: [started] })?.reason).toBe('polling_failed');
    expect(blindness({ blindSince, streams: [stream()] })).toBeNull();
  });
});
