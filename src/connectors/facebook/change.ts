import { instant } from '../instant.js';
import { authorNamed, authorOf } from '../meta/people.js';
import { type Json, text } from '../payload.js';
import type { Author, ItemNotice, PlatformEvent, PlatformItem } from '../platform-event.js';

/** One element of `changes` of a page. */
export interface Change {
  field: string;
  value: Json;
  /** Send time of the delivery, up to minutes after the event. */
  sentAt: Date;
  /** The page's id. */
  page: string;
  isAccount: (id: string | undefined) => boolean;
}

const NEW_OR_CHANGED = new Set(['add', 'edit', 'edited', 'update']);
const GONE = new Set(['remove', 'delete']);

/** Removals, hidings and unknown verbs are alike for all kinds; the rest is new or changed. */
export function byVerb(
  change: Change,
  notice: Omit<ItemNotice, 'at'>,
  written: () => PlatformEvent[],
): PlatformEvent[] {
  const verb = verbOf(change);
  // With hide, unhide and remove `created_time` is the time of the action, not of the comment.
  const at = timeOf(change);
  if (GONE.has(verb)) return [{ type: 'removed', ...notice, at }];
  if (verb === 'hide' || verb === 'unhide') {
    return [{ type: 'hidden', ...notice, hidden: verb === 'hide', at }];
  }
  if (NEW_OR_CHANGED.has(verb)) return written();
  return ignored(`the verb “${verb}” of a ${notice.form ?? notice.kind ?? 'change'} is not read`);
}

/** Old webhooks name the author flat: `sender_id` and `sender_name`. */
export function authorship({ value, isAccount }: Change): { author: Author | null; own: boolean } {
  const author = authorOf(value.from) ?? authorOf(value.sender) ?? authorNamed(value, 'sender');
  return { author, own: isAccount(author?.externalId) };
}

/** A new item stood so when it was written; an edit's `created_time` need not be that of the first writing. */
export function timesOf(
  change: Change,
): Pick<PlatformItem, 'createdAt' | 'createdAtApproximate' | 'updatedAt'> {
  const at = instant(change.value.created_time);
  const createdAt = at ?? change.sentAt;
  if (verbOf(change) !== 'add') {
    return {
      createdAt,
      createdAtApproximate: true,
      updatedAt: instant(change.value.edited_time) ?? change.sentAt,
    };
  }
  return { createdAt, ...(at ? {} : { createdAtApproximate: true }), updatedAt: createdAt };
}

export const timeOf = ({ value, sentAt }: Change): Date => instant(value.created_time) ?? sentAt;

export const verbOf = ({ value }: Change): string => text(value.verb)?.toLowerCase() || 'add';

export const isGone = (verb: string): boolean => GONE.has(verb);

/** A verb that is read at all; there are also `block`, `mute`, `follow` and their contraries. */
export const isRead = (verb: string): boolean =>
  NEW_OR_CHANGED.has(verb) || GONE.has(verb) || /^(un)?hide$/.test(verb);

export const broken = (reason: string): PlatformEvent[] => [{ type: 'undecodable', reason }];

export const ignored = (reason: string): PlatformEvent[] => [{ type: 'ignored', reason }];
