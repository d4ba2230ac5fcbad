import { instant } from '../instant.js';
import { authorOf } from '../meta/people.js';
import { identifier, isRecord, type Json, record, text } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { contextOf, isOwn, mentionThread } from './rows.js';

export interface ChangeReading {
  /** Send time of the delivery. */
  sentAt: Date;
  isAccount: (id: string | undefined) => boolean;
}

/** One element of `changes`: `{field, value}`. */
export function decodeChange(change: Json, reading: ChangeReading): PlatformEvent[] {
  const field = text(change.field);
  const read = field && READ.get(field);
  if (field && !read) return [{ type: 'ignored', reason: `the field “${field}” is not read` }];
  if (!read || !isRecord(change.value)) return broken('a change without field and value');
  return read(change.value, reading);
}

const READ = new Map([
  ['comments', comment],
  ['live_comments', comment],
  ['mentions', mention],
]);

/**
 * The payload has no time: the delivery's stands in until the comment itself has been read. Its id is
 * `id` in Meta's reference and `comment_id` in one of its samples; a removal is not documented.
 */
function comment(value: Json, reading: ChangeReading): PlatformEvent[] {
  const externalId = identifier(value.id) ?? identifier(value.comment_id);
  if (!externalId) return broken('a comment without its id');
  const author = authorOf(value.from);
  const own = isOwn(value, author, reading.isAccount);
  const parentId = identifier(value.parent_id) ?? identifier(record(value.parent).id);
  const mediaId = identifier(value.media_id);
  const context = contextOf(record(value.media)) ?? (mediaId ? { externalId: mediaId } : undefined);
  const notice = {
    kind: 'comment',
    externalId,
    threadId: parentId ?? externalId,
    ...(parentId ? { parentId } : {}),
    author,
    own,
  } as const;
  const { at, ...times } = timesOf(value, reading);
  if (/^(remove|delete)d?$/.test(text(value.verb) ?? '')) {
    const contextId = context ? { contextId: context.externalId } : {};
    return [{ type: 'removed', ...notice, ...contextId, at }];
  }
  const item: PlatformEvent = {
    type: 'item',
    ...notice,
    text: text(value.text) ?? '',
    attachments: [],
    ...times,
    ...(context ? { context } : {}),
  };
  return own ? [item] : [item, { type: 'fetch', reference: `comment:${externalId}` }];
}

/** Names the media, and the comment unless the mention stands in the caption; nothing else. */
function mention(value: Json, reading: ChangeReading): PlatformEvent[] {
  const mediaId = identifier(value.media_id) ?? identifier(record(value.media).id);
  const commentId = identifier(value.comment_id) ?? identifier(value.id);
  const externalId = commentId ?? mediaId;
  if (!externalId) return broken('a mention without its ids');
  const reference = commentId ? `mentioned_comment:${commentId}` : `mentioned_media:${mediaId}`;
  const { at: _at, ...times } = timesOf(value, reading);
  return [
    {
      type: 'item',
      kind: 'mention',
      externalId,
      threadId: mentionThread(mediaId, commentId),
      author: authorOf(value.from),
      own: false,
      text: text(value.text) ?? '',
      attachments: [],
      ...times,
      ...(commentId && mediaId ? { context: { externalId: mediaId } } : {}),
    },
    { type: 'fetch', reference },
  ];
}

function timesOf(
  value: Json,
  { sentAt }: ChangeReading,
): Pick<PlatformItem, 'createdAt' | 'createdAtApproximate' | 'updatedAt'> & { at: Date } {
  const told = instant(value.timestamp) ?? instant(value.created_time);
  const at = told ?? sentAt;
  return { at, createdAt: at, ...(told ? {} : { createdAtApproximate: true }), updatedAt: at };
}

const broken = (reason: string): PlatformEvent[] => [{ type: 'undecodable', reason }];
