import { createHash } from 'node:crypto';
import type { AccountState, ChannelAccount } from './account.entity.js';
import { ConnectorError } from './connector-error.js';
import type { ProbeResult } from './connector.js';

const DAY_MS = 86_400_000;
/** Where the platform does not say when to come again. */
const AGAIN_SECONDS = 900;
const AGAIN_AT_MOST_SECONDS = 6 * 3600;
const REASON_MAX = 500;

/**
 * Once a day, each account at a second of the day of its own, so that many accounts do not all ask in the
 * same minute. At least half a day from now.
 */
export function nextProbeAt(accountId: string, now: Date): Date {
  const own = (createHash('sha256').update(accountId).digest().readUInt32BE(0) * 1000) % DAY_MS;
  const earliest = now.getTime() + DAY_MS / 2;
  const midnight = earliest - (earliest % DAY_MS);
  const today = midnight + own;
  return new Date(today >= earliest ? today : today + DAY_MS);
}

export interface ProbeChange {
  columns: Partial<
    Pick<
      ChannelAccount,
      'probedAt' | 'nextProbeAt' | 'probeError' | 'tokenExpiresAt' | 'missingScopes'
    >
  >;
  /** The state that the probe has shown; null: it stays. */
  state: AccountState | null;
}

/** What a successful probe means. What the platform does not say stays as it was known. */
export function afterProbe(
  account: Pick<ChannelAccount, 'id' | 'state'>,
  result: ProbeResult,
  now: Date,
): ProbeChange {
  const { expiresAt, missingScopes } = result;
  // Of a lacking right the next poll would be refused, and the account be given up again.
  const healed = account.state === 'reconnect' && !missingScopes?.length;
  return {
    columns: {
      probedAt: now,
      nextProbeAt: nextProbeAt(account.id, now),
      probeError: null,
      ...(expiresAt === undefined ? {} : { tokenExpiresAt: expiresAt }),
      ...(missingScopes === undefined ? {} : { missingScopes: [...missingScopes] }),
    },
    state: healed ? 'active' : null,
  };
}

/** What a failed probe means: only `reauthorize` is a dead token; `retry` says nothing about it. */
export function afterFailedProbe(
  account: Pick<ChannelAccount, 'id'>,
  error: unknown,
  now: Date,
): ProbeChange {
  const said = error instanceof Error ? error.message : String(error);
  const probeError = said.slice(0, REASON_MAX);
  const decision = error instanceof ConnectorError ? error.decision : 'reject';
  if (error instanceof ConnectorError && decision === 'retry') {
    const asked = Math.max(60, error.detail.retryAfterSeconds ?? AGAIN_SECONDS);
    const seconds = Math.min(asked, AGAIN_AT_MOST_SECONDS);
    return {
      columns: { probeError, nextProbeAt: new Date(now.getTime() + seconds * 1000) },
      state: null,
    };
  }
  return {
    columns: { probedAt: now, probeError, nextProbeAt: nextProbeAt(account.id, now) },
    state: decision === 'reauthorize' ? 'reconnect' : null,
  };
}
