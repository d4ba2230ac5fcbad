import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { decodeMessagingEntry } from '../meta/messaging.js';
import { isMessageChange } from '../meta/webhook.js';
import { authorOf } from '../meta/people.js';
import { identifier, isRecord, type Json, list, record, text } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';
import {
  contextOf,
  decodeComment,
  decodeMedia,
  decodeMention,
  isOwn,
  mentionThread,
  type Reading,
} from './rows.js';

/** A webhook delivery, a page of a poll, or one object that was fetched, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const reading = { account, receivedAt };
  const whole = record(body);
  if (Array.isArray(whole.entry)) {
    return whole.entry.flatMap((entry) => decodeEntry(record(entry), reading));
  }
  if (isRecord(whole.mentioned_comment)) {
    return decodeMention(whole.mentioned_comment, true, reading);
  }
  if (isRecord(whole.mentioned_media)) return decodeMention(whole.mentioned_media, false, reading);
  if (Array.isArray(whole.data)) {
    return whole.data.flatMap((row): PlatformEvent[] =>
      isRecord(row)
        ? decodeRow(row, reading)
        : [{ type: 'undecodable', reason: 'a row that is no object' }],
    );
  }
  if (identifier(whole.id)) return decodeRow(whole, reading);
  return [{ type: 'undecodable', reason: 'neither a delivery nor a page of rows' }];
}

function decodeRow(row: Json, reading: Reading): PlatformEvent[] {
  const isMedia = 'comments' in row || 'caption' in row || 'media_product_type' in row;
  return isMedia ? decodeMedia(row, reading) : decodeComment(row, reading);
}

/** Messages, `changes`, or the flat form that has `field` and `value` in the entry itself. */
function decodeEntry(entry: Json, reading: Reading): PlatformEvent[] {
  const changes = list(entry.changes);
  const isFlat = 'field' in entry;
  const ofMessages = [...changes, ...(isFlat ? [entry] : [])].filter(isMessageChange);
  const others = [...changes, ...(isFlat ? [entry] : [])].filter((c) => !isMessageChange(c));
  const messages = [...list(entry.messaging), ...list(entry.standby), ...ofMessages];
  if (messages.length === 0 && others.length === 0) {
    return [{ type: 'undecodable', reason: 'an entry without changes' }];
  }
  const sentAt = instant(entry.time) ?? reading.receivedAt;
  return [
    ...others.flatMap((change) => decodeChange(record(change), sentAt, reading)),
    ...(messages.length > 0
      ? decodeMessagingEntry({ ...entry, changes: ofMessages }, reading)
      : []),
  ];
}

function decodeChange(change: Json, sentAt: Date, reading: Reading): PlatformEvent[] {
  const field = text(change.field);
  if (!isRecord(change.value)) {
    return [{ type: 'undecodable', reason: 'a change without field and value' }];
  }
  if (field === 'comments' || field === 'live_comments') {
    return comment(change.value, sentAt, reading);
  }
  if (field === 'mentions') return mention(change.value, sentAt);
  return [{ type: 'undecodable', reason: `the field “${field ?? ''}” is not read` }];
}

/** The payload has no time: the delivery's stands in until the comment itself has been read. */
function comment(value: Json, sentAt: Date, { account }: Reading): PlatformEvent[] {
  const externalId = identifier(value.id) ?? identifier(value.comment_id);
  if (!externalId) return [{ type: 'undecodable', reason: 'a comment without its id' }];
  const author = authorOf(value.from);
  const own = isOwn(value, author, account);
  const parentId = identifier(value.parent_id);
  const context = contextOf(record(value.media));
  const item: PlatformEvent = {
    type: 'item',
    kind: 'comment',
    externalId,
    threadId: parentId ?? externalId,
    ...(parentId ? { parentId } : {}),
    author,
    own,
    text: text(value.text) ?? '',
    attachments: [],
    createdAt: sentAt,
    createdAtApproximate: true,
    ...(context ? { context } : {}),
  };
  return own ? [item] : [item, { type: 'fetch', reference: `comment:${externalId}` }];
}

/** Names the media, and the comment unless the mention stands in the caption; nothing else. */
function mention(value: Json, sentAt: Date): PlatformEvent[] {
  const mediaId = identifier(value.media_id);
  const commentId = identifier(value.comment_id);
  const externalId = commentId ?? mediaId;
  if (!externalId) return [{ type: 'undecodable', reason: 'a mention without its ids' }];
  const reference = commentId ? `mentioned_comment:${commentId}` : `mentioned_media:${mediaId}`;
  return [
    {
      type: 'item',
      kind: 'mention',
      externalId,
      threadId: mentionThread(mediaId, commentId),
      author: null,
      own: false,
      text: '',
      attachments: [],
      createdAt: sentAt,
      createdAtApproximate: true,
      ...(commentId && mediaId ? { context: { externalId: mediaId } } : {}),
    },
    { type: 'fetch', reference },
  ];
}
