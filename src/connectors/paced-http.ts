import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import { type BudgetLedger, refuseUntil } from './budget-ledger.js';
import { retryAfter } from './transport.js';

/** Calls that are due so soon wait for their turn; others are put off. */
const PATIENCE_MS = 2_000;

/**
 * The client for one platform: spaces its calls where `perMinute` names a number, and once the
 * platform answered "too many" with a `Retry-After`, lets no process call that host before. Then it throws a
 * ConnectorError `retry`.
 */
export function pacedHttp(
  http: AxiosInstance,
  ledger: BudgetLedger,
  now: () => Date,
  platform: string,
  perMinute: () => number | undefined,
): AxiosInstance {
  async function turn(key: string): Promise<void> {
    refuseUntil(await ledger.waitUntil([key]), now());
    const calls = perMinute();
    if (calls === undefined) return;
    const { at, taken } = await ledger.take(key, { calls, seconds: 60 }, PATIENCE_MS);
    if (!taken) refuseUntil(at, now());
    const ms = at.getTime() - now().getTime();
    if (ms > 0) await new Promise<void>((done) => setTimeout(done, ms));
  }

  async function request(config: AxiosRequestConfig): Promise<AxiosResponse<unknown>> {
    const key = `${platform}:${hostOf(config.url)}`;
    await turn(key);
    const response = await http.request<unknown>(config);
    const seconds = isRefusal(response.status) ? retryAfter(headersOf(response)) : undefined;
    if (seconds !== undefined) await ledger.pause(key, new Date(now().getTime() + seconds * 1000));
    return response;
  }

  return { request, defaults: http.defaults } as unknown as AxiosInstance;
}

const isRefusal = (status: number) => status === 429 || status === 503;

function headersOf(response: AxiosResponse<unknown>): Record<string, string> {
  const entries = Object.entries(response.headers ?? {}) as [string, unknown][];
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : 'unknown';
}
