import { digits } from '../ids.js';
import type { Thread } from '../model.js';
import { APP } from '../shop.js';
import { ownerOf } from '../thread-owner.js';
import { mayAct, structure, text } from './call.js';
import { DAY, windowOpen } from './conversation-type.js';
import { canReplyPrivately } from './facebook-types.js';
import { badParameter, GraphError, missingObject, permission } from './graph-error.js';
import type { Context } from './node.js';
import type { Answer } from './writes.js';

const WEEK = 7 * DAY;
const TEXT_LIMIT = 2000;
const INSTAGRAM_BYTES = 1000;

/** The Send API: POST /{page|ig-user|me}/messages. Answers `{recipient_id, message_id}`. */
export function send(account: string, context: Context): Answer {
  const { call, identity } = context;
  if (!mayAct(identity, account)) {
    throw new GraphError('(#190) This method must be called with a Page Access Token', {
      code: 190,
      subcode: 2069032,
    });
  }
  const recipient = structure(call, 'recipient');
  if (!recipient) throw badParameter('The parameter recipient is required');
  const action = text(call, 'sender_action');
  const message = structure(call, 'message');
  if (action && message) {
    throw badParameter('Only one of sender_action or message can be sent');
  }
  if (recipient.comment_id !== undefined) {
    return privateReply(account, word(recipient.comment_id), message, context);
  }
  const thread = threadOf(account, word(recipient.id), context);
  if (thread.blocked) {
    throw new GraphError("(#551) This person isn't available right now.", {
      code: 551,
      subcode: 1545041,
    });
  }
  if (ownerOf(thread, context.world.now()) !== APP.id) {
    throw new GraphError(
      '(#10) Message failed to send because another app is controlling this thread now.',
      { code: 10, subcode: 2018300, status: 403 },
    );
  }
  if (action) return act(action, thread, context);
  const body = checkMessage(thread.network, message);
  checkWindow(thread, context);
  const sent = context.world.addMessage(thread, { by: 'api', ...body });
  return { recipient_id: thread.person.id, message_id: sent.id };
}

const ACTIONS = ['typing_on', 'typing_off', 'mark_seen', 'react', 'unreact'];

/** Typing and seen leave no trace; a reaction stands under the message in `payload.message_id`. */
function act(action: string, thread: Thread, { call, world }: Context): Answer {
  if (!ACTIONS.includes(action.toLowerCase())) {
    throw badParameter(`Param sender_action must be one of ${ACTIONS.join(', ')}`);
  }
  if (action.endsWith('react')) {
    const payload = structure(call, 'payload');
    const message = world.messages.get(word(payload?.message_id));
    if (message?.threadId !== thread.id) throw badParameter('payload[message_id] is unknown');
    const { [thread.account]: _old, ...others } = message.reactions ?? {};
    const own = action === 'react' ? { [thread.account]: word(payload?.reaction) || 'love' } : {};
    world.changeMessage(message, { reactions: { ...others, ...own } });
  }
  return { recipient_id: thread.person.id };
}

const word = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** POST /{page}/message_attachments: what is uploaded can be sent by its id. */
export function uploadAttachment(account: string, { call, identity, world }: Context): Answer {
  if (!mayAct(identity, account)) throw permission('Requires the Page access token of this Page');
  if (!structure(call, 'message')?.attachment)
    throw badParameter('message[attachment] is required');
  return { attachment_id: digits(16, 'attachment', world.version, world.now()) };
}

/** One message per comment, within seven days, whoever sent the first: afterwards 10900. Opens no 24 h window. */
function privateReply(
  account: string,
  commentId: string,
  message: Record<string, unknown> | undefined,
  { world }: Context,
): Answer {
  const comment = world.comments.get(commentId);
  if (!comment || comment.deleted || comment.account !== account) {
    throw missingObject(commentId, 'post');
  }
  if (comment.privateReplyThread) {
    throw new GraphError('(#10900) Activity already replied to', { code: 10900 });
  }
  if (comment.by !== 'customer' || comment.anonymous) {
    throw new GraphError("(#10903) This user can't reply to this activity", { code: 10903 });
  }
  if (!canReplyPrivately(comment, world.now())) throw outside(comment.network);
  const body = checkMessage(comment.network, message);
  const name = comment.author.name;
  const person =
    comment.network === 'instagram' ? comment.author : world.person(account, name, 'direct');
  const thread = world.thread(account, person);
  world.changeComment(comment, { privateReplyThread: thread.id }, undefined, 'api');
  const sent = world.addMessage(thread, { by: 'api', ...body, privateReplyTo: comment.id });
  return { recipient_id: person.id, message_id: sent.id };
}

function threadOf(account: string, personId: string, { world }: Context): Thread {
  const thread = world.threads.in('account', account).find((t) => t.person.id === personId);
  if (!thread) throw badParameter('No matching user found', 2018001);
  return thread;
}

function checkMessage(network: string, message: Record<string, unknown> | undefined) {
  const content = typeof message?.text === 'string' ? message.text : '';
  if (!message || (content === '' && !message.attachment)) {
    throw badParameter('The parameter message is required and must have text or attachment');
  }
  const length = [...content].length;
  if (network !== 'instagram' && length > TEXT_LIMIT) {
    throw badParameter(`Length of param message[text] must be less than or equal to ${TEXT_LIMIT}`);
  }
  if (network === 'instagram' && Buffer.byteLength(content) > INSTAGRAM_BYTES) {
    throw badParameter(`Length of param message[text] must be ${INSTAGRAM_BYTES} bytes or less`);
  }
  const replies = message.quick_replies;
  if (Array.isArray(replies) && replies.length > 13) {
    throw badParameter('param message[quick_replies] must have at most 13 elements');
  }
  return {
    text: content,
    ...(message.attachment ? { attachment: 'image' as const } : {}),
    ...(Array.isArray(replies) ? { quickReplies: replies.map(choice) } : {}),
    ...(typeof message.metadata === 'string' ? { metadata: message.metadata } : {}),
  };
}

function choice(reply: unknown): { title: string; payload: string } {
  const { title = '', payload = '' } = reply as { title?: string; payload?: string };
  if (title.length > 20)
    throw badParameter('param quick_replies[title] must be at most 20 characters');
  if (payload.length > 1000) throw badParameter('param quick_replies[payload] is too long');
  return { title, payload };
}

/** RESPONSE and UPDATE: 24 h; MESSAGE_TAG with HUMAN_AGENT: 7 days; the other tags ended on 2026-04-27 (error 100). */
function checkWindow(thread: Thread, { call, world }: Context): void {
  const type = text(call, 'messaging_type') ?? (text(call, 'tag') ? 'MESSAGE_TAG' : 'RESPONSE');
  if (!['RESPONSE', 'UPDATE', 'MESSAGE_TAG', 'UTILITY'].includes(type)) {
    throw badParameter(
      'Param messaging_type must be one of RESPONSE, UPDATE, MESSAGE_TAG, UTILITY',
    );
  }
  if (type === 'MESSAGE_TAG') {
    const tag = text(call, 'tag');
    if (tag !== 'HUMAN_AGENT') throw badParameter(`Invalid or deprecated message tag ${tag ?? ''}`);
    if (!windowOpen(thread, world, WEEK)) throw outside(thread.network);
    return;
  }
  if (!windowOpen(thread, world, DAY)) throw outside(thread.network);
}

function outside(network: string): GraphError {
  return new GraphError('(#10) This message is sent outside of allowed window.', {
    code: 10,
    subcode: network === 'instagram' ? 2534022 : 2018278,
    status: 403,
  });
}
