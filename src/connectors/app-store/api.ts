import type { AxiosInstance } from 'axios';
import { type AccessTokens, addressOf } from '../access-tokens.js';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { type Json, record } from '../payload.js';
import { exchange, type HttpCall } from '../transport.js';
import { appStoreError } from './errors.js';
import type { HourBudget } from './hour-budget.js';

const API = 'https://api.appstoreconnect.apple.com/v1';

/** Calls to App Store Connect for one account; a refused token is made anew once. Throws ConnectorError only. */
export class AppStoreApi {
  constructor(
    private readonly http: AxiosInstance,
    private readonly tokens: AccessTokens,
    private readonly budget: HourBudget,
    private readonly account: OpenAccount,
  ) {}

  /** `path` with its query, as it follows `/v1`. */
  get(path: string): Promise<Json> {
    return this.call({ method: 'GET', url: path });
  }

  post(path: string, body: Json): Promise<Json> {
    return this.call({ method: 'POST', url: path, body });
  }

  /**
   * The query of `links.next`, for the same path again. Only if it lies at the account's own origin and
   * under that very path: an answer could name any address. Throws otherwise: pages would be missed.
   */
  queryOfNext(next: unknown, path: string): string | undefined {
    if (next === undefined || next === null) return undefined;
    const here = new URL(`${addressOf(this.account, API)}${path}`);
    const there = typeof next === 'string' && URL.canParse(next) ? new URL(next) : undefined;
    if (there?.origin === here.origin && there.pathname === here.pathname && !there.username) {
      return there.search;
    }
    throw new ConnectorError('retry', 'The next page lies outside the list’s own address.', {
      retryAfterSeconds: 900,
    });
  }

  private async call(call: HttpCall): Promise<Json> {
    const isWrite = call.method !== 'GET';
    const key = this.account.credentials.keyId ?? this.account.id;
    await this.budget.check(key, isWrite);
    let answer = await this.once(call);
    if (answer.status === 401) {
      this.tokens.drop(this.account);
      answer = await this.once(call);
    }
    await this.budget.note(key, answer.headers);
    if (answer.status >= 300) {
      const error = appStoreError(answer, isWrite, this.account.credentials);
      if (answer.status === 429)
        await this.budget.pause(key, error.detail.retryAfterSeconds ?? 300);
      throw error;
    }
    if (answer.body === undefined) {
      throw new ConnectorError(
        isWrite ? 'unknown_outcome' : 'retry',
        `App Store Connect answered ${answer.status} without JSON.`,
        { httpStatus: answer.status },
      );
    }
    return record(answer.body);
  }

  private async once({ method, url, body }: HttpCall) {
    const token = await this.tokens.of(this.account);
    return exchange(this.http, {
      method,
      url: `${addressOf(this.account, API)}${url}`,
      headers: { Authorization: `Bearer ${token}` },
      ...(body ? { body } : {}),
    });
  }
}
