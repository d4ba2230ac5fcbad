import type { AxiosInstance } from 'axios';
import { type AccessTokens, addressOf } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { type Json, record } from '../payload.js';
import { exchange, type HttpCall } from '../transport.js';
import { trustpilotError } from './errors.js';

const API = 'https://api.trustpilot.com/v1';

/** Calls to Trustpilot for one account; a refused token is renewed once. Throws ConnectorError only. */
export class TrustpilotApi {
  constructor(
    private readonly http: AxiosInstance,
    private readonly tokens: AccessTokens,
    private readonly account: OpenAccount,
  ) {}

  async get(path: string, query: Record<string, string> = {}): Promise<Json> {
    const search = new URLSearchParams(query).toString();
    const answer = await this.call({ method: 'GET', url: search ? `${path}?${search}` : path });
    if (answer.body !== undefined) return record(answer.body);
    throw new ConnectorError('retry', `Trustpilot answered ${answer.status} without JSON.`, {
      httpStatus: answer.status,
    });
  }

  /** The answer to a write may be empty. */
  async post(path: string, body: Json): Promise<Json> {
    return record((await this.call({ method: 'POST', url: path, body })).body);
  }

  private async call(call: HttpCall) {
    let answer = await this.once(call);
    if (answer.status === 401) {
      this.tokens.drop(this.account);
      answer = await this.once(call);
    }
    if (answer.status < 300) return answer;
    throw trustpilotError(answer, call.method !== 'GET', this.account.credentials);
  }

  private async once({ method, url, body }: HttpCall) {
    const token = await this.tokens.of(this.account);
    return exchange(this.http, {
      method,
      url: `${addressOf(this.account, API)}${url}`,
      headers: {
        Authorization: `Bearer ${token}`,
        // Public calls go by the key, private ones by the token.
        apikey: this.account.credentials.apiKey ?? '',
      },
      ...(body ? { body } : {}),
    });
  }
}
