import { ConnectorError } from '../connector-error.js';
import type { Choice, OutgoingReply, SendReceipt } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, type Json, record, records, sameText, text } from '../payload.js';
import { CONVERSATION_FIELDS } from './conversations.js';
import { type GraphClient, graphPath, madeId } from './graph-client.js';

const DAY_MS = 24 * 3600 * 1000;
const WEEK_MS = 7 * DAY_MS;
/** Clocks differ: how far before our attempt the platform may have dated what came of it. */
const CLOCK_SKEW_MS = 2 * 60 * 1000;

/**
 * `POST /{account}/messages`. Within 24 hours of the person's last message as RESPONSE; then, if a person
 * wrote the text, up to 7 days with HUMAN_AGENT; otherwise `window_closed` without any call. All other
 * tags ended on 2026-04-27.
 */
export async function sendMessage(
  graph: GraphClient,
  accountId: string,
  reply: OutgoingReply,
  now: Date,
): Promise<SendReceipt> {
  const age = now.getTime() - reply.lastInboundAt.getTime();
  const isLate = age >= DAY_MS;
  if (isLate && (reply.author !== 'person' || age >= WEEK_MS)) {
    throw new ConnectorError(
      'window_closed',
      'The time in which this person can be answered is over.',
    );
  }
  const body = await graph.post(graphPath(accountId, 'messages'), {
    recipient: { id: reply.recipientExternalId ?? reply.threadExternalId },
    ...(isLate
      ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
      : { messaging_type: 'RESPONSE' }),
    message: {
      text: reply.text,
      metadata: reply.reference,
      ...(reply.choices?.length ? { quick_replies: reply.choices.map(quickReply) } : {}),
    },
  });
  return receipt(madeId(body, 'message_id'));
}

const quickReply = ({ title, payload }: Choice) => ({ content_type: 'text', title, payload });

/** One private message to the author of a comment, within 7 days of it; a second one fails as `already_done`. */
export async function sendPrivateReply(
  graph: GraphClient,
  accountId: string,
  reply: OutgoingReply,
  now: Date,
): Promise<SendReceipt> {
  if (now.getTime() - reply.lastInboundAt.getTime() >= WEEK_MS) {
    throw new ConnectorError(
      'window_closed',
      'A comment can be answered privately for 7 days only.',
    );
  }
  const body = await graph.post(graphPath(accountId, 'messages'), {
    recipient: { comment_id: reply.itemExternalId },
    message: { text: reply.text, metadata: reply.reference },
  });
  return receipt(madeId(body, 'message_id'));
}

/**
 * Our message among the newest of the person's conversation, by its text since the attempt. `node`: whose
 * conversations they are, where that is not the account itself.
 */
export async function findMessage(
  graph: GraphClient,
  accountId: string,
  platform: 'messenger' | 'instagram',
  reply: OutgoingReply,
  node = accountId,
): Promise<SendReceipt | null> {
  const body = await graph.get(graphPath(node, 'conversations'), {
    platform,
    user_id: reply.recipientExternalId ?? reply.threadExternalId,
    fields: CONVERSATION_FIELDS,
  });
  const messages = records(body.data).flatMap((row) => records(record(row.messages).data));
  return findOwn(messages, accountId, reply, { text: 'message', time: 'created_time' });
}

/** The private reply to a comment, through the conversation it opened. */
export async function findPrivateReply(
  graph: GraphClient,
  accountId: string,
  reply: OutgoingReply,
): Promise<SendReceipt | null> {
  const comment = await graph.get(graphPath(reply.itemExternalId), {
    fields: 'private_reply_conversation',
  });
  const conversation = identifier(record(comment.private_reply_conversation).id);
  if (!conversation) return null;
  const body = await graph.get(graphPath(conversation), { fields: CONVERSATION_FIELDS });
  const messages = records(record(body.messages).data);
  return findOwn(messages, accountId, reply, { text: 'message', time: 'created_time' });
}

/** The account's own row with the reply's text that is not older than the attempt. */
export function findOwn(
  rows: readonly Json[],
  accountId: string,
  reply: OutgoingReply,
  field: { text: string; time: string },
): SendReceipt | null {
  const from = reply.attemptedAt.getTime() - CLOCK_SKEW_MS;
  const found = rows.find((row) => {
    const author = identifier(record(row.from).id) ?? identifier(record(row.user).id);
    const at = instant(row[field.time]);
    return (
      author === accountId &&
      (!at || at.getTime() >= from) &&
      sameText(text(row[field.text]) ?? '', reply.text)
    );
  });
  const externalId = identifier(found?.id);
  return externalId ? receipt(externalId, instant(found?.[field.time])) : null;
}

export function receipt(externalId: string, acceptedAt?: Date): SendReceipt {
  return { externalId, pendingModeration: false, ...(acceptedAt ? { acceptedAt } : {}) };
}

export function unsupported(reply: OutgoingReply): ConnectorError {
  return new ConnectorError('reject', `No reply to a ${reply.kind} by ${reply.place} here.`);
}
