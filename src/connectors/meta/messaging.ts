import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, record, text } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { advertisement, attachmentsOf } from './attachments.js';
import { accountIds, several, snakeCased } from './envelope.js';
import { withoutContent } from './signals.js';
import { madeUpId, type Reading, type Sides, sidesOf } from './sides.js';

export interface Delivery {
  account: AccountIdentity;
  receivedAt: Date;
}

/**
 * The `messaging` and `standby` of an entry, and the newer form that puts them under `changes`.
 * In a thread on standby another app answers, but the customer still wrote to us.
 */
export function decodeMessagingEntry(entry: Json, delivery: Delivery): PlatformEvent[] {
  const reading: Reading = {
    isAccount: accountIds(delivery.account.externalId, identifier(entry.id)),
    account: {
      ...delivery.account,
      externalId: delivery.account.externalId || identifier(entry.id) || '',
    },
    sentAt: instant(entry.time) ?? delivery.receivedAt,
  };
  const read = (items: unknown[]) =>
    items.flatMap((item): PlatformEvent[] =>
      isRecord(item)
        ? decodeMessaging(snakeCased(item), reading)
        : [{ type: 'undecodable', reason: 'a message that is no object' }],
    );
  return [
    ...read(several(entry.messaging)),
    ...read(several(entry.standby)).map((event) =>
      event.type === 'item' ? { ...event, standby: true as const } : event,
    ),
    ...read(several(entry.changes).flatMap((change) => contentsOf(record(change)))),
  ];
}

/** What the fields of `changes` call the content of an element. */
const CONTENT: Record<string, string> = {
  message_edit: 'message_edit',
  message_edits: 'message_edit',
  message_reactions: 'reaction',
  messaging_seen: 'read',
  messaging_postbacks: 'postback',
};

/**
 * Under `changes` the value is one element; a list of them, as in an entry, is seen too, and the bare
 * content with the sender beside it.
 */
function contentsOf({ field, value }: Json): unknown[] {
  if (!isRecord(value)) return [value];
  if (Array.isArray(value.messaging)) return value.messaging;
  const key = CONTENT[text(field) ?? ''];
  if (!key || isRecord(value[key]) || !identifier(value.mid)) return [value];
  const { sender = value.from, recipient, timestamp } = value;
  return [{ sender, recipient, timestamp, [key]: value }];
}

/** One element of `messaging` or `standby`, of Messenger or of Instagram, as events. */
export function decodeMessaging(item: Json, reading: Reading): PlatformEvent[] {
  if (isRecord(item.message)) return decodeMessage(item, item.message, reading);
  if (isRecord(item.message_edit)) return decodeEdit(item, item.message_edit, reading);
  if (isRecord(item.postback)) return decodePostback(item, item.postback, reading);
  // Hand-made senders write `{id, from, message: "text"}`.
  const said = text(item.message) ?? (isRecord(item.from) ? text(item.text) : undefined);
  if (said !== undefined) {
    const mid = item.mid ?? item.id ?? item.message_id;
    return decodeMessage({ sender: item.from, ...item }, { mid, text: said }, reading);
  }
  if ('message' in item && Object.keys(item).every((key) => HEAD.has(key) || key === 'message')) {
    return broken('a message without content');
  }
  return withoutContent(item, reading);
}

const HEAD = new Set(['sender', 'recipient', 'timestamp']);

function decodeMessage(item: Json, message: Json, reading: Reading): PlatformEvent[] {
  const mid = identifier(message.mid);
  const at = timeOf(item);
  const isOwn = [message.is_echo, message.is_self, item.is_self].includes(true);
  const sides = sidesOf(item, reading.isAccount, isOwn);
  if (message.is_deleted === true) {
    if (!mid) return broken('a message was unsent, but not which');
    return [
      {
        type: 'removed',
        kind: 'message',
        externalId: mid,
        ...(sides
          ? { threadId: sides.person, author: authorOf(sides, reading), own: sides.own }
          : {}),
        at: at ?? reading.sentAt,
      },
    ];
  }
  if (!sides) return broken('a message without its sender');
  const ownReference = sides.own ? text(message.metadata) : undefined;
  const payload = sides.own ? undefined : text(record(message.quick_reply).payload);
  const parentId = identifier(record(message.reply_to).mid);
  const context = advertisement(message.referral);
  return [
    {
      ...written(sides, mid ?? madeUpId(sides.person, at, message), at, reading),
      text: text(message.text) ?? '',
      attachments: attachmentsOf(message),
      ...(parentId ? { parentId } : {}),
      ...(ownReference ? { ownReference } : {}),
      ...(payload ? { payload } : {}),
      ...(context ? { context } : {}),
    },
  ];
}

/** An edit names the message and its new text; its time is the edit's, not that of the message. */
function decodeEdit(item: Json, edit: Json, reading: Reading): PlatformEvent[] {
  const mid = identifier(edit.mid);
  if (!mid) return broken('an edit without its message');
  const words = text(edit.text);
  const sides = sidesOf(item, reading.isAccount, edit.is_echo === true);
  // Instagram counts an edit "0" for messages that nobody edited, without sides and words.
  if (words === undefined || !sides) {
    return [{ type: 'ignored', reason: 'an edit that does not tell its words, or whose it is' }];
  }
  return [
    {
      ...written(sides, mid, timeOf(item), reading),
      form: 'edit',
      text: words,
      attachments: [],
      createdAtApproximate: true,
    },
  ];
}

/**
 * A tapped button speaks for the person: its title is what they said. Without one (before 2017, and
 * "Get started" on some clients) the developer's payload is all there is to show.
 */
function decodePostback(item: Json, postback: Json, reading: Reading): PlatformEvent[] {
  // Only people tap, and the owner who tests; in one of Meta's samples the entry bears the person's id
  // instead of the account's.
  const sides = sidesOf(item, () => false, item.is_self === true);
  if (!sides) return broken('a postback without its sender');
  const at = timeOf(item);
  const context = advertisement(postback.referral);
  const payload = text(postback.payload);
  return [
    {
      ...written(
        sides,
        identifier(postback.mid) ?? madeUpId(sides.person, at, postback),
        at,
        reading,
      ),
      form: 'postback',
      text: text(postback.title) || payload || '',
      attachments: [],
      ...(payload ? { payload } : {}),
      ...(context ? { context } : {}),
    },
  ];
}

/** `updatedAt`: a notice tells the state at its own time, also where that is only the delivery's. */
function written(
  sides: Sides,
  externalId: string,
  at: Date | undefined,
  reading: Reading,
): Omit<PlatformItem, 'text' | 'attachments'> {
  return {
    type: 'item',
    kind: 'message',
    externalId,
    threadId: sides.person,
    author: authorOf(sides, reading),
    own: sides.own,
    createdAt: at ?? reading.sentAt,
    ...(at ? {} : { createdAtApproximate: true }),
    updatedAt: at ?? reading.sentAt,
  };
}

function authorOf(sides: Sides, { account }: Reading) {
  const own = sides.account ?? (account.externalId || undefined);
  if (sides.own) return own ? { externalId: own } : null;
  return { externalId: sides.person, ...(sides.name ? { name: sides.name } : {}) };
}

const timeOf = (item: Json): Date | undefined => instant(item.timestamp);

const broken = (reason: string): PlatformEvent[] => [{ type: 'undecodable', reason }];
