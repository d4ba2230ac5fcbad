import type { Message, Thread } from '../model.js';
import { APP, shopAuthor } from '../shop.js';
import { ownerOf } from '../thread-owner.js';
import type { World } from '../world.js';
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
  const threads = context.world.threads
    .in('account', account)
    .filter((t) => !args.user_id || t.person.id === args.user_id)
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
    is_owner: (thread, { world }) => ownerOf(thread, world.now()) === APP.id,
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
    attachments: (message) => attachments(message),
    tags: () => ({ data: [{ name: 'inbox' }] }),
    thread_id: (message) => message.threadId,
    sticker: ({ id, attachment }) =>
      attachment === 'sticker' ? `https://scontent.invalid/${id.slice(2, 20)}.png` : undefined,
    shares: () => undefined,
    reply_to: ({ replyTo }) => (replyTo ? { mid: replyTo } : undefined),
    story: (message) => storyOf(message),
    is_unsupported: () => undefined,
    reactions: ({ reactions = {} }, { world }) => reactionsOf(reactions, world),
  },
  edges: {},
};

function attachments({ id, attachment }: Message) {
  if (!attachment || attachment === 'sticker' || attachment === 'story_mention') return undefined;
  const file = {
    id: id.slice(2, 20),
    name: `${attachment}.${EXTENSIONS[attachment].split('/')[1]}`,
  };
  const url = `https://scontent.invalid/${file.name}?id=${file.id}`;
  const media =
    attachment === 'image'
      ? { image_data: { url } }
      : attachment === 'video'
        ? { video_data: { url } }
        : { file_url: url };
  return { data: [{ ...file, mime_type: EXTENSIONS[attachment], ...media }] };
}

const EXTENSIONS = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mp4',
  file: 'application/pdf',
};

function storyOf({ id, story, attachment }: Message) {
  if (story) return { reply_to: { id: story.id, link: story.url } };
  if (attachment !== 'story_mention') return undefined;
  return { mention: { id: id.slice(2, 20), link: `https://scontent.invalid/${id.slice(2, 20)}` } };
}

function reactionsOf(reactions: Record<string, string>, world: World) {
  const data = Object.entries(reactions).map(([person, reaction]) => ({
    reaction,
    users: [world.threads.in('person', person)[0]?.person ?? { id: person }],
  }));
  return data.length > 0 ? { data } : undefined;
}

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
  const at = Math.max(last?.createdTime ?? 0, thread.touchedTime ?? 0);
  return world.now() - at < span;
}
