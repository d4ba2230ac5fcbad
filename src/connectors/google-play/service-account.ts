import type { AxiosInstance } from 'axios';
import { importPKCS8, SignJWT } from 'jose';
import { addressOf, askForToken, type IssuedToken } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { tokenError } from '../google/errors.js';
import { parseLossless } from '../lossless-json.js';
import { identifier, type Json, numeric, record, text } from '../payload.js';

const TOKEN = 'https://oauth2.googleapis.com/token';
const SCOPE = 'https://www.googleapis.com/auth/androidpublisher';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ASSERTION_SECONDS = 3600;

/**
 * An access token for the service account, by a claim that is signed with its key (RFC 7523). The token's
 * address is Google's own, whatever the key's file names.
 */
export async function issueToken(
  http: AxiosInstance,
  account: OpenAccount,
  now: Date,
): Promise<IssuedToken> {
  const assertion = await signedClaim(account, now);
  const answer = await askForToken(http, addressOf(account, TOKEN), {
    grant_type: GRANT,
    assertion,
  });
  const token = text(record(answer.body).access_token);
  if (answer.status !== 200 || !token) throw tokenError(answer);
  return { token, seconds: numeric(record(answer.body).expires_in) ?? 3600 };
}

async function signedClaim(account: OpenAccount, now: Date): Promise<string> {
  const file = keyFile(account.credentials.serviceAccount);
  const issuer = identifier(file.client_email);
  const keyId = identifier(file.private_key_id);
  const pem = text(file.private_key);
  if (!issuer || !pem) throw unusable('it has no client_email or no private_key');
  const key = await importPKCS8(pem, 'RS256').catch(() => {
    throw unusable('its private_key is damaged');
  });
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ scope: SCOPE })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(keyId ? { kid: keyId } : {}) })
    .setIssuer(issuer)
    .setAudience(TOKEN)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ASSERTION_SECONDS)
    .sign(key);
}

function keyFile(value: string | undefined): Json {
  if (!value) throw unusable('there is none');
  try {
    return record(parseLossless(value));
  } catch {
    throw unusable('it is not JSON');
  }
}

/** Never quotes the key. */
function unusable(why: string): ConnectorError {
  return new ConnectorError(
    'reauthorize',
    `The service account key can not be used: ${why}. Make a new JSON key in the Google Cloud console and paste the whole file.`,
  );
}
