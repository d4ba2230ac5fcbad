import type { AxiosInstance } from 'axios';
import { type AccessTokens, addressOf } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { type Json, record } from '../payload.js';
import { exchange } from '../transport.js';
import { trustedShopsError } from './errors.js';

const API = 'https://api.etrusted.com';

/** Calls to eTrusted for one account; a refused token is renewed once. Throws ConnectorError only. */
export class TrustedShopsApi {
  constructor(
    private readonly http: AxiosInstance,
    private readonly tokens: AccessTokens,
    private readonly account: OpenAccount,
    private readonly now: () => Date,
  ) {}

  async get(path: string, query: Record<string, string> = {}): Promise<Json> {
    const url = addressOf(this.account, API + path);
    const search = new URLSearchParams(query).toString();
    const answer = await this.call('GET', search ? `${url}?${search}` : url);
    if (answer.body !== undefined) return record(answer.body);
    throw new ConnectorError('retry', `Trusted Shops answered ${answer.status} without JSON.`, {
      httpStatus: answer.status,
      retryAfterSeconds: 60,
    });
  }

  /** The answer to a write may be empty. */
  async post(path: string, body: Json): Promise<Json> {
    return record((await this.call('POST', addressOf(this.account, API + path), body)).body);
  }

  private async call(method: 'GET' | 'POST', url: string, body?: Json) {
    let answer = await this.once(method, url, body);
    if (answer.status === 401) {
      this.tokens.drop(this.account);
      answer = await this.once(method, url, body);
    }
    if (answer.status < 300) return answer;
    const { credentials } = this.account;
    throw trustedShopsError(answer, method !== 'GET', credentials, this.now());
  }

  private async once(method: 'GET' | 'POST', url: string, body?: Json) {
    const token = await this.tokens.of(this.account);
    const headers = { Authorization: `Bearer ${token}` };
    return exchange(this.http, { method, url, headers, ...(body ? { body } : {}) });
  }
}
