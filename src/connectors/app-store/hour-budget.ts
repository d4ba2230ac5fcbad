import { type BudgetLedger, refuseUntil } from '../budget-ledger.js';
import type { HttpAnswer } from '../transport.js';

/** Kept back for replies: reading stops when no more calls of the hour are left. */
export const RESERVE = 50;

/** The hour is a rolling one, so calls come back by and by. */
const PAUSE_SECONDS = 5 * 60;

const nameOf = (key: string, write: boolean) => `app-store:${key}:${write ? 'write' : 'read'}`;

/**
 * The hour's calls of one API key, as each answer tells them: `X-Rate-Limit:
 * user-hour-lim:3500;user-hour-rem:500;`. Reads stop short of the end, writes just before it.
 */
export class HourBudget {
  constructor(
    private readonly ledger: BudgetLedger,
    private readonly now: () => Date,
  ) {}

  /** Throws `retry` while the key must rest. */
  async check(key: string, write: boolean): Promise<void> {
    refuseUntil(await this.ledger.waitUntil([nameOf(key, write)]), this.now());
  }

  async note(key: string, headers: HttpAnswer['headers']): Promise<void> {
    const remaining = remainingOf(headers['x-rate-limit']);
    if (remaining === undefined) return;
    if (remaining <= RESERVE) await this.hold(key, false, PAUSE_SECONDS);
    if (remaining <= 1) await this.hold(key, true, PAUSE_SECONDS);
  }

  /** The platform itself has said stop. */
  async pause(key: string, seconds: number): Promise<void> {
    await this.hold(key, false, seconds);
    await this.hold(key, true, seconds);
  }

  private hold(key: string, write: boolean, seconds: number): Promise<void> {
    const until = new Date(this.now().getTime() + seconds * 1000);
    return this.ledger.pause(nameOf(key, write), until);
  }
}

function remainingOf(header: string | undefined): number | undefined {
  const found = /(?:^|;)\s*user-hour-rem:\s*(\d+)/i.exec(header ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
