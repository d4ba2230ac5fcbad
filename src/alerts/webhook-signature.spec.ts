import { describe, expect, it } from '@jest/globals';
import { signatureOf } from './webhook-signature.js';

describe('the signature of a delivery', () => {
  // printf '1773050400.{"text":"Čau"}' | openssl dgst -sha256 -hmac 'shared-secret'
  it('is what openssl makes of timestamp, dot and body', () => {
    expect(signatureOf('shared-secret', 1773050400, '{"text":"Čau"}')).toBe(
      'v1=f95773898aa93a0ad37fba8e201578a5fc5ed0164c2dd833fa2522701920a76a',
    );
  });

  it('changes with the secret, the timestamp and the body', () => {
    const all = [
      signatureOf('a', 1, 'x'),
      signatureOf('b', 1, 'x'),
      signatureOf('a', 2, 'x'),
      signatureOf('a', 1, 'y'),
    ];
    expect(new Set(all).size).toBe(4);
  });
});
