import { instant } from '../instant.js';
import { authorNamed, authorOf, excerpt } from '../meta/people.js';
import { identifier, type Json, record, text } from '../payload.js';
import type { Attachment, ItemContext, PlatformEvent, PlatformItem } from '../platform-event.js';
import { commentId, ratingId, type Reading, verdict } from './rows.js';

/** Kinds of `feed` items that are a post on the page. */
const POSTS = new Set([
  'post',
  'status',
  'photo',
  'video',
  'link',
  'note',
  'share',
  'album',
  'photo-album',
  'picture',
]);

/** Known, and no item of anybody's queue. */
const SILENT = new Set([
  'reaction',
  'like',
  'connection',
  'address',
  'milestone',
  'event',
  'coupon',
]);

const NEW_OR_CHANGED = new Set(['add', 'edit', 'edited', 'update']);
const GONE = new Set(['remove', 'delete']);

export interface Change {
  field: string;
  value: Json;
  /** Send time of the delivery, up to minutes after the event. */
  sentAt: Date;
}

/** One element of `changes` of a page. */
export function decodeChange(change: Change, reading: Reading): PlatformEvent[] {
  const { value } = change;
  if (change.field === 'mention') return mention(change, reading);
  if (change.field === 'ratings') return rating(change, reading);
  if (change.field !== 'feed') return unknown(`the field “${change.field}” is not read`);
  const item = text(value.item) ?? '';
  if (item === 'comment') return comment(change, reading);
  if (POSTS.has(item)) return post(change, reading);
  if (SILENT.has(item)) return [];
  return unknown(`the feed item “${item}” is not read`);
}

/** Top level where `parent_id` is the post; otherwise `parent_id` is the comment that is answered. */
function comment({ value, sentAt }: Change, { account }: Reading): PlatformEvent[] {
  const externalId = commentId(value.comment_id);
  if (!externalId) return unknown('a comment without its id');
  const verb = text(value.verb) ?? 'add';
  // With hide, unhide and remove `created_time` is the time of the action, not of the comment.
  const at = instant(value.created_time);
  if (GONE.has(verb)) return [{ type: 'removed', externalId, at: at ?? sentAt }];
  if (verb === 'hide' || verb === 'unhide') {
    return [{ type: 'hidden', externalId, hidden: verb === 'hide', at: at ?? sentAt }];
  }
  if (!NEW_OR_CHANGED.has(verb)) return unknown(`the verb “${verb}” of a comment is not read`);

  const author = authorOf(value.from) ?? authorNamed(value, 'sender');
  const own = author?.externalId === account.externalId;
  const context = contextOf(value, externalId, account.externalId);
  const above = identifier(value.parent_id);
  const isTopLevel = !above || above === context.externalId || above === identifier(value.post_id);
  const parentId = isTopLevel ? (own ? context.externalId : undefined) : commentId(above);
  return [
    {
      type: 'item',
      kind: 'comment',
      externalId,
      threadId: parentId ?? externalId,
      ...(parentId ? { parentId } : {}),
      author,
      own,
      text: text(value.message) ?? '',
      attachments: attachmentsOf(value),
      ...times(at, sentAt, verb),
      context,
    },
  ];
}

function post({ value, sentAt }: Change, { account }: Reading): PlatformEvent[] {
  const externalId = identifier(value.post_id);
  if (!externalId) return unknown('a post without its id');
  const verb = text(value.verb) ?? 'add';
  const author = authorOf(value.from) ?? authorNamed(value, 'sender');
  const own = author?.externalId === account.externalId;
  const at = instant(value.created_time);
  if (GONE.has(verb)) {
    // No removal is sent for each comment beneath it.
    const gone: PlatformEvent = {
      type: 'context-removed',
      contextId: externalId,
      at: at ?? sentAt,
    };
    return own ? [gone] : [{ type: 'removed', externalId, at: at ?? sentAt }, gone];
  }
  if (verb === 'hide' || verb === 'unhide') {
    return own ? [] : [{ type: 'hidden', externalId, hidden: verb === 'hide', at: at ?? sentAt }];
  }
  if (!NEW_OR_CHANGED.has(verb)) return unknown(`the verb “${verb}” of a post is not read`);
  // Our own post is no item; a post in the trash arrives as an edit that is not published.
  const isDraft = value.published === 0 || value.published === false;
  if (own || isDraft) return [];
  // A visitor who shares one of our posts on their own wall says nothing on ours.
  if (text(value.item) === 'share' && !text(value.message)) return [];
  return [
    {
      type: 'item',
      kind: 'comment',
      externalId,
      threadId: externalId,
      author,
      own: false,
      text: text(value.message) ?? '',
      attachments: attachmentsOf(value),
      ...times(at, sentAt, verb),
    },
  ];
}

/** Comes without its author, often without its text: what can be read is read afterwards. */
function mention({ value, sentAt }: Change, { account }: Reading): PlatformEvent[] {
  const externalId = commentId(value.comment_id) ?? identifier(value.post_id);
  if (!externalId) return unknown('a mention without its id');
  const verb = text(value.verb) ?? 'add';
  const at = instant(value.created_time);
  if (GONE.has(verb)) return [{ type: 'removed', externalId, at: at ?? sentAt }];
  const author = authorOf(value.from) ?? authorNamed(value, 'sender');
  const message = text(value.message);
  const item: PlatformItem = {
    type: 'item',
    kind: 'mention',
    externalId,
    threadId: externalId,
    author,
    own: author?.externalId === account.externalId,
    text: message ?? '',
    attachments: [],
    ...times(at, sentAt, verb),
  };
  return message ? [item] : [item, { type: 'fetch', reference: `mention:${externalId}` }];
}

function rating({ value, sentAt }: Change, { account }: Reading): PlatformEvent[] {
  const item = text(value.item) ?? 'rating';
  if (SILENT.has(item)) return [];
  const verb = text(value.verb) ?? 'add';
  const at = instant(value.created_time);
  const story = identifier(value.open_graph_story_id);
  const author = authorNamed(value, 'reviewer') ?? authorOf(value.from);
  if (item === 'comment') {
    const id = commentId(value.comment_id);
    if (!id || !story) return unknown('a comment on a recommendation without its ids');
    if (GONE.has(verb)) return [{ type: 'removed', externalId: id, at: at ?? sentAt }];
    return [{ type: 'fetch', reference: `rating-comment:${story}:${id}` }];
  }
  if (item !== 'rating') return unknown(`the item “${item}” of a recommendation is not read`);
  const externalId = ratingId(story, author?.externalId, value.created_time);
  if (!externalId) return unknown('a recommendation without any id');
  if (GONE.has(verb)) return [{ type: 'removed', externalId, at: at ?? sentAt }];
  return [
    {
      type: 'item',
      kind: 'review',
      externalId,
      threadId: externalId,
      author,
      own: author?.externalId === account.externalId,
      text: text(value.review_text) ?? '',
      ...verdict(value),
      attachments: [],
      ...times(at, sentAt, verb),
    },
  ];
}

/** An edit's time is not certain to be that of the first writing. */
function times(
  at: Date | undefined,
  sentAt: Date,
  verb: string,
): Pick<PlatformItem, 'createdAt' | 'createdAtApproximate' | 'updatedAt'> {
  if (verb === 'add') return at ? { createdAt: at } : approximate(sentAt);
  return { ...approximate(at ?? sentAt), updatedAt: sentAt };
}

function approximate(createdAt: Date) {
  return { createdAt, createdAtApproximate: true };
}

function contextOf(value: Json, comment: string, page: string): ItemContext {
  const post = record(value.post);
  const permalink = text(post.permalink_url);
  const start = excerpt(post.message);
  // An advertisement that never stood on the page: not published, or being promoted.
  const isAd = post.is_published === false || text(post.promotion_status) === 'active';
  return {
    externalId:
      identifier(value.post_id) ?? identifier(post.id) ?? `${page}_${comment.split('_')[0]}`,
    ...(start ? { excerpt: start } : {}),
    ...(permalink ? { permalink } : {}),
    ...(isAd ? { isAd } : {}),
  };
}

function attachmentsOf(value: Json): Attachment[] {
  return ['photo', 'video'].flatMap((type) => {
    const url = text(value[type]);
    return url ? [{ type, url }] : [];
  });
}

function unknown(reason: string): PlatformEvent[] {
  return [{ type: 'undecodable', reason }];
}
