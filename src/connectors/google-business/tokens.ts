import type { AxiosInstance } from 'axios';
import { addressOf, askForToken, type IssuedToken } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { tokenError } from '../google/errors.js';
import { numeric, record, text } from '../payload.js';

const TOKEN = 'https://oauth2.googleapis.com/token';

/** An access token from the account's refresh token. */
export async function issueToken(http: AxiosInstance, account: OpenAccount): Promise<IssuedToken> {
  const { clientId, clientSecret, refreshToken } = account.credentials;
  if (!clientId || !clientSecret || !refreshToken) {
    throw new ConnectorError('reauthorize', 'The account has no complete credentials.');
  }
  const answer = await askForToken(http, addressOf(account, TOKEN), {
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
    grant_type: 'refresh_token',
  });
  const token = text(record(answer.body).access_token);
  if (answer.status !== 200 || !token) throw tokenError(answer);
  return { token, seconds: numeric(record(answer.body).expires_in) ?? 3600 };
}
