import type { Conversation } from '../conversations/conversation.entity.js';
import type { BotAct, Message } from '../conversations/message.entity.js';
import { uuidFrom } from '../infra/uuid.js';
import type { ReplyToPublish } from '../publishing/publishing.events.js';
import type { Words } from './bot-voice.js';

/** One publication for one act in answer to one wording of an item, however often it is asked for. */
export const replyOf = (
  { accountId }: Pick<Conversation, 'accountId'>,
  { id, revision, brandId, conversationId }: Message,
  act: BotAct,
  { text, choices, language, place }: Words,
): ReplyToPublish => ({
  publicationId: uuidFrom(
    act === 'handover' ? `bot:handover:${id}:${revision}` : `bot:${id}:${revision}`,
  ),
  brandId,
  conversationId,
  accountId,
  messageId: id,
  draftId: null,
  text,
  choices,
  language,
  place,
  authorKind: 'bot',
  act,
  userId: null,
  overrideReason: null,
});
