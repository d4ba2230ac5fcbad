import { ConnectorError } from '../connector-error.js';
import { isRecord, numeric, records, text } from '../payload.js';

/** Which of Meta's allowances a call draws on; the names are those of `X-Business-Use-Case-Usage`. */
export type UseCase = 'pages' | 'messenger' | 'instagram';

export interface Spender {
  /** Calls of all accounts of one app share an allowance. */
  appId: string | undefined;
  accountExternalId: string;
  useCase: UseCase;
}

/** Percentages can exceed 100 (208 was seen live); calling while throttled prolongs it, so stop short of it. */
const STOP_AT_PERCENT = 95;
/** The app's headers do not say when it is over; its hour rolls, so a tenth of it frees a tenth. */
const PAUSE_SECONDS = 360;

/** Whom the platform has told to wait, kept in this process from the usage headers of its answers. */
export class CallBudget {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Throws `retry` while this spender must wait. */
  check(spender: Spender): void {
    const until = Math.max(...keys(spender).map((key) => this.until.get(key) ?? 0));
    const left = until - this.now().getTime();
    if (left <= 0) return;
    throw new ConnectorError('retry', 'The platform asked us to call less often.', {
      retryAfterSeconds: Math.ceil(left / 1000),
    });
  }

  /** Reads the usage headers of an answer. Returns the seconds to wait, if any. */
  read(spender: Spender, headers: Readonly<Record<string, string>>): number | undefined {
    const [app, account] = keys(spender);
    const appUsed = Math.max(
      highestPercent(parse(headers['x-app-usage'])),
      highestPercent(parse(headers['x-page-usage'])),
    );
    if (appUsed >= STOP_AT_PERCENT) this.pause(app, PAUSE_SECONDS);
    const accountSeconds = businessPause(
      parse(headers['x-business-use-case-usage']),
      spender.useCase,
    );
    if (accountSeconds > 0) this.pause(account, accountSeconds);
    const wait = Math.max(appUsed >= STOP_AT_PERCENT ? PAUSE_SECONDS : 0, accountSeconds);
    return wait > 0 ? wait : undefined;
  }

  /** An error said that the allowance is used up. */
  exhausted(spender: Spender, code: number | string | undefined, seconds: number): void {
    const [app, account] = keys(spender);
    this.pause(code === 4 || code === 341 ? app : account, seconds);
  }

  private pause(key: string, seconds: number): void {
    const until = this.now().getTime() + seconds * 1000;
    this.until.set(key, Math.max(until, this.until.get(key) ?? 0));
  }
}

function keys(spender: Spender): [app: string, account: string] {
  return [
    `app:${spender.appId ?? spender.accountExternalId}`,
    `${spender.useCase}:${spender.accountExternalId}`,
  ];
}

function highestPercent(usage: unknown): number {
  if (!isRecord(usage)) return 0;
  const parts = ['call_count', 'total_time', 'total_cputime'].map((key) => numeric(usage[key]));
  return Math.max(0, ...parts.map((part) => part ?? 0));
}

/** `{"<business or page>":[{type, call_count, …, estimated_time_to_regain_access (minutes)}]}`. */
function businessPause(usage: unknown, useCase: UseCase): number {
  if (!isRecord(usage)) return 0;
  let seconds = 0;
  for (const entry of Object.values(usage).flatMap(records)) {
    if (text(entry.type) !== useCase) continue;
    const minutes = numeric(entry.estimated_time_to_regain_access) ?? 0;
    if (minutes > 0) seconds = Math.max(seconds, minutes * 60);
    else if (highestPercent(entry) >= STOP_AT_PERCENT) seconds = Math.max(seconds, PAUSE_SECONDS);
  }
  return seconds;
}

function parse(header: string | undefined): unknown {
  if (!header) return undefined;
  try {
    return JSON.parse(header) as unknown;
  } catch {
    return undefined;
  }
}
