import type { AxiosInstance } from 'axios';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { type Json, record } from '../payload.js';
import { exchange } from '../transport.js';
import { googleError } from './errors.js';
import type { AccessTokens } from './tokens.js';

/** Reviews live on the old API only; names and titles on a newer one; tokens on a third host. */
const HOSTS = {
  reviews: 'https://mybusiness.googleapis.com/v4',
  information: 'https://mybusinessbusinessinformation.googleapis.com/v1',
  token: 'https://oauth2.googleapis.com/token',
} as const;

export type Host = 'reviews' | 'information';

/** Calls to Google for one account; a refused token is renewed once. Throws ConnectorError only. */
export class GoogleApi {
  constructor(
    private readonly http: AxiosInstance,
    private readonly tokens: AccessTokens,
    private readonly account: OpenAccount,
  ) {}

  get(host: Host, path: string, query: Record<string, string> = {}): Promise<Json> {
    const search = new URLSearchParams(query).toString();
    return this.call('GET', host, search ? `${path}?${search}` : path);
  }

  put(host: Host, path: string, body: Json): Promise<Json> {
    return this.call('PUT', host, path, body);
  }

  private async call(method: 'GET' | 'PUT', host: Host, path: string, body?: Json): Promise<Json> {
    const url = `${this.base(HOSTS[host])}/${path}`;
    let answer = await this.once(method, url, body);
    if (answer.status === 401) {
      this.tokens.drop(this.account);
      answer = await this.once(method, url, body);
    }
    if (answer.status >= 300) {
      throw googleError(answer, method !== 'GET', this.account.credentials);
    }
    if (answer.body === undefined) {
      throw new ConnectorError(
        method === 'GET' ? 'retry' : 'unknown_outcome',
        `Google answered ${answer.status} without JSON.`,
        { httpStatus: answer.status },
      );
    }
    return record(answer.body);
  }

  private async once(method: 'GET' | 'PUT', url: string, body?: Json) {
    const token = await this.tokens.of(this.account, this.base(HOSTS.token));
    return exchange(this.http, {
      method,
      url,
      // In English Google marks its translations as the codec knows them.
      headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' },
      body,
    });
  }

  /** With an origin of the account's own, all hosts are that one and the paths stay. */
  private base(address: string): string {
    if (!this.account.apiOrigin) return address;
    return this.account.apiOrigin.replace(/\/+$/, '') + new URL(address).pathname;
  }
}
