import { importPKCS8, SignJWT } from 'jose';
import type { IssuedToken } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';

/** Apple accepts twenty minutes at most; less, because clocks differ. */
const LIFETIME_SECONDS = 15 * 60;

/** A token that we sign ourselves with the account's key: ES256, for App Store Connect alone. */
export async function issueToken(account: OpenAccount, now: Date): Promise<IssuedToken> {
  const { issuerId, keyId, privateKey } = account.credentials;
  if (!issuerId || !keyId || !privateKey) {
    throw new ConnectorError('reauthorize', 'The account has no issuer ID, key ID or private key.');
  }
  const key = await importPKCS8(asLines(privateKey), 'ES256').catch(() => {
    throw new ConnectorError(
      'reauthorize',
      'The private key can not be used. Paste the whole .p8 file of an App Store Connect API key, with its first and last line.',
    );
  });
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
    .setIssuer(issuerId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS)
    .setAudience('appstoreconnect-v1')
    .sign(key);
  return { token, seconds: LIFETIME_SECONDS };
}

/** Keys that went through an environment file have `\n` where lines ended. */
function asLines(pem: string): string {
  return pem.replaceAll('\\n', '\n').trim();
}
