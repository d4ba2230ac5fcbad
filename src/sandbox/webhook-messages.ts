import { numeric } from './meta-json.js';
import type { Attachment, Change, Message, Thread } from './model.js';
import { APP, PAGE_INBOX, shopAuthor } from './shop.js';
import { ownerOf } from './thread-owner.js';

/** One piece of an entry: a `changes` item of a field, a `messaging` item, or one for an app that does not control the thread. */
export interface Piece {
  object: 'page' | 'instagram';
  account: string;
  field: string;
  change?: unknown;
  messaging?: unknown;
  standby?: unknown;
}

const objectOf = (thread: Thread) => (thread.network === 'instagram' ? 'instagram' : 'page');

/** A message, its edit or its unsending, for our app; echoes of what the shop wrote, and the delivery of what we sent. */
export function messagePieces(
  verb: 'add' | 'edit' | 'delete',
  message: Message,
  thread: Thread,
  at: number,
  settings: Map<string, unknown>,
): Piece[] {
  const object = objectOf(thread);
  const echo = message.by !== 'customer';
  const of = (field: string, content: object) =>
    messaging(thread, field, echo ? 'shop' : 'person', at, content);
  if (verb === 'delete')
    return [of('messages', { message: { mid: message.id, is_deleted: true } })];
  if (verb === 'edit') {
    const edit = { mid: message.id, text: message.text, num_edit: message.edits };
    return [of('message_edits', { message_edit: edit })];
  }
  if (message.postback !== undefined) {
    const postback = { mid: message.id, title: message.text, payload: message.postback };
    return [of('messaging_postbacks', { postback })];
  }
  const body = messageBody(message);
  if (!echo) return [of('messages', { message: body })];
  const app_id = message.by === 'api' ? numeric(APP.id) : numeric(PAGE_INBOX);
  // with Facebook Login, Instagram folds echoes into `messages`
  const folded = object === 'instagram' && !settings.get('instagramLogin');
  const echoed = of(folded ? 'messages' : 'message_echoes', {
    message: { ...body, is_echo: true, app_id },
  });
  if (object === 'instagram' || message.by !== 'api') return [echoed];
  const delivery = { delivery: { mids: [message.id], watermark: at } };
  return [echoed, messaging(thread, 'message_deliveries', 'person', at + 1, delivery)];
}

/** What happens in a thread without being a message. */
export function threadPiece(change: Extract<Change, { type: 'thread' }>): Piece {
  return messaging(change.thread, change.field, change.from, change.at, change.content);
}

/** An app that does not control the thread hears of it in `standby`, but always of control itself. */
function messaging(
  thread: Thread,
  field: string,
  from: 'person' | 'shop',
  at: number,
  content: object,
): Piece {
  const shop = { id: shopAuthor(thread.account).id };
  const person = { id: thread.person.id };
  const [sender, recipient] = from === 'shop' ? [shop, person] : [person, shop];
  const item = { sender, recipient, timestamp: at, ...content };
  const head = { object: objectOf(thread), account: thread.account } as const;
  const standsBy = ownerOf(thread, at) !== APP.id && !field.startsWith('messaging_handover');
  return standsBy
    ? { ...head, field: 'standby', standby: item }
    : { ...head, field, messaging: item };
}

function messageBody(message: Message) {
  const { attachment, story, replyTo } = message;
  return {
    mid: message.id,
    ...(message.text ? { text: message.text } : {}),
    ...(attachment ? attached(attachment, message.id.slice(2, 20)) : {}),
    ...(message.quickReply ? { quick_reply: { payload: message.quickReply } } : {}),
    ...(story || replyTo ? { reply_to: story ? { story } : { mid: replyTo } } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
  };
}

/** A sticker is an image with the sticker's id. */
function attached(attachment: Attachment, key: string) {
  const url = `https://scontent.invalid/${key}`;
  if (attachment !== 'sticker') return { attachments: [{ type: attachment, payload: { url } }] };
  const sticker_id = 369239263222822;
  return { sticker_id, attachments: [{ type: 'image', payload: { url, sticker_id } }] };
}
