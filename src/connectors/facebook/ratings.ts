import { instant } from '../instant.js';
import { authorNamed, authorOf } from '../meta/people.js';
import { madeUpId } from '../meta/sides.js';
import { identifier, text } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';
import { byVerb, type Change, timesOf } from './change.js';
import { comment, reaction } from './comments.js';
import { ratingId, verdict } from './rows.js';

/** An element of the field `ratings`: a recommendation, or a comment or reaction beneath one. */
export function rating(change: Change): PlatformEvent[] {
  const item = text(change.value.item) || 'rating';
  if (item === 'reaction' || item === 'like') return reaction(change);
  if (item === 'comment') return ratingComment(change);
  if (item !== 'rating') {
    return [{ type: 'ignored', reason: `the item “${item}” of a recommendation is not read` }];
  }
  const { value } = change;
  const author =
    authorNamed(value, 'reviewer') ??
    authorOf(value.reviewer) ??
    authorOf(value.from) ??
    authorNamed(value, 'sender');
  const at = instant(value.created_time) ?? change.sentAt;
  const externalId =
    ratingId(value.open_graph_story_id, author?.externalId, at.getTime()) ??
    madeUpId('rating', at, value);
  const notice = {
    externalId,
    threadId: externalId,
    kind: 'review',
    author,
    own: change.isAccount(author?.externalId),
  } as const;
  return byVerb(change, notice, () => [
    {
      type: 'item',
      ...notice,
      text: text(value.review_text) ?? '',
      ...verdict(value),
      attachments: [],
      ...timesOf(change),
    },
  ]);
}

/**
 * A comment beneath a recommendation belongs to the recommendation's conversation. It comes without its
 * text, and often without `open_graph_story_id`: the number before the comment's is the story's then.
 */
function ratingComment(change: Change): PlatformEvent[] {
  const [first] = comment(change);
  if (!first || (first.type !== 'item' && first.type !== 'removed' && first.type !== 'hidden')) {
    return first ? [first] : [];
  }
  const story = identifier(change.value.open_graph_story_id) ?? first.externalId.split('_')[0]!;
  if (first.type !== 'item') return [{ ...first, threadId: story }];
  const context = identifier(change.value.post_id) ? first.context : { externalId: story };
  const item = { ...first, threadId: story, ...(context ? { context } : {}) };
  if (first.text !== '') return [item];
  return [item, { type: 'fetch', reference: `rating-comment:${story}:${first.externalId}` }];
}
