import type { BotPolicy } from './bot-policy.js';

/** What has happened in a thread before an item; null: never. */
export interface ThreadPast {
  /** The last word of a person of ours, here or in the platform's own tools. */
  personAt: Date | null;
  /** The bot gave it to a person. */
  handedAt: Date | null;
  /** A person gave it to themselves or to somebody. */
  takenAt: Date | null;
  /** A person closed it. */
  closedAt: Date | null;
  /** An earlier item of the customer still waits for an answer. */
  isWaiting: boolean;
}

const HOUR_MS = 3_600_000;

const latest = (...instants: (Date | null)[]): Date | null =>
  instants.reduce((a, b) => (a && b ? (a > b ? a : b) : (a ?? b)), null);

/** Since when a person has the thread; null: nobody does, or a rule has given it back to the bot by `at`. */
export function personHasSince(
  { personAt, handedAt, takenAt, closedAt, isWaiting }: ThreadPast,
  { afterClosed, afterHours }: BotPolicy['returns'],
  at: Date,
): Date | null {
  const since = latest(personAt, handedAt, takenAt);
  if (!since) return null;
  if (afterClosed && closedAt && closedAt > since) return null;
  // Who was given it and has not answered still owes an answer.
  const hasAnswered = personAt !== null && (!handedAt || personAt >= handedAt) && !isWaiting;
  const isOver = afterHours !== null && +at - +since >= afterHours * HOUR_MS;
  return hasAnswered && isOver ? null : since;
}

/** From when on the bot's turns count: it got the word then. */
export const botHasSince = (past: ThreadPast): Date | null =>
  latest(latest(past.personAt, past.handedAt), latest(past.takenAt, past.closedAt));
