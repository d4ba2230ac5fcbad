import type { Notice } from './types';

/** More at once are told in one. */
const MOST = 3;
/** What this browser has shown lately: enough to know a notice again. */
const REMEMBERED = 200;

/** Told again, it is shown again. */
const keyOf = ({ id, toldAt }: Notice): string => `${id} ${toldAt}`;

/** Those that this browser has not shown yet, and what it is to remember from now on. */
export function freshNotices(
  notices: readonly Notice[],
  shown: readonly string[],
): { fresh: Notice[]; shown: string[] } {
  const fresh = notices.filter((notice) => !shown.includes(keyOf(notice)));
  return { fresh, shown: [...shown, ...fresh.map(keyOf)].slice(-REMEMBERED) };
}

/** One by one, or all in one where there are many. */
export const inOne = (fresh: readonly Notice[]): boolean => fresh.length > MOST;
