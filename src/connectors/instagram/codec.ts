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
import { decodeComment, decodeMedia, decodeMention, type Reading } from './rows.js';

/** Which list a page of rows is from, as the client notes it; otherwise a row's own shape decides. */
export type Edge = 'media' | 'tags';

/** Lists that a profile's own node holds where they were asked for by field expansion. */
const EDGES: readonly Edge[] = ['media', 'tags'];

/** A webhook delivery, a page of a poll, or one object that was fetched, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const reading = { account, receivedAt };
  const whole = record(body);
  const entries = entriesOf(body);
  const object = text(whole.object);
  if (entries && object && !/^(instagram|page)$/.test(object)) {
    return [{ type: 'ignored', reason: `the object “${object}” is not read here` }];
  }
  if (entries) {
    return entries.flatMap((entry): PlatformEvent[] =>
      isRecord(entry)
        ? decodeEntry(entry, reading)
        : [{ type: 'undecodable', reason: 'an entry that is no object' }],
    );
  }
  if (isRecord(whole.mentioned_comment)) {
    return decodeMention(whole.mentioned_comment, true, reading);
  }
  if (isRecord(whole.mentioned_media)) return decodeMention(whole.mentioned_media, false, reading);
  const edges = EDGES.filter((name) => Array.isArray(record(whole[name]).data));
  if (edges.length > 0) {
    const profile = { ...account, externalId: account.externalId || identifier(whole.id) || '' };
    return edges.flatMap((edge) =>
      decode({ edge, data: record(whole[edge]).data }, profile, receivedAt),
    );
  }
  const rows = rowsOf(body);
  if (!rows) return [{ type: 'undecodable', reason: whyUnreadable(body) }];
  return rows.flatMap((row): PlatformEvent[] =>
    isRecord(row)
      ? decodeRow(row, text(whole.edge), reading)
      : [{ type: 'undecodable', reason: 'a row that is no object' }],
  );
}

const MEDIA = ['comments', 'caption', 'media_product_type', 'media_type', 'media_url', 'shortcode'];
const MESSAGING = ['participants', 'messages', 'created_time', 'updated_time', 'to'];

function decodeRow(row: Json, edge: string | undefined, reading: Reading): PlatformEvent[] {
  const has = (names: string[]) => names.some((name) => name in row);
  if (isBareId(row)) return [{ type: 'ignored', reason: 'an id, and nothing of what it names' }];
  if (edge === 'tags') return decodeMention(row, false, reading);
  if (edge === 'media' || has(MEDIA)) return decodeMedia(row, reading);
  if (has(MESSAGING)) return decodeConversationRow(row, reading.account, reading.receivedAt);
  return decodeComment(row, reading);
}

/** Messages, `changes`, or the flat form that has `field` and `value` in the entry itself. */
function decodeEntry(entry: Json, reading: Reading): PlatformEvent[] {
  const changes = changesOf(entry);
  const ofMessages = changes.filter(isMessageChange);
  const others = changes.filter((change) => !isMessageChange(change));
  const messages = [...several(entry.messaging), ...several(entry.standby), ...ofMessages];
  if (messages.length === 0 && others.length === 0) {
    const reason = Array.isArray(entry.changed_fields)
      ? 'only the names of the changed fields: switch on “Include Values” where the webhook is set up'
      : 'an entry without changes';
    return [{ type: 'ignored', reason }];
  }
  const sentAt = instant(entry.time) ?? reading.receivedAt;
  const isAccount = accountIds(reading.account.externalId, identifier(entry.id));
  return [
    ...others.flatMap((change) => decodeChange(record(change), { sentAt, isAccount })),
    ...(messages.length > 0
      ? decodeMessagingEntry({ ...entry, changes: ofMessages }, reading)
      : []),
  ];
}
