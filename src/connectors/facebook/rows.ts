import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { authorOf, excerpt } from '../meta/people.js';
import { identifier, type Json, numeric, record, records, text } from '../payload.js';
import type { Attachment, ItemContext, PlatformEvent, PlatformItem } from '../platform-event.js';

/** Rows of Graph edges as a poll reads them: posts with their comments, tagged posts, recommendations. */

export interface Reading {
  account: AccountIdentity;
  receivedAt: Date;
}

/** Very old versions write `{page}_{post}_{comment}`; today's form is the last two. */
export function commentId(value: unknown): string | undefined {
  return identifier(value)?.split('_').slice(-2).join('_');
}

/**
 * A comment on the page's content. Its conversation is that of the top-level comment, whatever the depth;
 * the page's own top-level comment answers the post itself, so it stands in the post's conversation.
 */
export function decodeComment(row: Json, reading: Reading, post?: ItemContext): PlatformEvent[] {
  const externalId = commentId(row.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a comment without its id' }];
  const { account, receivedAt } = reading;
  const author = authorOf(row.from);
  const own = author?.externalId === account.externalId;
  const context = post ?? { externalId: `${account.externalId}_${externalId.split('_')[0]}` };
  const ancestors = ancestorsOf(row);
  const parentId = ancestors[0] ?? (own ? context.externalId : undefined);
  const at = instant(row.created_time);
  const permalink = text(row.permalink_url);
  const item: PlatformItem = {
    type: 'item',
    kind: 'comment',
    externalId,
    threadId: ancestors.at(-1) ?? (own ? context.externalId : externalId),
    ...(parentId ? { parentId } : {}),
    author,
    own,
    text: text(row.message) ?? '',
    attachments: attachmentsOf(row.attachment),
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    ...(permalink ? { permalink } : {}),
    context,
  };
  if (row.is_hidden !== true) return [item];
  return [item, { type: 'hidden', externalId, hidden: true, at: receivedAt }];
}

/** Ids of the comments above this one, the nearest first. */
function ancestorsOf(row: Json): string[] {
  const ids: string[] = [];
  for (let parent = record(row.parent); ids.length < 5; parent = record(parent.parent)) {
    const id = commentId(parent.id);
    if (!id) break;
    ids.push(id);
  }
  return ids;
}

/**
 * A post of the feed: an item when a visitor wrote it, and a context for the comments beneath it.
 * Without an author it is a visitor's whom the platform hides, but only if the author was asked for.
 */
export function decodePost(row: Json, reading: Reading, authorAskedFor: boolean): PlatformEvent[] {
  const externalId = identifier(row.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a post without its id' }];
  const { account, receivedAt } = reading;
  const permalink = text(row.permalink_url);
  const start = excerpt(row.message);
  const context: ItemContext = {
    externalId,
    ...(start ? { excerpt: start } : {}),
    ...(permalink ? { permalink } : {}),
  };
  const comments = records(record(row.comments).data).flatMap((comment) =>
    decodeComment(comment, reading, context),
  );
  const author = authorOf(row.from);
  if (author ? author.externalId === account.externalId : !authorAskedFor) return comments;
  const at = instant(row.created_time);
  const post: PlatformItem = {
    type: 'item',
    kind: 'comment',
    externalId,
    threadId: externalId,
    author,
    own: false,
    text: text(row.message) ?? '',
    attachments: [],
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    ...(permalink ? { permalink } : {}),
  };
  return [post, ...comments];
}

/** A post or comment elsewhere that names the page; mostly without its author. */
export function decodeMention(row: Json, { account, receivedAt }: Reading): PlatformEvent[] {
  const externalId = identifier(row.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a mention without its id' }];
  const author = authorOf(row.from);
  const at = instant(row.tagged_time) ?? instant(row.created_time);
  const permalink = text(row.permalink_url);
  return [
    {
      type: 'item',
      kind: 'mention',
      externalId,
      threadId: externalId,
      author,
      own: author?.externalId === account.externalId,
      text: text(row.message) ?? '',
      attachments: [],
      createdAt: at ?? receivedAt,
      ...(at ? {} : { createdAtApproximate: true }),
      ...(permalink ? { permalink } : {}),
    },
  ];
}

/** A recommendation has no id of its own: that of its story stands in, or one made of reviewer and time. */
export function ratingId(story: unknown, reviewer: unknown, time: unknown): string | undefined {
  const made = instant(time);
  const person = identifier(reviewer);
  return identifier(story) ?? (person && made ? `${person}:${made.getTime()}` : undefined);
}

export function decodeRating(row: Json, { receivedAt }: Reading): PlatformEvent[] {
  const reviewer = record(row.reviewer);
  const externalId = ratingId(record(row.open_graph_story).id, reviewer.id, row.created_time);
  if (!externalId) return [{ type: 'undecodable', reason: 'a recommendation without any id' }];
  const at = instant(row.created_time);
  return [
    {
      type: 'item',
      kind: 'review',
      externalId,
      threadId: externalId,
      author: authorOf(reviewer),
      own: false,
      text: text(row.review_text) ?? '',
      ...verdict(row),
      attachments: [],
      createdAt: at ?? receivedAt,
      ...(at ? {} : { createdAtApproximate: true }),
    },
  ];
}

/** Stars on old reviews only; since 2018 a yes or no, upper-case in some webhooks. */
export function verdict(row: Json): Pick<PlatformItem, 'rating' | 'recommended'> {
  const stars = numeric(row.rating);
  const word = text(row.recommendation_type)?.toLowerCase();
  return {
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    ...(word === 'positive' || word === 'negative' ? { recommended: word === 'positive' } : {}),
  };
}

function attachmentsOf(value: unknown): Attachment[] {
  const attachment = record(value);
  const type = identifier(attachment.type);
  if (!type) return [];
  const url = text(record(record(attachment.media).image).src) ?? text(attachment.url);
  return [{ type, ...(url ? { url } : {}) }];
}
