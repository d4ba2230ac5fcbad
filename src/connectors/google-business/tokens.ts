import type { AxiosInstance } from 'axios';
import { createHash } from 'node:crypto';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { numeric, record, text } from '../payload.js';
import { exchange } from '../transport.js';
import { tokenError } from './errors.js';

/** Renewed this long before its end, so that no call goes out with a token about to die. */
const MARGIN_MS = 60_000;

interface AccessToken {
  value: Promise<string>;
  expiresAt: number;
  madeFrom: string;
}

/** Access tokens made from refresh tokens, kept in memory until they expire; simultaneous calls share one. */
export class AccessTokens {
  private readonly kept = new Map<string, AccessToken>();

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
  ) {}

  async of(account: OpenAccount, tokenUrl: string): Promise<string> {
    const madeFrom = fingerprint(account, tokenUrl);
    const known = this.kept.get(account.id);
    if (known?.madeFrom === madeFrom && known.expiresAt > this.now().getTime()) return known.value;
    const fresh: AccessToken = { madeFrom, expiresAt: Infinity, value: Promise.resolve('') };
    fresh.value = this.request(account, tokenUrl).then(({ token, seconds }) => {
      fresh.expiresAt = this.now().getTime() + seconds * 1000 - MARGIN_MS;
      return token;
    });
    this.kept.set(account.id, fresh);
    void fresh.value.catch(() => this.forget(account.id, fresh));
    return fresh.value;
  }

  /** The platform refused the token before its time. */
  drop(account: OpenAccount): void {
    this.kept.delete(account.id);
  }

  private forget(id: string, token: AccessToken): void {
    if (this.kept.get(id) === token) this.kept.delete(id);
  }

  private async request(account: OpenAccount, tokenUrl: string) {
    const { clientId, clientSecret, refreshToken } = account.credentials;
    if (!clientId || !clientSecret || !refreshToken) {
      throw new ConnectorError('reauthorize', 'The account has no complete credentials.');
    }
    const answer = await exchange(this.http, {
      method: 'POST',
      url: tokenUrl,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
        grant_type: 'refresh_token',
      }),
    }).catch((error: unknown) => {
      // Asking for a token changes nothing, so a lost answer is no doubt about anything.
      const known = error instanceof ConnectorError ? error : undefined;
      throw new ConnectorError('retry', known?.message ?? 'Google gave no access token.', {
        ...known?.detail,
        retryAfterSeconds: 30,
      });
    });
    const token = text(record(answer.body).access_token);
    if (answer.status !== 200 || !token) throw tokenError(answer);
    return { token, seconds: numeric(record(answer.body).expires_in) ?? 3600 };
  }
}

/** New credentials or another address make an old token void. */
function fingerprint(account: OpenAccount, tokenUrl: string): string {
  const { clientId, clientSecret, refreshToken } = account.credentials;
  return createHash('sha256')
    .update(JSON.stringify([tokenUrl, clientId, clientSecret, refreshToken]))
    .digest('base64url');
}
