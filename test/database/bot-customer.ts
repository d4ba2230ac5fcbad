import { message } from './deliveries.js';
import type { Json, World } from './world.js';

/** A customer of the sandbox, whose messages come in as they are written. */
export const customerOf = (world: World, page: string) => {
  const author = world.id('Author ');
  const write = async (input: object, content: object = {}): Promise<string> => {
    world.advance(20);
    const item = { platform: 'messenger', kind: 'message', account: page, author, ...input };
    const { id, thread } = await world.control('items', item);
    const { text } = item as { text?: string };
    const body = message({ page, id, text, at: world.now, author: thread });
    Object.assign((body.entry[0]!.messaging[0] as Json).message, content);
    await world.deliver(body);
    await world.drain();
    return id as string;
  };
  return {
    write: (text: string) => write({ text }),
    tap: (text: string, payload: string) =>
      write({ text, quickReply: payload }, { quick_reply: { payload } }),
    picture: (text: string) =>
      write({ text }, { attachments: [{ type: 'image', payload: { url: 'https://cdn.test/1' } }] }),
    /** What the platform holds of the shop's words, in order. */
    heard: async (): Promise<{ text: string; quickReplies?: Json[] }[]> => {
      const { threads } = await world.control('state');
      const thread = threads.find((one: Json) => one.person.name === author);
      return thread.messages.filter((one: Json) => one.by === 'api');
    },
  };
};
