import type { AccountIdentity } from '../connector.js';
import { decodeConversationRow } from '../meta/conversations.js';
import { decodeMessagingEntry } from '../meta/messaging.js';
import { identifier, isRecord, record } from '../payload.js';
import type { PlatformEvent } from '../platform-event.js';

/** A webhook delivery, or a page of conversations or of their messages, as events. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const whole = record(body);
  if (Array.isArray(whole.entry)) {
    return whole.entry.flatMap((entry) =>
      decodeMessagingEntry(record(entry), { account, receivedAt }),
    );
  }
  const rows: unknown[] | null = Array.isArray(whole.data)
    ? whole.data
    : identifier(whole.id)
      ? [whole]
      : null;
  if (!rows) {
    return [{ type: 'undecodable', reason: 'neither a delivery nor a page of conversations' }];
  }
  return rows.flatMap((row): PlatformEvent[] =>
    isRecord(row)
      ? decodeConversationRow(row, account, receivedAt)
      : [{ type: 'undecodable', reason: 'a row that is no object' }],
  );
}
