import type { AccountState, BlindReason } from '../connectors/account.entity.js';

/** How one stream of an account stands. */
export interface StreamHealth {
  /** The last success. */
  polledAt: Date | null;
  /** In a row; 0: the last poll was well. */
  failures: number;
  /** The first of these failures. */
  failingSince: Date | null;
  nextPollAt: Date;
}

export interface SeenAccount {
  state: AccountState;
  stateSince: Date | null;
  connectedAt: Date;
  webhooksSilentSince: Date | null;
  blindSince: Date | null;
  streams: readonly StreamHealth[];
}

export interface Blindness {
  /** The last success. */
  since: Date;
  reason: BlindReason;
}

/**
 * Whether something of the account is not seen: its token is dead, a stream has failed for
 * `blindSeconds`, or no webhooks come for what polls find. Null: all is seen. A blind account stays so
 * until nothing fails any more, and its beginning stays where it was.
 */
export function blindnessOf(
  account: SeenAccount,
  now: Date,
  blindSeconds: number,
): Blindness | null {
  if (account.state === 'disconnected') return null;
  const found = tokenDead(account) ?? pollingFailed(account, now, blindSeconds) ?? silent(account);
  return found && { ...found, since: account.blindSince ?? found.since };
}

/** What was read last before the token died. */
function tokenDead({ state, stateSince, connectedAt, streams }: SeenAccount): Blindness | null {
  if (state !== 'reconnect') return null;
  const successes = streams.flatMap(({ polledAt }) => polledAt ?? []);
  const last = successes.length > 0 ? latest(successes) : (stateSince ?? connectedAt);
  return { since: stateSince ? earliest([last, stateSince]) : last, reason: 'token_dead' };
}

function pollingFailed(account: SeenAccount, now: Date, blindSeconds: number): Blindness | null {
  const failing = account.streams.filter(({ failures }) => failures > 0);
  const lasting = account.blindSince
    ? failing
    : failing.filter((stream) => hasFailedFor(stream, now, blindSeconds));
  if (lasting.length === 0) return null;
  const since = lasting.map(
    ({ polledAt, failingSince }) => polledAt ?? failingSince ?? account.connectedAt,
  );
  return { since: earliest(since), reason: 'polling_failed' };
}

/** A single failure after which we were told to wait for less than that is no blindness yet: the wait may run late. */
function hasFailedFor(stream: StreamHealth, now: Date, blindSeconds: number): boolean {
  const { failingSince, failures, nextPollAt } = stream;
  if (!failingSince) return false;
  const over = failingSince.getTime() + blindSeconds * 1000;
  return now.getTime() >= over && (failures > 1 || nextPollAt.getTime() >= over);
}

const silent = ({ webhooksSilentSince }: SeenAccount): Blindness | null =>
  webhooksSilentSince ? { since: webhooksSilentSince, reason: 'webhooks_silent' } : null;

const earliest = (dates: readonly Date[]) => new Date(Math.min(...dates.map((d) => d.getTime())));
const latest = (dates: readonly Date[]) => new Date(Math.max(...dates.map((d) => d.getTime())));
