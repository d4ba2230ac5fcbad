import type { Account } from '../api/types';

const DAY_MS = 24 * 3600 * 1000;
/** As many days before the end a warning goes out. */
const SOON_DAYS = 7;

export type TokenEnd = { days: number; tone: 'plain' | 'soon' | 'late' };

/** Whole days that the token still lives, rounded down; below zero: it has ended. Null: it does not end. */
export function tokenEnd(endsAt: string | null, now: number): TokenEnd | null {
  if (endsAt === null) return null;
  const days = Math.floor((Date.parse(endsAt) - now) / DAY_MS);
  return { days, tone: days < 0 ? 'late' : days < SOON_DAYS ? 'soon' : 'plain' };
}

/** Channels of which something is not seen, the one for longest first. Disconnected ones are meant to be blind. */
export function blindOnes(accounts: readonly Account[]): Account[] {
  return accounts
    .filter(({ state, health }) => state !== 'disconnected' && health?.blindSince)
    .sort((a, b) => a.health.blindSince!.localeCompare(b.health.blindSince!));
}

/** Those of which something is not seen before the others, each group as it came. */
export function inOrder(accounts: readonly Account[]): Account[] {
  const blind = blindOnes(accounts);
  return [...blind, ...accounts.filter((account) => !blind.includes(account))];
}

/** How many items of a history import have been read; null when none runs. */
export function importing({ state, streams }: Account): number | null {
  const running = streams.filter(
    ({ importedAt, failures }) => importedAt === null && failures === 0,
  );
  if (state !== 'active' || running.length === 0) return null;
  return running.reduce((sum, { itemsRead }) => sum + itemsRead, 0);
}
