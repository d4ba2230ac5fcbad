import type { PlatformItem } from '../connectors/platform-event.js';
import type { Message } from './message.entity.js';

export type Change =
  | { kind: 'none' }
  /** The customer's words or stars differ: a new revision. */
  | { kind: 'edit' }
  /** The same words; only facts that the earlier delivery lacked. */
  | { kind: 'detail' };

type Known = Pick<
  Message,
  | 'text'
  | 'rating'
  | 'deletedAt'
  | 'createdAt'
  | 'createdAtApproximate'
  | 'permalink'
  | 'editedAt'
  | 'asOf'
>;

/**
 * What an item that we have says anew. A deleted item stays deleted, and an older state than the
 * one known (deliveries come in any order) changes nothing.
 */
export function changeOf(known: Known, item: PlatformItem): Change {
  if (known.deletedAt) return { kind: 'none' };
  const newest = known.asOf ?? known.editedAt ?? known.createdAt;
  const stale = item.updatedAt !== undefined && item.updatedAt < newest;
  const same = known.text === wordsOf(item) && (known.rating ?? null) === (item.rating ?? null);
  if (!same && !stale) return { kind: 'edit' };
  const betterTime = known.createdAtApproximate && !item.createdAtApproximate;
  const betterLink = known.permalink === null && item.permalink !== undefined;
  return betterTime || betterLink ? { kind: 'detail' } : { kind: 'none' };
}

/** All that the author wrote: some platforms keep a review's heading apart, some repeat it in the text. */
export const wordsOf = ({ title, text }: Pick<PlatformItem, 'title' | 'text'>): string =>
  title && text.startsWith(title) ? text : [title, text].filter(Boolean).join('\n');
