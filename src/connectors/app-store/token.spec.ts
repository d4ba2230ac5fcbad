import { describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { generateKeyPairSync } from 'node:crypto';
import type { ConnectorError } from '../connector-error.js';
import { issueToken } from './token.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const issue = (more: Record<string, string> = {}) =>
  issueToken(
    {
      id: 'a1',
      externalId: '1',
      name: 'x',
      apiOrigin: null,
      credentials: { issuerId: 'issuer', keyId: 'KEY1', privateKey: PEM, ...more },
    },
    NOW,
  );

describe('the token', () => {
  it('is signed by the key, for App Store Connect, and lasts no longer than twenty minutes', async () => {
    const { token, seconds } = await issue();
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: 'KEY1', typ: 'JWT' });
    const { payload } = await jwtVerify(token, publicKey, { currentDate: NOW });
    const iat = NOW.getTime() / 1000;
    expect(payload).toEqual({
      iss: 'issuer',
      aud: 'appstoreconnect-v1',
      iat,
      exp: iat + seconds,
    });
    expect(seconds).toBeLessThanOrEqual(1200);
  });

  it('is made of a key whose lines went through an environment file', async () => {
    const { token } = await issue({ privateKey: ` ${PEM.replaceAll('\n', '\\n')} ` });
    await expect(jwtVerify(token, publicKey, { currentDate: NOW })).resolves.toBeDefined();
  });

  it.each([
    [{ privateKey: 'nothing' }, 'The private key can not be used'],
    [{ privateKey: PEM.replace('-----END', '-----') }, 'The private key can not be used'],
    [{ privateKey: '' }, 'no issuer ID, key ID or private key'],
    [{ keyId: '' }, 'no issuer ID, key ID or private key'],
  ])('is not made of %j', async (more, said) => {
    const error = await issue(more as Record<string, string>).catch((e: ConnectorError) => e);
    expect(error).toMatchObject({ decision: 'reauthorize' });
    expect((error as ConnectorError).message).toContain(said);
    expect((error as ConnectorError).message).not.toContain(PEM.slice(40, 80));
  });
});
