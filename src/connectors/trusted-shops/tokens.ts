import type { AxiosInstance } from 'axios';
import { addressOf, askForToken, type IssuedToken } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { numeric, record, text } from '../payload.js';
import { tokenError } from './errors.js';

const TOKEN = 'https://login.etrusted.com/oauth/token';
const AUDIENCE = 'https://api.etrusted.com';

/** What Trusted Shops' own Android library has in its recorded answer; for an answer that does not say. */
const LIFETIME_SECONDS = 3600;

/** An access token by client credentials. */
export async function issueToken(http: AxiosInstance, account: OpenAccount): Promise<IssuedToken> {
  const { clientId, clientSecret } = account.credentials;
  if (!clientId || !clientSecret) {
    throw new ConnectorError('reauthorize', 'The account has no complete credentials.');
  }
  const answer = await askForToken(http, addressOf(account, TOKEN), {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    audience: AUDIENCE,
  });
  const token = text(record(answer.body).access_token);
  if (answer.status !== 200 || !token) throw tokenError(answer);
  return { token, seconds: numeric(record(answer.body).expires_in) ?? LIFETIME_SECONDS };
}
