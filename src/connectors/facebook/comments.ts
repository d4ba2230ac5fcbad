import { excerpt } from '../meta/people.js';
import { identifier, record, text } from '../payload.js';
import type { ItemContext, PlatformEvent } from '../platform-event.js';
import { attachmentsOfChange } from './attachments.js';
import {
  authorship,
  broken,
  byVerb,
  type Change,
  isGone,
  timeOf,
  timesOf,
  verbOf,
} from './change.js';

/** Top level where `parent_id` is the post; otherwise `parent_id` is the comment that is answered. */
export function comment(change: Change): PlatformEvent[] {
  const { value } = change;
  const externalId = identifier(value.comment_id);
  if (!externalId) return broken('a comment without its id');
  const context = contextOf(change, externalId);
  const who = authorship(change);
  const above = identifier(value.parent_id);
  const isTopLevel =
    !above || above === externalId || [context.externalId, value.post_id].includes(above);
  const parentId = isTopLevel ? (who.own ? context.externalId : undefined) : above;
  const place = { threadId: parentId ?? externalId, ...(parentId ? { parentId } : {}) };
  const notice = { externalId, ...place, kind: 'comment', ...who } as const;
  return byVerb(change, { ...notice, contextId: context.externalId }, () => [
    {
      type: 'item',
      ...notice,
      text: text(value.message) ?? '',
      attachments: attachmentsOfChange(value),
      ...timesOf(change),
      context,
    },
  ]);
}

/** A like, or one of the newer reactions, to a comment, to a post, or (a like) to the page itself. */
export function reaction(change: Change): PlatformEvent[] {
  const { value } = change;
  const onComment = identifier(value.comment_id);
  const post = identifier(value.post_id);
  const who = authorship(change);
  const fan = identifier(value.user_id);
  return [
    {
      type: 'reaction',
      externalId: onComment ?? post ?? (change.page || 'page'),
      ...(onComment ? { on: 'comment' as const } : post ? { on: 'post' as const } : {}),
      ...(post ? { contextId: post } : {}),
      author: who.author ?? (fan ? { externalId: fan } : null),
      own: who.own,
      reaction: text(value.reaction_type) || 'like',
      removed: isGone(verbOf(change)),
      at: timeOf(change),
    },
  ];
}

function contextOf({ value, page }: Change, comment: string): ItemContext {
  const post = record(value.post);
  const permalink = text(post.permalink_url);
  const start = excerpt(post.message);
  // An advertisement that never stood on the page: not published, or being promoted.
  const isAd = post.is_published === false || text(post.promotion_status) === 'active';
  const number = comment.split('_')[0]!;
  return {
    externalId:
      identifier(value.post_id) ?? identifier(post.id) ?? (page ? `${page}_${number}` : number),
    ...(start ? { excerpt: start } : {}),
    ...(permalink ? { permalink } : {}),
    ...(isAd ? { isAd } : {}),
  };
}
