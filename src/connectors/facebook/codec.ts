import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, list, record, text } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';
import { decodeChange } from './changes.js';
import { decodeComment, decodeMention, decodePost, decodeRating, type Reading } from './rows.js';

/** Which list a page of rows is from, as the client notes it; otherwise a row's own shape decides. */
export type Edge = 'feed' | 'comments' | 'tagged' | 'ratings';

/** A webhook delivery, a page of a poll, or one object that was fetched, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const reading = { account, receivedAt };
  const whole = record(body);
  if (Array.isArray(whole.entry)) {
    return whole.entry.flatMap((entry) => decodeEntry(entry, reading));
  }
  if (isRecord(whole.mention)) return decodeMention(whole.mention, reading);
  if (isRecord(whole.rating_comment)) return decodeRatingComment(whole, reading);
  if (Array.isArray(whole.data)) {
    return whole.data.flatMap((row) => decodeRow(row, text(whole.edge), reading));
  }
  if (identifier(whole.id)) return decodeRow(whole, undefined, reading);
  return [{ type: 'undecodable', reason: 'neither a delivery nor a page of rows' }];
}

function decodeEntry(value: unknown, reading: Reading): PlatformEvent[] {
  const entry = record(value);
  const sentAt = instant(entry.time) ?? reading.receivedAt;
  const changes = list(entry.changes);
  if (changes.length === 0) {
    const reason = Array.isArray(entry.changed_fields)
      ? 'the webhook was set up without “Include values”'
      : 'an entry without changes';
    return [{ type: 'undecodable', reason }];
  }
  return changes.flatMap((change): PlatformEvent[] => {
    const field = text(record(change).field);
    const content = record(change).value;
    if (!field || !isRecord(content)) {
      return [{ type: 'undecodable', reason: 'a change without field and value' }];
    }
    return decodeChange({ field, value: content, sentAt }, reading);
  });
}

function decodeRow(row: unknown, edge: string | undefined, reading: Reading): PlatformEvent[] {
  if (!isRecord(row)) return [{ type: 'undecodable', reason: 'a row that is no object' }];
  switch (edge ?? edgeByShape(row, reading.account)) {
    case 'feed':
      return decodePost(row, reading, edge === 'feed');
    case 'tagged':
      return decodeMention(row, reading);
    case 'ratings':
      return decodeRating(row, reading);
    default:
      return decodeComment(row, reading);
  }
}

function edgeByShape(row: Json, account: AccountIdentity): Edge {
  if ('recommendation_type' in row || 'review_text' in row || 'has_review' in row) return 'ratings';
  if ('tagged_time' in row) return 'tagged';
  return identifier(row.id)?.startsWith(`${account.externalId}_`) ? 'feed' : 'comments';
}

/** A comment beneath a recommendation belongs to the recommendation's conversation. */
function decodeRatingComment(body: Json, reading: Reading): PlatformEvent[] {
  const story = identifier(body.open_graph_story_id);
  return decodeComment(record(body.rating_comment), reading).map((event) =>
    event.type === 'item' && story
      ? {
          ...event,
          threadId: story,
          parentId: event.parentId && !event.own ? event.parentId : story,
          context: { externalId: story },
        }
      : event,
  );
}
