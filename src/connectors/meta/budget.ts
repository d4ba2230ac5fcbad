import { type BudgetLedger, type Pace, refuseUntil } from '../budget-ledger.js';
import { isRecord, numeric, record, records, text } from '../payload.js';
import type { FactValues } from '../platform-facts.js';

/** Which of Meta's allowances a call draws on; the names are those of `X-Business-Use-Case-Usage`. */
export type UseCase = 'pages' | 'messenger' | 'instagram';

/** Kinds of calls with an allowance of their own, besides the one that all calls share. */
export type CallKind = 'conversations' | 'send' | 'private-reply' | 'other';

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
/** Blocked for breaking a policy: until a person has seen to it, nothing more is sent. */
const BLOCKED_SECONDS = 3600;
/** Calls that are due so soon wait for their turn; others are put off. */
const PATIENCE_MS = 2_000;

/** Which facts of a manifest space which calls. */
const PACED_BY: Partial<Record<CallKind, { fact: string; seconds: number }>> = {
  conversations: { fact: 'conversationCallsPerSecond', seconds: 1 },
  send: { fact: 'sendsPerSecond', seconds: 1 },
  'private-reply': { fact: 'privateRepliesPerHour', seconds: 3600 },
};

/** What a call is for, as far as Meta counts it apart. */
export function callKind(method: string, path: string, body?: unknown): CallKind {
  if (method === 'GET')
    return /\/(conversations$|t_[^/]*(\/messages)?$)/.test(path) ? 'conversations' : 'other';
  if (!/\/messages$/.test(path)) return 'other';
  return record(record(body).recipient).comment_id === undefined ? 'send' : 'private-reply';
}

/** Whom the platform has told to wait, from the usage headers of its answers, and what is spaced in advance. */
export class CallBudget {
  constructor(
    private readonly ledger: BudgetLedger,
    private readonly now: () => Date = () => new Date(),
    private readonly facts: Partial<Record<UseCase, FactValues>> = {},
    private readonly sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  ) {}

  /** Waits for the call's turn if that is near. Throws `retry` while this spender must wait. */
  async check(spender: Spender, kind: CallKind): Promise<void> {
    const isSend = kind === 'send' || kind === 'private-reply';
    const waiting = [...keys(spender), ...(isSend ? [sendKey(spender)] : [])];
    refuseUntil(await this.ledger.waitUntil(waiting), this.now());
    const pace = this.paceOf(spender.useCase, kind);
    if (!pace) return;
    const key = `${spender.useCase}:${spender.accountExternalId}:${kind}`;
    const { at, taken } = await this.ledger.take(key, pace, PATIENCE_MS);
    if (!taken) refuseUntil(at, this.now());
    const ms = at.getTime() - this.now().getTime();
    if (ms <= 0) return;
    await this.sleep(ms);
    // Somebody else may have been told to wait in the meantime.
    refuseUntil(await this.ledger.waitUntil(waiting), this.now());
  }

  /** Reads the usage headers of an answer. Returns the seconds to wait, if any. */
  async read(
    spender: Spender,
    headers: Readonly<Record<string, string>>,
  ): Promise<number | undefined> {
    const [app, account] = keys(spender);
    const appSeconds = percentPause(parse(headers['x-app-usage']));
    if (appSeconds > 0) await this.pause(app, appSeconds);
    // Where the platform says when it is over, that counts; the page's percentages are guessed from.
    const business = parse(headers['x-business-use-case-usage']);
    const accountSeconds =
      businessPause(business, spender.useCase) || percentPause(parse(headers['x-page-usage']));
    if (accountSeconds > 0) await this.pause(account, accountSeconds);
    const wait = Math.max(appSeconds, accountSeconds);
    return wait > 0 ? wait : undefined;
  }

  /** An error said that the allowance is used up. */
  exhausted(spender: Spender, code: number | string | undefined, seconds: number): Promise<void> {
    const [app, account] = keys(spender);
    return this.pause(code === 4 || code === 341 ? app : account, seconds);
  }

  /** An error said that the account may not write for now (368): its other replies wait. */
  blocked(spender: Spender): Promise<void> {
    return this.pause(sendKey(spender), BLOCKED_SECONDS);
  }

  private paceOf(useCase: UseCase, kind: CallKind): Pace | undefined {
    const paced = PACED_BY[kind];
    const calls = paced && this.facts[useCase]?.[paced.fact];
    return calls === undefined ? undefined : { calls, seconds: paced!.seconds };
  }

  private pause(key: string, seconds: number): Promise<void> {
    return this.ledger.pause(key, new Date(this.now().getTime() + seconds * 1000));
  }
}

function keys(spender: Spender): [app: string, account: string] {
  return [
    `app:${spender.appId ?? spender.accountExternalId}`,
    `${spender.useCase}:${spender.accountExternalId}`,
  ];
}

function sendKey(spender: Spender): string {
  return `${spender.useCase}:${spender.accountExternalId}:blocked`;
}

function percentPause(usage: unknown): number {
  return highestPercent(usage) >= STOP_AT_PERCENT ? PAUSE_SECONDS : 0;
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
