import { ConnectorError } from './connector-error.js';

/** So many calls in so many seconds. */
export interface Pace {
  calls: number;
  seconds: number;
}

export interface Slot {
  /** When the call may be made. */
  at: Date;
  /** False: that is too far off, and nothing was taken. */
  taken: boolean;
}

/** Whom platforms have told to wait, and how close together calls may be. Shared by all processes. */
export interface BudgetLedger {
  /** The latest instant that any of these keys must wait for; null: none must. */
  waitUntil(keys: readonly string[]): Promise<Date | null>;
  /** No call under this key before that instant; an earlier one does not shorten the wait. */
  pause(key: string, until: Date): Promise<void>;
  /** The next free place in the key's pace, taken if it comes within `patienceMs`. */
  take(key: string, pace: Pace, patienceMs: number): Promise<Slot>;
}

/**
 * The next place after `next` (the generic cell rate algorithm): half of the calls may come at once, the others
 * are spaced so that no span of `seconds` holds more than `calls`, whichever way it is laid.
 */
export function slotAfter(
  next: Date | null,
  now: Date,
  { calls, seconds }: Pace,
  patienceMs: number,
): Slot & { next: Date } {
  const atOnce = Math.max(1, Math.ceil(calls / 2));
  const apart = Math.ceil((seconds * 1000) / Math.max(1, calls - atOnce + 1));
  const due = Math.max(next?.getTime() ?? 0, now.getTime());
  const at = Math.max(now.getTime(), due - (atOnce - 1) * apart);
  const taken = at - now.getTime() <= patienceMs;
  return { at: new Date(at), taken, next: new Date(taken ? due + apart : due) };
}

/** Of this process only: for specs, and for a program without a database. */
export class MemoryLedger implements BudgetLedger {
  private readonly until = new Map<string, Date>();
  private readonly next = new Map<string, Date>();

  constructor(private readonly now: () => Date) {}

  waitUntil(keys: readonly string[]): Promise<Date | null> {
    const now = this.now();
    const waits = keys.flatMap((key) => this.until.get(key) ?? []).filter((at) => at > now);
    return Promise.resolve(waits.length > 0 ? new Date(Math.max(...waits.map(Number))) : null);
  }

  pause(key: string, until: Date): Promise<void> {
    const known = this.until.get(key);
    if (!known || known < until) this.until.set(key, until);
    return Promise.resolve();
  }

  take(key: string, pace: Pace, patienceMs: number): Promise<Slot> {
    const { next, ...slot } = slotAfter(this.next.get(key) ?? null, this.now(), pace, patienceMs);
    if (slot.taken) this.next.set(key, next);
    return Promise.resolve(slot);
  }
}

/** Throws `retry` as long as that instant lies ahead: no call was made, and none may be. */
export function refuseUntil(until: Date | null, now: Date): void {
  if (!until || until <= now) return;
  throw new ConnectorError('retry', 'The platform asked us to call less often.', {
    retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000),
    throttled: true,
  });
}
