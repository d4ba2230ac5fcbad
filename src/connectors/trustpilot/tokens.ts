import type { AxiosInstance } from 'axios';
import { addressOf, askForToken, type IssuedToken } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { numeric, record, text } from '../payload.js';
import { tokenError } from './errors.js';

const TOKEN =
  'https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/accesstoken';

/** A hundred hours, as Trustpilot's documentation has it; for an answer that does not say. */
const LIFETIME_SECONDS = 360_000;

/**
 * An access token with the API key and secret: by client credentials, or signed in as a business user.
 * (The third grant, an authorization code, is good for one token only and ends with this process.)
 */
export async function issueToken(http: AxiosInstance, account: OpenAccount): Promise<IssuedToken> {
  const { apiKey, apiSecret, username, password } = account.credentials;
  if (!apiKey || !apiSecret) {
    throw new ConnectorError('reauthorize', 'The account has no API key and secret.');
  }
  const form: Record<string, string> =
    username && password
      ? { grant_type: 'password', username, password }
      : { grant_type: 'client_credentials' };
  const basic = Buffer.from(`${apiKey}:${apiSecret}`).toString('base64');
  const answer = await askForToken(http, addressOf(account, TOKEN), form, {
    Authorization: `Basic ${basic}`,
  });
  const token = text(record(answer.body).access_token);
  if (answer.status !== 200 || !token) throw tokenError(answer);
  return { token, seconds: numeric(record(answer.body).expires_in) ?? LIFETIME_SECONDS };
}
