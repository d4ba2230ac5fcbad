import { describe, expect, it } from '@jest/globals';
import { createPrivateKey, sign } from 'node:crypto';
import { ecKey, readJwt, rsaKey, type SigningKey } from './signing-keys.js';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwt(alg: string, { pem }: SigningKey) {
  const signed = `${part({ alg })}.${part({ iss: 'me' })}`;
  const key = { key: createPrivateKey(pem), dsaEncoding: 'ieee-p1363' as const };
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

describe('keys of the sandbox', () => {
  const rsa = () => rsaKey({ p: 751, q: 516 }, 'google-service-account');
  const keys = { RS256: rsa(), ES256: ecKey('a') } as const;

  it.each(['RS256', 'ES256'] as const)('sign and verify: %s', (alg) => {
    const token = jwt(alg, keys[alg]);
    expect(readJwt(token, alg, keys[alg])).toEqual({ header: { alg }, claims: { iss: 'me' } });
  });

  it('are the same for the same words, others for others', () => {
    expect(ecKey('a').pem).toBe(keys.ES256.pem);
    expect(rsa().pem).toBe(keys.RS256.pem);
    expect(ecKey('b').pem).not.toBe(keys.ES256.pem);
    const { modulusLength } = keys.RS256.publicKey.asymmetricKeyDetails!;
    expect(modulusLength).toBe(2048);
  });

  it('refuse another’s signature, another algorithm and anything that is no token', () => {
    expect(readJwt(jwt('ES256', ecKey('b')), 'ES256', keys.ES256)).toBeNull();
    expect(readJwt(jwt('none', keys.ES256), 'ES256', keys.ES256)).toBeNull();
    for (const junk of ['', 'a.b', 'a.b.c', '..', '{}.{}.x']) {
      expect(readJwt(junk, 'RS256', keys.RS256)).toBeNull();
    }
  });
});
