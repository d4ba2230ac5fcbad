import type { AxiosInstance } from 'axios';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { identifier, type Json, record } from '../payload.js';
import { exchange, type HttpCall, retryAfter } from '../transport.js';
import { type CallBudget, callKind, type Spender, type UseCase } from './budget.js';
import { graphError, isGraphFailure } from './errors.js';
import { appSecretProof } from './signature.js';

export const GRAPH_ORIGIN = 'https://graph.facebook.com';
/** Supported until 2028-07-29; an expired version is served as the oldest live one. */
export const GRAPH_VERSION = 'v25.0';

/** Blocked for breaking a policy. */
const BLOCKED = 368;

export type Params = Record<string, string | number>;

/** One account's calls to the Graph API. Every failure leaves here as a ConnectorError. */
export class GraphClient {
  constructor(
    private readonly http: AxiosInstance,
    private readonly budget: CallBudget,
    private readonly account: OpenAccount,
    private readonly useCase: UseCase,
    private readonly defaultOrigin = GRAPH_ORIGIN,
  ) {}

  get origin(): string {
    return (this.account.apiOrigin ?? this.defaultOrigin).replace(/\/+$/, '');
  }

  /** `path` from `graphPath`; answers the parsed body. */
  get(path: string, params: Params): Promise<Json> {
    return this.call({ method: 'GET', url: this.address(path, params) });
  }

  /** Exactly one request; `unknown_outcome` when it may have been carried out without our hearing of it. */
  post(path: string, body: Json, params: Params = {}): Promise<Json> {
    return this.call({ method: 'POST', url: this.address(path, params), body });
  }

  delete(path: string, body: Json, params: Params = {}): Promise<Json> {
    return this.call({ method: 'DELETE', url: this.address(path, params), body });
  }

  /** A `paging.next`, as it stands; only on the account's own origin, since an answer could name any host. */
  follow(url: string): Promise<Json> {
    if (!isOnOrigin(url, this.origin)) {
      throw new ConnectorError('reject', 'The next page lies outside the platform’s own address.');
    }
    return this.call({ method: 'GET', url });
  }

  private address(path: string, params: Params): string {
    const asked = query(params);
    return `${this.origin}/${GRAPH_VERSION}${path}${asked && `?${asked}`}`;
  }

  private async call(call: HttpCall): Promise<Json> {
    const { accessToken, appSecret, appId } = this.account.credentials;
    if (!accessToken) throw new ConnectorError('reauthorize', 'The account has no access token.');
    const spender: Spender = {
      appId,
      accountExternalId: this.account.externalId,
      useCase: this.useCase,
    };
    await this.budget.check(spender, callKind(call.method, new URL(call.url).pathname, call.body));
    const answer = await exchange(this.http, {
      ...call,
      url: appSecret ? withProof(call.url, appSecretProof(accessToken, appSecret)) : call.url,
      headers: { Authorization: `Bearer ${accessToken}` },
    });
    const wait = (await this.budget.read(spender, answer.headers)) ?? retryAfter(answer.headers);
    if (isGraphFailure(answer.status, answer.body)) {
      const error = graphError({
        status: answer.status,
        body: answer.body,
        write: call.method !== 'GET',
        retryAfterSeconds: wait,
        credentials: this.account.credentials,
      });
      const { code, retryAfterSeconds, throttled } = error.detail;
      if (throttled) await this.budget.exhausted(spender, code, retryAfterSeconds ?? 60);
      if (code === BLOCKED && call.method !== 'GET') await this.budget.blocked(spender);
      throw error;
    }
    if (answer.body === undefined) {
      throw new ConnectorError(
        call.method === 'GET' ? 'retry' : 'unknown_outcome',
        `The platform answered ${answer.status} without JSON.`,
        { httpStatus: answer.status },
      );
    }
    return record(answer.body);
  }
}

/** Joins path parts, each escaped: identifiers come from payloads. Throws on one that would leave its place. */
export function graphPath(...parts: string[]): string {
  if (parts.some((part) => /^\.{0,2}$/.test(part))) {
    throw new ConnectorError('reject', 'An identifier is empty or no identifier at all.');
  }
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

/** The `id` of a thing just made. Without one we know only that the platform said yes. */
export function madeId(body: Json, key: 'id' | 'message_id' = 'id'): string {
  const id = identifier(body[key]);
  if (!id) throw new ConnectorError('unknown_outcome', 'The platform named no id for the reply.');
  return id;
}

function query(params: Params): string {
  const pairs = Object.entries(params).map(([key, value]): [string, string] => [
    key,
    String(value),
  ]);
  return new URLSearchParams(pairs).toString();
}

function withProof(url: string, proof: string): string {
  if (/[?&]appsecret_proof=/.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}appsecret_proof=${proof}`;
}

export function isOnOrigin(url: string, origin: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(origin)) return false;
  const { origin: found, username, password } = new URL(url);
  return found === new URL(origin).origin && !username && !password;
}
