import type { AccountState, BlindReason } from '../connectors/account.entity.js';
import type { AccountAlertKind } from './alert.entity.js';

const DAY_MS = 86_400_000;

/** How an account stands, as far as people have to be told. */
export interface AccountCondition {
  id: string;
  state: AccountState;
  stateSince: Date | null;
  connectedAt: Date;
  blindSince: Date | null;
  blindReason: BlindReason | null;
  tokenExpiresAt: Date | null;
}

export interface AccountNews {
  kind: AccountAlertKind;
  /** Unique: this kind, of this account, this time. */
  subject: string;
  /** Since when it has been so; of `token_expiring`: when it will be. */
  about: Date;
  reason: BlindReason | null;
}

/**
 * What people have to hear of the account now. An account whose token is dead is not also called blind:
 * that is one piece of news. Of the warnings before a token's end only the nearest counts.
 */
export function newsOf(
  account: AccountCondition,
  now: Date,
  warnDays: readonly number[],
): AccountNews[] {
  const { id, state, blindSince, blindReason } = account;
  if (state === 'disconnected') return [];
  const subject = (kind: AccountAlertKind, ...episode: (string | number)[]) =>
    ['account', id, kind, ...episode].join(':');
  const news: AccountNews[] = [];
  if (state === 'reconnect') {
    const about = account.stateSince ?? account.connectedAt;
    const kind = 'token_dead';
    news.push({ kind, subject: subject(kind, about.toISOString()), about, reason: null });
  } else if (blindSince && blindReason !== 'token_dead') {
    const kind = 'channel_blind';
    const episode = blindSince.toISOString();
    news.push({ kind, subject: subject(kind, episode), about: blindSince, reason: blindReason });
  }
  const days = warningOf(account, now, warnDays);
  if (days !== null) {
    const about = account.tokenExpiresAt!;
    const kind = 'token_expiring';
    news.push({ kind, subject: subject(kind, about.toISOString(), days), about, reason: null });
  }
  return news;
}

/** The smallest of `warnDays` that has begun; null: none has, or there is nothing to warn of any more. */
function warningOf(
  { state, tokenExpiresAt }: AccountCondition,
  now: Date,
  warnDays: readonly number[],
): number | null {
  if (state !== 'active' || !tokenExpiresAt) return null;
  const left = tokenExpiresAt.getTime() - now.getTime();
  const begun = warnDays.filter((days) => left <= days * DAY_MS);
  return begun.length > 0 ? Math.min(...begun) : null;
}

/** Whether what an open alert told of is over. */
export function isOver(
  alert: { kind: string; about: Date | null },
  account: AccountCondition,
  now: Date,
): boolean {
  if (account.state === 'disconnected') return true;
  switch (alert.kind) {
    case 'token_dead':
      return account.state !== 'reconnect';
    case 'channel_blind':
      return account.blindSince === null;
    case 'token_expiring':
      return (
        account.tokenExpiresAt?.getTime() !== alert.about?.getTime() || tokenIsOver(account, now)
      );
    default:
      return true;
  }
}

/** Nobody need be warned of it any more: the token has ended, or is dead already. */
const tokenIsOver = ({ state, tokenExpiresAt }: AccountCondition, now: Date): boolean =>
  state === 'reconnect' || tokenExpiresAt === null || tokenExpiresAt <= now;
