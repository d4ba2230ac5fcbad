import type { AccountIdentity } from '../connector.js';
import { decodeConversationRow } from '../meta/conversations.js';
import { changesOf, entriesOf, rowsOf, several, whyUnreadable } from '../meta/envelope.js';
import { decodeMessagingEntry } from '../meta/messaging.js';
import { isMessageChange } from '../meta/webhook.js';
import { identifier, isRecord, type Json, record, text } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';

/** A webhook delivery, or a page of conversations or of their messages, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const entries = entriesOf(body);
  if (entries) {
    return entries.flatMap((entry): PlatformEvent[] =>
      isRecord(entry)
        ? decodeEntry(entry, account, receivedAt)
        : [{ type: 'undecodable', reason: 'an entry that is no object' }],
    );
  }
  const { conversations, id } = record(body);
  const { data } = record(conversations);
  if (Array.isArray(data)) {
    // A page's own node with its conversations by field expansion.
    const page = { ...account, externalId: account.externalId || identifier(id) || '' };
    return decode({ data }, page, receivedAt);
  }
  const rows = rowsOf(body);
  if (!rows) return [{ type: 'undecodable', reason: whyUnreadable(body) }];
  return rows.flatMap((row): PlatformEvent[] =>
    isRecord(row)
      ? decodeConversationRow(row, account, receivedAt)
      : [{ type: 'undecodable', reason: 'a row that is no object' }],
  );
}

function decodeEntry(entry: Json, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const changes = changesOf(entry);
  const messages = changes.filter(isMessageChange);
  const others = changes.filter((change) => !isMessageChange(change));
  const hasMessages = [entry.messaging, entry.standby, messages].some(
    (all) => several(all).length > 0,
  );
  if (!hasMessages && others.length === 0) {
    return [{ type: 'ignored', reason: 'an entry without messages' }];
  }
  return [
    ...others.map(notOurs),
    ...(hasMessages
      ? decodeMessagingEntry({ ...entry, changes: messages }, { account, receivedAt })
      : []),
  ];
}

function notOurs(change: unknown): PlatformEvent {
  const field = text(record(change).field);
  if (!field) return { type: 'undecodable', reason: 'a change without field and value' };
  return { type: 'ignored', reason: `the field “${field}” is no message` };
}
