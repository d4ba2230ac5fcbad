import type { AxiosInstance } from 'axios';
import { type AccessTokens, addressOf } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { type Json, record } from '../payload.js';
import { exchange, type HttpCall } from '../transport.js';
import { googleError } from './errors.js';

/**
 * Calls to Google's APIs for one account; a refused token is renewed once. Addresses are Google's own,
 * without a query. Throws ConnectorError only.
 */
export class GoogleApi {
  constructor(
    private readonly http: AxiosInstance,
    private readonly tokens: AccessTokens,
    private readonly account: OpenAccount,
  ) {}

  get(address: string, query: Record<string, string> = {}): Promise<Json> {
    const search = new URLSearchParams(query).toString();
    const url = addressOf(this.account, address);
    return this.call({ method: 'GET', url: search ? `${url}?${search}` : url });
  }

  write(method: 'PUT' | 'POST', address: string, body: Json): Promise<Json> {
    return this.call({ method, url: addressOf(this.account, address), body });
  }

  private async call(call: HttpCall): Promise<Json> {
    let answer = await this.once(call);
    if (answer.status === 401) {
      this.tokens.drop(this.account);
      answer = await this.once(call);
    }
    const isWrite = call.method !== 'GET';
    if (answer.status >= 300) throw googleError(answer, isWrite, this.account.credentials);
    if (answer.body === undefined) {
      throw new ConnectorError(
        isWrite ? 'unknown_outcome' : 'retry',
        `Google answered ${answer.status} without JSON.`,
        { httpStatus: answer.status },
      );
    }
    return record(answer.body);
  }

  private async once(call: HttpCall) {
    const token = await this.tokens.of(this.account);
    // In English Google marks its translations as the codecs know them.
    const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' };
    return exchange(this.http, { ...call, headers });
  }
}
