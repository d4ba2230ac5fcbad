import type { Message, Thread } from '../model.js';
import { shopAuthor } from '../shop.js';
import { mayRead } from './call.js';
import { GraphError, permission } from './graph-error.js';
import { type Args, type Context, type Edge, type NodeType, metaTime, Ref } from './node.js';

/** Of a conversation only the 20 newest messages are told in detail; older ones keep id and time. */
const DETAILED = 20;

const mail = (thread: Thread, person: { id: string; name: string }) =>
  thread.network === 'instagram'
    ? { username: person.name, id: person.id }
    : { name: person.name, email: `${person.id}@facebook.com`, id: person.id };

export function conversations(account: string | undefined, args: Args, context: Context): Edge {
  if (!account || !mayRead(context.identity, account)) {
    throw permission('Requires pages_messaging permission to manage the object');
  }
  const threads = [...context.world.threads.values()]
    .filter((t) => t.account === account && (!args.user_id || t.person.id === args.user_id))
    .sort((a, b) => b.updatedTime - a.updatedTime || (a.id < b.id ? 1 : -1));
  return {
    rows: threads.map((t) => ({ id: t.id, item: new Ref('thread', t.id, t), visible: true })),
  };
}

export const threadType: NodeType<Thread> = {
  name: 'UnifiedThread',
  defaults: ['id', 'link', 'updated_time'],
  fields: {
    id: (thread) => thread.id,
    link: (thread, { call }) => `${call.origin}/?account=${thread.account}#thread-${thread.id}`,
    updated_time: (thread) => metaTime(thread.updatedTime),
    unread_count: (thread, { world }) => {
      const newest = world.messagesOf(thread.id);
      const answered = newest.findIndex((m) => m.by !== 'customer');
      return answered < 0 ? newest.length : answered;
    },
    message_count: (thread, { world }) => world.messagesOf(thread.id).length,
    can_reply: (thread, { world }) => !thread.blocked && windowOpen(thread, world, DAY),
    is_owner: () => true,
    snippet: (thread, { world }) => world.messagesOf(thread.id)[0]?.text,
    participants: (thread) => ({
      data: [mail(thread, thread.person), mail(thread, shopAuthor(thread.account))],
    }),
    senders: (thread) => ({
      data: [mail(thread, thread.person), mail(thread, shopAuthor(thread.account))],
    }),
  },
  edges: {
    messages: (thread, _args, { world }) => ({
      rows: world.messagesOf(thread.id).map((m, index) => ({
        id: m.id,
        item: new Ref(index < DETAILED ? 'message' : 'oldMessage', m.id, m),
        visible: !m.deleted,
      })),
      defaults: ['id', 'created_time'],
    }),
  },
};

export const messageType: NodeType<Message> = {
  name: 'Message',
  defaults: ['id', 'created_time'],
  fields: {
    id: (message) => message.id,
    created_time: (message) => metaTime(message.createdTime),
    message: (message) => message.text,
    from: (message, { world }) => {
      const thread = world.threads.get(message.threadId)!;
      return mail(thread, message.by === 'customer' ? thread.person : shopAuthor(thread.account));
    },
    to: (message, { world }) => {
      const thread = world.threads.get(message.threadId)!;
      const person = message.by === 'customer' ? shopAuthor(thread.account) : thread.person;
      return { data: [mail(thread, person)] };
    },
    attachments: (message) =>
      message.attachment && {
        data: [
          {
            id: message.id.slice(2, 20),
            mime_type: 'image/jpeg',
            name: 'image.jpg',
            image_data: { url: `https://scontent.invalid/${message.id.slice(2, 20)}.jpg` },
          },
        ],
      },
    tags: () => ({ data: [{ name: 'inbox' }] }),
    thread_id: (message) => message.threadId,
    sticker: () => undefined,
    shares: () => undefined,
    reply_to: () => undefined,
    story: () => undefined,
    is_unsupported: () => undefined,
    reactions: () => undefined,
  },
  edges: {},
};

/** A message beyond the newest 20: every detail is withheld. */
export const oldMessageType: NodeType<Message> = {
  ...messageType,
  fields: Object.fromEntries(
    Object.entries(messageType.fields).map(([name, read]) => [
      name,
      name === 'id' || name === 'created_time' ? read : () => undefined,
    ]),
  ),
};

export function messageNode(message: Message, context: Context): Ref {
  const index = context.world.messagesOf(message.threadId).findIndex((m) => m.id === message.id);
  if (message.deleted || index >= DETAILED) {
    throw new GraphError('(#100) The message you are trying to access has been deleted.', {
      code: 100,
    });
  }
  return new Ref('message', message.id, message);
}

export const DAY = 24 * 3600_000;

/** Has the person written within the span? A private reply to a comment opens no window. */
export function windowOpen(
  thread: Thread,
  world: { messagesOf(id: string): Message[]; now(): number },
  span: number,
): boolean {
  const last = world.messagesOf(thread.id).find((m) => m.by === 'customer');
  return last !== undefined && world.now() - last.createdTime < span;
}
