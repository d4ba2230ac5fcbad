import { instant } from '../instant.js';
import { identifier, isRecord, type Json, list, text } from '../payload.js';
import type { PlatformEvent, ThreadControl } from '../platform-event.js';
import { type Reading, sidesOf } from './sides.js';

const CONTROL: Record<string, ThreadControl['change']> = {
  pass_thread_control: 'pass',
  take_thread_control: 'take',
  request_thread_control: 'request',
  release_thread_control: 'release',
  app_roles: 'roles',
};

/** Known, and nothing that anybody would answer. */
const SILENT: Record<string, string> = {
  optin: 'an opt-in',
  referral: 'the thread was opened through a link or an advertisement',
  account_linking: 'an account was linked or unlinked',
  'policy-enforcement': 'Meta enforces its policy on the account',
  policy_enforcement: 'Meta enforces its policy on the account',
  payment: 'a payment',
  checkout_update: 'a checkout',
  pre_checkout: 'a checkout',
  game_play: 'a game',
  inbox_labels: 'a label of the inbox',
  response_feedback: 'feedback on an automatic answer',
};

/** An element of `messaging` without a message in it: reactions, receipts, control of the thread, the rest. */
export function withoutContent(item: Json, reading: Reading): PlatformEvent[] {
  if (isRecord(item.reaction)) return reaction(item, item.reaction, reading);
  for (const [key, receipt] of [
    ['read', 'read'],
    ['delivery', 'delivered'],
  ] as const) {
    const content = item[key];
    if (isRecord(content)) return receiptOf(item, content, receipt, reading);
  }
  for (const [key, change] of Object.entries(CONTROL)) {
    const content = item[key];
    if (isRecord(content)) return control(item, content, change, reading);
  }
  const known = Object.keys(item).find((key) => key in SILENT && item[key] !== null);
  if (known) return [{ type: 'ignored', reason: `${SILENT[known]} (${known})` }];
  return [{ type: 'ignored', reason: `a message of an unknown kind: ${keysOf(item)}` }];
}

function reaction(item: Json, content: Json, reading: Reading): PlatformEvent[] {
  const mid = identifier(content.mid);
  if (!mid) return [{ type: 'undecodable', reason: 'a reaction, but not to which message' }];
  const sides = sidesOf(item, reading.isAccount, false);
  const own = sides?.own ?? false;
  const who = own ? (sides?.account ?? reading.account.externalId) : sides?.person;
  return [
    {
      type: 'reaction',
      externalId: mid,
      on: 'message',
      ...(sides ? { threadId: sides.person } : {}),
      author: who ? { externalId: who } : null,
      own,
      reaction: text(content.reaction) || text(content.emoji) || 'reaction',
      removed: content.action === 'unreact' || content.verb === 'remove',
      at: timeOf(item, reading),
    },
  ];
}

/** Watermarks mean everything up to then; `mids` may be missing. Instagram names the one message read. */
function receiptOf(
  item: Json,
  content: Json,
  receipt: 'read' | 'delivered',
  reading: Reading,
): PlatformEvent[] {
  const sides = sidesOf(item, reading.isAccount, false);
  if (!sides) return [{ type: 'undecodable', reason: 'a receipt, but not whose' }];
  const ids = [...list(content.mids), content.mid].flatMap((mid) => identifier(mid) ?? []);
  const upTo = instant(content.watermark);
  return [
    {
      type: 'receipt',
      receipt,
      threadId: sides.person,
      itemIds: ids,
      ...(upTo ? { upTo } : {}),
      at: timeOf(item, reading),
    },
  ];
}

function control(
  item: Json,
  content: Json,
  change: ThreadControl['change'],
  reading: Reading,
): PlatformEvent[] {
  const sides = sidesOf(item, reading.isAccount, false);
  const owner = identifier(content.new_owner_app_id);
  return [
    {
      type: 'thread-control',
      change,
      ...(sides ? { threadId: sides.person } : {}),
      ...(owner ? { ownerAppId: owner } : {}),
      at: timeOf(item, reading),
    },
  ];
}

const timeOf = (item: Json, { sentAt }: Reading): Date => instant(item.timestamp) ?? sentAt;

function keysOf(item: Json): string {
  const names = Object.keys(item).filter((key) => !/^(sender|recipient|timestamp)$/.test(key));
  return names.length > 0 ? names.join(', ').slice(0, 100) : 'none is named';
}
