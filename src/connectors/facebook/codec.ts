import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { decodeConversationRow } from '../meta/conversations.js';
import {
  accountIds,
  changesOf,
  entriesOf,
  isBareId,
  rowsOf,
  several,
  whyUnreadable,
} from '../meta/envelope.js';
import { decodeMessagingEntry } from '../meta/messaging.js';
import { isMessageChange } from '../meta/webhook.js';
import { identifier, isRecord, type Json, record, text } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';
import { decodeChange } from './changes.js';
import {
  decodeComment,
  decodeMention,
  decodePost,
  decodeRating,
  decodeRatingComment,
  type Reading,
} from './rows.js';

/** Which list a page of rows is from, as the client notes it; otherwise a row's own shape decides. */
export type Edge = 'feed' | 'comments' | 'tagged' | 'ratings';

/** Lists that a page's own node holds where they were asked for by field expansion. */
const EDGES: Record<string, Edge | undefined> = {
  feed: undefined,
  posts: undefined,
  published_posts: undefined,
  visitor_posts: 'feed',
  tagged: 'tagged',
  ratings: 'ratings',
};

const isEdge = (value: unknown): boolean => isRecord(value) && Array.isArray(value.data);

/** A webhook delivery, a page of a poll, or one object that was fetched, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const reading = { account, receivedAt };
  const whole = record(body);
  const entries = entriesOf(body);
  if (entries) return entries.flatMap((entry) => decodeEntry(entry, text(whole.object), reading));
  if (isRecord(whole.mention)) return decodeMention(whole.mention, reading);
  if (isRecord(whole.rating_comment)) {
    const story = identifier(whole.open_graph_story_id);
    return decodeRatingComment(whole.rating_comment, story, reading);
  }
  const edges = Object.entries(EDGES).filter(([name]) => isEdge(whole[name]));
  if (edges.length > 0) {
    const page = { ...account, externalId: account.externalId || identifier(whole.id) || '' };
    return edges.flatMap(([name, edge]) =>
      decode({ edge, data: record(whole[name]).data }, page, receivedAt),
    );
  }
  const has = (names: readonly string[]) => names.some((name) => name in whole);
  // A recommendation by itself has no id.
  const rows = rowsOf(body) ?? ('created_time' in whole && has(RATING) ? [whole] : null);
  if (!rows) return [{ type: 'undecodable', reason: whyUnreadable(body) }];
  // Our own client asks for authors; of other lists it shows in their rows.
  const authorAskedFor = whole.edge === 'feed' || rows.some((row) => 'from' in record(row));
  return rows.flatMap((row) => decodeRow(row, text(whole.edge), authorAskedFor, reading));
}

function decodeEntry(
  value: unknown,
  object: string | undefined,
  reading: Reading,
): PlatformEvent[] {
  if (!isRecord(value)) return [{ type: 'undecodable', reason: 'an entry that is no object' }];
  if (object !== undefined && object !== 'page') {
    return [{ type: 'ignored', reason: `the object “${object}” is not read here` }];
  }
  const changes = changesOf(value);
  const messages = changes.filter(isMessageChange);
  const hasMessages = [value.messaging, value.standby, messages].some(
    (all) => several(all).length > 0,
  );
  if (changes.length === 0 && !hasMessages) return [emptyEntry(value)];
  const isAccount = accountIds(reading.account.externalId, identifier(value.id));
  const sentAt = instant(value.time) ?? reading.receivedAt;
  const page = reading.account.externalId || identifier(value.id) || '';
  return [
    ...changes
      .filter((change) => !isMessageChange(change))
      .flatMap((change): PlatformEvent[] => {
        const content = record(change).value;
        // Only the feed's changes name an item where somebody left the field out.
        const field = text(record(change).field) ?? (text(record(content).item) && 'feed');
        // Such as the page's new name: of no interest in whatever form.
        if (field && (isRecord(content) || !/^(feed|mention|ratings)$/.test(field))) {
          return decodeChange({ field, value: record(content), sentAt, page, isAccount });
        }
        return [{ type: 'undecodable', reason: 'a change without field and value' }];
      }),
    ...(hasMessages ? decodeMessagingEntry({ ...value, changes: messages }, reading) : []),
  ];
}

function emptyEntry(entry: Json): PlatformEvent {
  const reason = Array.isArray(entry.changed_fields)
    ? 'only the names of the changed fields: switch on “Include Values” where the webhook is set up'
    : 'an entry without changes';
  return { type: 'ignored', reason };
}

function decodeRow(
  row: unknown,
  edge: string | undefined,
  authorAskedFor: boolean,
  reading: Reading,
): PlatformEvent[] {
  if (!isRecord(row)) return [{ type: 'undecodable', reason: 'a row that is no object' }];
  if (isBareId(row)) return [{ type: 'ignored', reason: 'an id, and nothing of what it names' }];
  if (edge === undefined && MESSAGING.some((name) => name in row)) {
    return decodeConversationRow(row, reading.account, reading.receivedAt);
  }
  switch (edge ?? edgeByShape(row, reading.account)) {
    case 'feed':
      return decodePost(row, reading, authorAskedFor);
    case 'tagged':
      return decodeMention(row, reading);
    case 'ratings':
      return decodeRating(row, reading);
    default:
      return decodeComment(row, reading);
  }
}

const RATING = ['recommendation_type', 'review_text', 'has_review', 'has_rating', 'reviewer'];
const COMMENT = ['can_reply_privately', 'is_hidden', 'attachment'];
/** Never on a post, so that they count more than the id, which a page's album shares with its comments. */
const ONLY_COMMENT = [
  'parent',
  'comment_count',
  'like_count',
  'user_likes',
  'can_hide',
  'can_remove',
];
const MESSAGING = ['participants', 'messages', 'senders'];
const POST = ['attachments', 'status_type', 'shares', 'is_published', 'story', 'actions', 'to'];

/** Rows that nobody noted the list of: what only one kind has, then the id (`{page}_{post}`), then the author. */
function edgeByShape(row: Json, account: AccountIdentity): Edge {
  const has = (names: string[]) => names.some((name) => name in row);
  if (has(RATING)) return 'ratings';
  if ('tagged_time' in row) return 'tagged';
  if (has(ONLY_COMMENT)) return 'comments';
  if (account.externalId && identifier(row.id)?.startsWith(`${account.externalId}_`)) return 'feed';
  if (has(COMMENT)) return 'comments';
  const author = identifier(record(row.from).id);
  const isOfItsAuthor = author !== undefined && identifier(row.id)?.startsWith(`${author}_`);
  // The page's posts and its visitors' begin with the page's id: what is left is elsewhere, or a comment.
  if (account.externalId && isOfItsAuthor) return 'tagged';
  if (account.externalId && !has(POST)) return 'comments';
  // A comment's default fields name its author, a post's do not (nango's recordings of 2026).
  return has(POST) || isOfItsAuthor || !('from' in row) ? 'feed' : 'comments';
}
