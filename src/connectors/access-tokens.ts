import type { AxiosInstance } from 'axios';
import { createHash } from 'node:crypto';
import { ConnectorError } from './connector-error.js';
import type { OpenAccount } from './connector.js';
import { exchange, type HttpAnswer } from './transport.js';

/** Renewed this long before its end, so that no call goes out with a token about to die. */
const MARGIN_MS = 60_000;

export interface IssuedToken {
  token: string;
  /** How long it lasts. */
  seconds: number;
}

interface KeptToken {
  value: Promise<string>;
  expiresAt: number;
  madeFrom: string;
}

/**
 * Short-lived tokens made from an account's lasting credentials, kept in memory until they end; calls
 * at the same time share one. New credentials or another address make a kept token void.
 */
export class AccessTokens {
  private readonly kept = new Map<string, KeptToken>();

  constructor(
    private readonly now: () => Date,
    private readonly issue: (account: OpenAccount) => Promise<IssuedToken>,
  ) {}

  /** Throws what `issue` throws. */
  async of(account: OpenAccount): Promise<string> {
    const madeFrom = fingerprint(account);
    const known = this.kept.get(account.id);
    if (known?.madeFrom === madeFrom && known.expiresAt > this.now().getTime()) return known.value;
    const fresh: KeptToken = { madeFrom, expiresAt: Infinity, value: Promise.resolve('') };
    fresh.value = this.issue(account).then(({ token, seconds }) => {
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

  private forget(id: string, token: KeptToken): void {
    if (this.kept.get(id) === token) this.kept.delete(id);
  }
}

/** Asks a token endpoint. That changes nothing, so a lost answer is no doubt about anything. */
export async function askForToken(
  http: AxiosInstance,
  url: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  return exchange(http, {
    method: 'POST',
    url,
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form),
  }).catch((error: unknown) => {
    const known = error instanceof ConnectorError ? error : undefined;
    throw new ConnectorError('retry', known?.message ?? 'The platform gave no access token.', {
      ...known?.detail,
      retryAfterSeconds: known?.detail.retryAfterSeconds ?? 30,
    });
  });
}

/** The address at the platform, or at the account's own origin: there all hosts are one and the paths stay. */
export function addressOf({ apiOrigin }: OpenAccount, address: string): string {
  if (!apiOrigin) return address;
  return apiOrigin.replace(/\/+$/, '') + new URL(address).pathname;
}

function fingerprint({ apiOrigin, credentials }: OpenAccount): string {
  const parts = Object.entries(credentials).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([apiOrigin, parts]))
    .digest('base64url');
}
