import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { authorOf, excerpt } from '../meta/people.js';
import { edge } from '../meta/envelope.js';
import { identifier, type Json, numeric, record, text } from '../payload.js';
import type { ItemContext, PlatformEvent, PlatformItem } from '../platform-event.js';
import { attachmentsOfRow } from './attachments.js';

/** Rows of Graph edges as a poll reads them: posts with their comments, tagged posts, recommendations. */

export interface Reading {
  account: AccountIdentity;
  receivedAt: Date;
}

/**
 * A comment on the page's content with the replies that came with it. Its conversation is that of the
 * top-level comment, whatever the depth; the page's own top-level comment answers the post itself, so it
 * stands in the post's conversation.
 */
export function decodeComment(
  row: Json,
  reading: Reading,
  post?: ItemContext,
  above: readonly string[] = [],
): PlatformEvent[] {
  const externalId = identifier(row.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a comment without its id' }];
  const { account, receivedAt } = reading;
  const author = authorOf(row.from);
  const own = author?.externalId !== undefined && author.externalId === account.externalId;
  const context = post ?? contextOf(row, externalId, account);
  const told = ancestorsOf(row).filter((id) => id !== context.externalId);
  const ancestors = told.length > 0 ? told : above;
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
    attachments: attachmentsOfRow(row),
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    updatedAt: receivedAt,
    ...(permalink ? { permalink } : {}),
    context,
  };
  const hidden: PlatformEvent[] =
    row.is_hidden === true ? [{ type: 'hidden', externalId, hidden: true, at: receivedAt }] : [];
  const replies = above.length < MOST_LEVELS ? edge(row.comments) : [];
  return [
    item,
    ...hidden,
    ...replies.flatMap((reply) =>
      decodeComment(reply, reading, context, [externalId, ...ancestors]),
    ),
  ];
}

/** Facebook shows two levels and keeps three; this only bounds what strangers may send. */
const MOST_LEVELS = 5;

/** The post is named by `object` where that was asked for; else by the number in the comment's id. */
function contextOf(row: Json, comment: string, account: AccountIdentity): ItemContext {
  const object = identifier(record(row.object).id);
  const number = comment.split('_').at(-2) ?? comment;
  const page = account.externalId ? `${account.externalId}_` : '';
  return { externalId: object ?? `${page}${number}` };
}

/** Ids of the comments above this one, the nearest first. */
function ancestorsOf(row: Json): string[] {
  const ids: string[] = [];
  for (let parent = record(row.parent); ids.length < MOST_LEVELS; parent = record(parent.parent)) {
    const id = identifier(parent.id);
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
  const { receivedAt } = reading;
  const page = reading.account.externalId || pageOf(externalId);
  const account = { ...reading.account, externalId: page };
  const permalink = text(row.permalink_url);
  const start = excerpt(row.message);
  const context: ItemContext = {
    externalId,
    ...(start ? { excerpt: start } : {}),
    ...(permalink ? { permalink } : {}),
  };
  const comments = edge(row.comments).flatMap((comment) =>
    decodeComment(comment, { account, receivedAt }, context),
  );
  const author = authorOf(row.from);
  const at = instant(row.created_time);
  const attachments = attachmentsOfRow(row);
  // Facebook's own words for what the page did (“… updated their cover photo”).
  const isStory = 'story' in row && !text(row.message);
  if (author ? author.externalId === page : !authorAskedFor || isStory) {
    const seen: PlatformEvent = {
      type: 'context',
      contextId: externalId,
      text: text(row.message) ?? '',
      author,
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(permalink ? { permalink } : {}),
      at: at ?? receivedAt,
    };
    return [seen, ...comments];
  }
  const post: PlatformItem = {
    type: 'item',
    kind: 'comment',
    form: 'post',
    externalId,
    threadId: externalId,
    author,
    own: false,
    text: text(row.message) ?? '',
    attachments,
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    updatedAt: receivedAt,
    ...(permalink ? { permalink } : {}),
  };
  return [post, ...comments];
}

/** `{page}_{post}`: whose wall it stands on. */
const pageOf = (post: string): string => (post.includes('_') ? post.split('_')[0]! : '');

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
      own: author?.externalId !== undefined && author.externalId === account.externalId,
      text: text(row.message) ?? '',
      attachments: attachmentsOfRow(row),
      createdAt: at ?? receivedAt,
      ...(at ? {} : { createdAtApproximate: true }),
      updatedAt: receivedAt,
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

/** A row of `/{page}/ratings`, with the comments beneath it where they were asked for. */
export function decodeRating(row: Json, reading: Reading): PlatformEvent[] {
  const { receivedAt } = reading;
  const reviewer = record(row.reviewer);
  const story = record(row.open_graph_story);
  const at = instant(row.created_time);
  // The reviewer may be hidden too; a page is not recommended twice in the same second.
  const made = at && `rating:${at.getTime()}`;
  const externalId = ratingId(story.id, reviewer.id, row.created_time) ?? made;
  if (!externalId) return [{ type: 'undecodable', reason: 'a recommendation without any id' }];
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
      updatedAt: receivedAt,
    },
    ...edge(story.comments).flatMap((comment) => decodeRatingComment(comment, externalId, reading)),
  ];
}

/** A comment beneath a recommendation belongs to the recommendation's conversation. */
export function decodeRatingComment(
  row: Json,
  story: string | undefined,
  reading: Reading,
): PlatformEvent[] {
  const context = story ? { externalId: story } : undefined;
  return decodeComment(row, reading, context).map((event) =>
    event.type === 'item' && story
      ? {
          ...event,
          threadId: story,
          parentId: event.parentId && !event.own ? event.parentId : story,
        }
      : event,
  );
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
