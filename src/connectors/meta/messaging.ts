import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, list, record, records, text } from '../payload.js';
import type { Attachment, PlatformEvent, PlatformItem } from '../platform-event.js';

export interface Delivery {
  account: AccountIdentity;
  receivedAt: Date;
}

/**
 * The `messaging` and `standby` of an entry, and the newer form that puts them under `changes`.
 * In a thread on standby another app answers, but the customer still wrote to us.
 */
export function decodeMessagingEntry(entry: Json, delivery: Delivery): PlatformEvent[] {
  const items = [
    ...list(entry.messaging),
    ...list(entry.standby),
    ...list(entry.changes).map((change) => record(change).value),
  ];
  if (items.length === 0) return [{ type: 'undecodable', reason: 'an entry without messages' }];
  return items.flatMap((item): PlatformEvent[] =>
    isRecord(item)
      ? decodeMessaging(item, delivery)
      : [{ type: 'undecodable', reason: 'a message that is no object' }],
  );
}

/** Known, and of no interest here: receipts, reactions, changes of thread ownership. */
const SILENT = [
  'reaction',
  'read',
  'delivery',
  'optin',
  'referral',
  'account_linking',
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
  'policy-enforcement',
  'policy_enforcement',
];

/** One element of `messaging` or `standby`, of Messenger or of Instagram, as events. */
export function decodeMessaging(item: Json, delivery: Delivery): PlatformEvent[] {
  if (isRecord(item.message)) return decodeMessage(item, item.message, delivery);
  if (isRecord(item.message_edit)) return decodeEdit(item, item.message_edit, delivery);
  if (isRecord(item.postback)) return decodePostback(item, item.postback, delivery);
  if (SILENT.some((key) => key in item)) return [];
  return [{ type: 'undecodable', reason: `unknown kind of message: ${keysOf(item)}` }];
}

function decodeMessage(item: Json, message: Json, delivery: Delivery): PlatformEvent[] {
  const mid = identifier(message.mid);
  const at = instant(item.timestamp);
  if (message.is_deleted === true) {
    if (!mid) return [{ type: 'undecodable', reason: 'a message was unsent, but not which' }];
    return [{ type: 'removed', externalId: mid, at: at ?? delivery.receivedAt }];
  }
  const sides = sidesOf(item, delivery, message.is_echo === true);
  if (!sides) return [{ type: 'undecodable', reason: 'a message without sender and recipient' }];
  const ownReference = sides.own ? text(message.metadata) : undefined;
  const parentId = identifier(record(message.reply_to).mid);
  const context = advertisement(record(message.referral));
  return [
    {
      ...written(sides, mid ?? `${sides.person}:${at?.getTime() ?? 'no-time'}`, at, delivery),
      text: text(message.text) ?? '',
      attachments: attachmentsOf(message),
      ...(parentId ? { parentId } : {}),
      ...(ownReference ? { ownReference } : {}),
      ...(context ? { context } : {}),
    },
  ];
}

/** An edit names the message and its new text; its time is the edit's, not that of the message. */
function decodeEdit(item: Json, edit: Json, delivery: Delivery): PlatformEvent[] {
  const mid = identifier(edit.mid);
  const sides = sidesOf(item, delivery, false);
  if (!mid || !sides) return [{ type: 'undecodable', reason: 'an edit without its message' }];
  const at = instant(item.timestamp) ?? delivery.receivedAt;
  return [
    {
      ...written(sides, mid, at, delivery),
      text: text(edit.text) ?? '',
      attachments: [],
      createdAtApproximate: true,
      updatedAt: at,
    },
  ];
}

/** A tapped button speaks for the person: its title is what they said. */
function decodePostback(item: Json, postback: Json, delivery: Delivery): PlatformEvent[] {
  const sides = sidesOf(item, delivery, false);
  if (!sides) return [{ type: 'undecodable', reason: 'a postback without sender and recipient' }];
  const at = instant(item.timestamp);
  const id = identifier(postback.mid) ?? `${sides.person}:postback:${at?.getTime() ?? 'no-time'}`;
  return [
    {
      ...written(sides, id, at, delivery),
      text: text(postback.title) ?? text(postback.payload) ?? '',
      attachments: [],
    },
  ];
}

interface Sides {
  person: string;
  name?: string;
  own: boolean;
}

/**
 * Who is the person, and who wrote. Old samples of echoes have sender and recipient the other way
 * round, so `is_echo` decides first and the person is whoever is not the account.
 */
function sidesOf(item: Json, { account }: Delivery, isEcho: boolean): Sides | null {
  const sender = identifier(record(item.sender).id);
  const recipient = identifier(record(item.recipient).id);
  const own = isEcho || sender === account.externalId;
  const expected = own ? recipient : sender;
  const other = own ? sender : recipient;
  const person = expected === account.externalId ? other : expected;
  if (!person || person === account.externalId) return null;
  const name = own ? undefined : text(record(item.sender).name);
  return { person, own, ...(name ? { name } : {}) };
}

function written(
  sides: Sides,
  externalId: string,
  at: Date | undefined,
  { account, receivedAt }: Delivery,
): Omit<PlatformItem, 'text' | 'attachments'> {
  return {
    type: 'item',
    kind: 'message',
    externalId,
    threadId: sides.person,
    author: sides.own
      ? { externalId: account.externalId }
      : { externalId: sides.person, ...(sides.name ? { name: sides.name } : {}) },
    own: sides.own,
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
  };
}

function attachmentsOf(message: Json): Attachment[] {
  const attachments = records(message.attachments).map((attachment): Attachment => {
    const payload = record(attachment.payload);
    const url = text(payload.url);
    const isSticker = identifier(payload.sticker_id) ?? identifier(message.sticker_id);
    const type = isSticker ? 'sticker' : (identifier(attachment.type) ?? 'unknown');
    return { type, ...(url ? { url } : {}) };
  });
  if (message.is_unsupported === true) attachments.push({ type: 'unsupported' });
  const story = record(record(message.reply_to).story);
  const storyUrl = text(story.url);
  if (story.id) attachments.push({ type: 'story_reply', ...(storyUrl ? { url: storyUrl } : {}) });
  return attachments;
}

function advertisement(referral: Json) {
  const id = identifier(referral.ad_id);
  return id ? { externalId: id, isAd: true } : undefined;
}

function keysOf(item: Json): string {
  const names = Object.keys(item).filter((key) => !/^(sender|recipient|timestamp)$/.test(key));
  return names.length > 0 ? names.join(', ').slice(0, 100) : 'none named';
}
