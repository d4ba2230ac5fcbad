import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { authorOf, excerpt } from '../meta/people.js';
import { withUrl } from '../meta/attachments.js';
import { accountIds, edge } from '../meta/envelope.js';
import { identifier, type Json, record, text } from '../payload.js';
import type { Author, ItemContext, PlatformEvent } from '../platform-event.js';

export interface Reading {
  account: AccountIdentity;
  receivedAt: Date;
}

/** A row of `/{ig-user}/media`: the account's own media is no item, its comments are. */
export function decodeMedia(row: Json, reading: Reading): PlatformEvent[] {
  const externalId = identifier(row.id);
  const start = excerpt(row.caption);
  const permalink = text(row.permalink);
  const context = externalId
    ? {
        externalId,
        ...(start ? { excerpt: start } : {}),
        ...(permalink ? { permalink } : {}),
      }
    : undefined;
  // Whose media it is, is whose comment is our own, also where the account is known by its id only.
  const handle = text(row.username);
  const account = { ...reading.account, ...(handle ? { name: handle } : {}) };
  const comments = edge(row.comments).flatMap((comment) =>
    decodeComment(comment, { ...reading, account }, context),
  );
  if (!externalId) {
    return comments.length > 0
      ? comments
      : [{ type: 'undecodable', reason: 'media without its id' }];
  }
  const type = text(row.media_type)?.toLowerCase();
  const seen: PlatformEvent = {
    type: 'context',
    contextId: externalId,
    text: text(row.caption) ?? '',
    author: authorOf({ id: record(row.owner).id, username: row.username }),
    ...(type ? { attachments: [withUrl(type, row.media_url)] } : {}),
    ...(permalink ? { permalink } : {}),
    at: instant(row.timestamp) ?? reading.receivedAt,
  };
  return [seen, ...comments];
}

/** A comment with the replies that came with it. `text`, `timestamp` and `hidden` are Instagram's own names. */
export function decodeComment(
  row: Json,
  reading: Reading,
  media?: ItemContext,
  enclosing?: string,
): PlatformEvent[] {
  const externalId = identifier(row.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a comment without its id' }];
  const parentId = identifier(row.parent_id) ?? enclosing;
  const author = commentAuthor(row);
  const mediaId = identifier(row.media);
  const context =
    media ?? contextOf(record(row.media)) ?? (mediaId ? { externalId: mediaId } : undefined);
  const at = instant(row.timestamp);
  const events: PlatformEvent[] = [
    {
      type: 'item',
      kind: 'comment',
      externalId,
      threadId: parentId ?? externalId,
      ...(parentId ? { parentId } : {}),
      author,
      own:
        isOwn(row, author, accountIds(reading.account.externalId)) ||
        (author?.handle !== undefined && author.handle === reading.account.name),
      text: text(row.text) ?? '',
      attachments: [],
      createdAt: at ?? reading.receivedAt,
      ...(at ? {} : { createdAtApproximate: true }),
      updatedAt: reading.receivedAt,
      ...(context ? { context } : {}),
    },
  ];
  if (row.hidden === true) {
    events.push({ type: 'hidden', externalId, hidden: true, at: reading.receivedAt });
  }
  // Instagram has two levels: a reply to a reply stands under the same comment.
  const replies = enclosing === undefined ? edge(row.replies) : [];
  return [
    ...events,
    ...replies.flatMap((reply) => decodeComment(reply, reading, context, externalId)),
  ];
}

/** What `mentioned_comment` or `mentioned_media` tells: never the author of a comment. */
export function decodeMention(node: Json, isComment: boolean, reading: Reading): PlatformEvent[] {
  const externalId = identifier(node.id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a mention without its id' }];
  const media = isComment ? record(node.media) : node;
  const mediaId = identifier(media.id);
  const at = instant(node.timestamp);
  const permalink = text(media.permalink);
  const context = contextOf(media);
  const type = text(node.media_type)?.toLowerCase();
  return [
    {
      type: 'item',
      kind: 'mention',
      externalId,
      threadId: mentionThread(mediaId, isComment ? externalId : undefined),
      author: authorOf({ id: record(node.owner).id, username: node.username }),
      own: false,
      text: text(isComment ? node.text : node.caption) ?? '',
      attachments: isComment || !type ? [] : [withUrl(type, node.media_url)],
      createdAt: at ?? reading.receivedAt,
      ...(at ? {} : { createdAtApproximate: true }),
      updatedAt: reading.receivedAt,
      ...(permalink ? { permalink } : {}),
      ...(isComment && context ? { context } : {}),
    },
  ];
}

/** Both ids, because an answer needs both: `{media}` or `{media}:{comment}`. */
export function mentionThread(mediaId: string | undefined, commentId: string | undefined): string {
  return [mediaId, commentId].filter(Boolean).join(':');
}

/** `from` where the right is there, else the bare `username`; `user` on the account's own comments only. */
function commentAuthor(row: Json): Author | null {
  const from = record(row.from);
  const user = record(row.user);
  return authorOf({ id: from.id ?? user.id, username: from.username ?? row.username });
}

/**
 * By the id, or by what Instagram tells of the account's own comments only: `self_ig_scoped_id` in
 * webhooks, `user` in rows (its reference: "returned only if the app user created the comment").
 */
export function isOwn(
  row: Json,
  author: Author | null,
  isAccount: (id: string | undefined) => boolean,
): boolean {
  return (
    isAccount(author?.externalId) ||
    identifier(record(row.from).self_ig_scoped_id) !== undefined ||
    identifier(record(row.user).id) !== undefined
  );
}

/** The comments of a boosted post name the advertisement's media; the post itself is `original_media_id`. */
export function contextOf(media: Json): ItemContext | undefined {
  const externalId = identifier(media.original_media_id) ?? identifier(media.id);
  if (!externalId) return undefined;
  const permalink = text(media.permalink);
  const start = excerpt(media.caption) ?? excerpt(media.ad_title);
  return {
    externalId,
    ...(start ? { excerpt: start } : {}),
    ...(permalink ? { permalink } : {}),
    ...(identifier(media.ad_id) ? { isAd: true } : {}),
  };
}
