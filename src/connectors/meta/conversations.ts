import { ConnectorError } from '../connector-error.js';
import type { AccountIdentity } from '../connector.js';
import { instant, latest } from '../instant.js';

import { identifier, type Json, record, records, text } from '../payload.js';
import { attachmentsOfRow } from './attachments.js';
import { edge } from './envelope.js';
import { type GraphClient, graphPath } from './graph-client.js';
import { edgePages, nestedPages, notOlder, withoutPlaces } from './paging.js';
import { authorOf } from './people.js';
import type { NewestFirstList } from '../newest-first.js';
import type { PlatformEvent } from '../platform-event.js';

/** Details are given for the 20 most recent messages of a conversation only. */
const MESSAGES_WITH_DETAILS = 20;

/** Conversations of one page: the edge allows two calls a second, so few and full ones. */
const LIMIT = 25;

const MESSAGE_FIELDS = 'id,created_time,from,to,message,reply_to,attachments,sticker,shares';

export const CONVERSATION_FIELDS = `id,updated_time,participants,messages.limit(${MESSAGES_WITH_DETAILS}){${MESSAGE_FIELDS}}`;

/** A row of `/{page}/conversations`, or one message of a page of its `messages`. */
export function decodeConversationRow(
  row: Json,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  if (!isConversation(row)) return [decodeRow(row, undefined, account, receivedAt)];
  const person = edge(row.participants).find(({ id }) => identifier(id) !== account.externalId);
  const messages = edge(row.messages);
  if (messages.length === 0) {
    return [{ type: 'ignored', reason: 'a conversation without its messages' }];
  }
  return messages.map((message) => decodeRow(message, person, account, receivedAt));
}

/** A conversation's own row has an `updated_time`, its messages have a `created_time`. */
function isConversation(row: Json): boolean {
  return 'messages' in row || 'participants' in row || (!('from' in row) && 'updated_time' in row);
}

/** `/{node}/conversations`, the one with the latest message first; `node`: the page, or the profile itself. */
export function conversationList(
  graph: GraphClient,
  node: string,
  platform: 'messenger' | 'instagram',
): NewestFirstList {
  return {
    order: 'activity',
    sweeps: false,
    page: edgePages(graph, graphPath(node, 'conversations'), () => ({
      platform,
      fields: CONVERSATION_FIELDS,
      limit: LIMIT,
    })).page,
    rowId: (row) => identifier(row.id),
    newestAt: newestInConversation,
    prune: (row, floor) => ({ ...row, messages: notOlder(row.messages, 'created_time', floor) }),
    beneath: (row, since) => olderMessages(graph, row, since),
    envelope: (rows) => ({ data: rows.map(withoutPlaces) }),
  };
}

/** Beyond the 20 newest the platform may refuse with "the message was deleted": then there is no more to read. */
async function* olderMessages(graph: GraphClient, row: Json, since: Date): AsyncIterable<Json> {
  try {
    yield* nestedPages(graph, row.messages, since, 'created_time', MESSAGES_WITH_DETAILS);
  } catch (error) {
    if (!(error instanceof ConnectorError && error.decision === 'reject')) throw error;
  }
}

function newestInConversation(row: Json): Date | undefined {
  const messages = records(record(row.messages).data);
  return latest([row.updated_time, ...messages.map((m) => m.created_time)].map(instant));
}

function decodeRow(
  message: Json,
  participant: Json | undefined,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent {
  const externalId = identifier(message.id);
  if (!externalId) return { type: 'undecodable', reason: 'a message without its id' };
  const from = record(message.from);
  const sender = identifier(from.id);
  const own = sender !== undefined && sender === account.externalId;
  const to = edge(message.to).find(({ id }) => identifier(id) !== account.externalId);
  const person = identifier((own ? to : from)?.id) ?? identifier(participant?.id);
  // Behind the 20 newest only id and time are told; an empty text would be a lie.
  if (!person || (!sender && !('message' in message))) {
    return { type: 'ignored', reason: 'a message whose details are no longer told' };
  }
  const answered = record(message.reply_to);
  const parentId = identifier(answered.mid) ?? identifier(answered.id);
  const at = instant(message.created_time);
  return {
    type: 'item',
    kind: 'message',
    externalId,
    threadId: person,
    ...(parentId ? { parentId } : {}),
    author: { externalId: person, ...authorOf(from) },
    own,
    text: text(message.message) ?? '',
    attachments: attachmentsOfRow(message),
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
    updatedAt: receivedAt,
  };
}
