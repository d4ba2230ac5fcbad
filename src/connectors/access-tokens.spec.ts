import { describe, expect, it } from '@jest/globals';
import { AccessTokens, addressOf } from './access-tokens.js';
import type { OpenAccount } from './connector.js';

const account = (more: Partial<OpenAccount> = {}): OpenAccount => ({
  id: 'a1',
  externalId: 'x',
  name: 'X',
  apiOrigin: null,
  credentials: { key: 'one' },
  ...more,
});

function issuer(seconds = 3600) {
  const state = { now: new Date('2026-11-21T12:00:00Z'), issued: 0, fail: false };
  const tokens = new AccessTokens(
    () => state.now,
    async () => {
      state.issued++;
      if (state.fail) throw new Error('no');
      return { token: `t${state.issued}`, seconds };
    },
  );
  return { state, tokens };
}

describe('access tokens', () => {
  it('are shared by calls at the same time and kept until a minute before their end', async () => {
    const { state, tokens } = issuer();
    expect(await Promise.all([tokens.of(account()), tokens.of(account())])).toEqual(['t1', 't1']);
    state.now = new Date(state.now.getTime() + 3_539_000);
    expect(await tokens.of(account())).toBe('t1');
    state.now = new Date(state.now.getTime() + 2_000);
    expect(await tokens.of(account())).toBe('t2');
  });

  it('are made anew when dropped, for other credentials and for another address', async () => {
    const { tokens } = issuer();
    expect(await tokens.of(account())).toBe('t1');
    tokens.drop(account());
    expect(await tokens.of(account())).toBe('t2');
    expect(await tokens.of(account({ credentials: { key: 'two' } }))).toBe('t3');
    expect(await tokens.of(account({ apiOrigin: 'http://127.0.0.1:1' }))).toBe('t4');
  });

  it('are asked for again after a failure', async () => {
    const { state, tokens } = issuer();
    state.fail = true;
    await expect(tokens.of(account())).rejects.toThrow('no');
    state.fail = false;
    expect(await tokens.of(account())).toBe('t2');
  });
});

describe('addressOf', () => {
  it('keeps the path and changes the host', () => {
    expect(addressOf(account(), 'https://api.test/v1')).toBe('https://api.test/v1');
    const own = account({ apiOrigin: 'http://127.0.0.1:4010/' });
    expect(addressOf(own, 'https://api.test/v1')).toBe('http://127.0.0.1:4010/v1');
  });
});
