import { describe, expect, it } from '@jest/globals';
import { withoutTokens } from './without-tokens.js';

const field = (key: string, secret: boolean) => ({ key, label: key, secret, required: true });

describe('credentials without tokens', () => {
  const fields = [field('number', false), field('token', true), field('appSecret', true)];
  const credentials = { number: '1', token: 't', appSecret: 's', refreshed: 'r' };

  it('keeps what is no secret and what is the app’s, and nothing that it does not know', () => {
    expect(withoutTokens(credentials, fields, ['appSecret', null])).toEqual({
      number: '1',
      appSecret: 's',
    });
    expect(withoutTokens(credentials, fields, [])).toEqual({ number: '1' });
  });
});
