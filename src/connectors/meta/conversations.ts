import { ConnectorError } from '../connector-error.js';
import type { AccountIdentity } from '../connector.js';
import { instant, latest } from '../instant.js';

import { identifier, type Json, record, records, text } from '../payload.js';
import { type GraphClient, graphPath } from './graph-client.js';
import { edgePages, nestedPages, notOlder, withoutPlaces } from './paging.js';
import type { NewestFirstList } from '../newest-first.js';
import type { Attachment, PlatformEvent } from '../platform-event.js';

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
  const isConversation = 'messages' in row || 'participants' in row;
  if (!isConversation) return [decodeRow(row, undefined, account, receivedAt)];
  const person = records(record(row.participants).data).find(
    (participant) => identifier(participant.id) !== account.externalId,
  );
  return records(record(row.messages).data).map((message) =>
    decodeRow(message, person, account, receivedAt),
  );
}

/** `/{page}/conversations`, the one with the latest message first. */
export function conversationList(
  graph: GraphClient,
  accountId: string,
  platform: 'messenger' | 'instagram',
): NewestFirstList {
  return {
    order: 'activity',
    sweeps: false,
    page: edgePages(graph, graphPath(accountId, 'conversations'), {
      platform,
      fields: CONVERSATION_FIELDS,
      limit: LIMIT,
    }),
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
  const from = record(message.from);
  const sender = identifier(from.id);
  const own = sender === account.externalId;
  const to = records(record(message.to).data).find(
    (person) => identifier(person.id) !== account.externalId,
  );
  const person = identifier((own ? to : from)?.id) ?? identifier(participant?.id);
  // Behind the 20 newest only id and time are told; an empty text would be a lie.
  if (!externalId || !person || (!sender && !('message' in message))) {
    return { type: 'undecodable', reason: 'a message of a conversation without its details' };
  }
  const name = text(from.name);
  const handle = text(from.username);
  const answered = record(message.reply_to);
  const parentId = identifier(answered.mid) ?? identifier(answered.id);
  const at = instant(message.created_time);
  return {
    type: 'item',
    kind: 'message',
    externalId,
    threadId: person,
    ...(parentId ? { parentId } : {}),
    author: {
      externalId: sender ?? person,
      ...(name ? { name } : {}),
      ...(handle ? { handle } : {}),
    },
    own,
    text: text(message.message) ?? '',
    attachments: attachmentsOf(message),
    createdAt: at ?? receivedAt,
    ...(at ? {} : { createdAtApproximate: true }),
  };
}

function attachmentsOf(message: Json): Attachment[] {
  const files = records(record(message.attachments).data).map((file): Attachment => {
    const image = record(file.image_data);
    const video = record(file.video_data);
    const type = image.url
      ? 'image'
      : video.url
        ? 'video'
        : text(file.mime_type)?.split('/')[0] || 'file';
    const url = text(image.url) ?? text(video.url) ?? text(file.file_url);
    return { type, ...(url ? { url } : {}) };
  });
  const shares = records(record(message.shares).data).map((share): Attachment => {
    const url = text(share.link);
    return { type: 'share', ...(url ? { url } : {}) };
  });
  const sticker = text(message.sticker);
  return [...files, ...shares, ...(sticker ? [{ type: 'sticker', url: sticker }] : [])];
}
