import { type EntityManager, In, IsNull, MoreThanOrEqual } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import type { Publication } from './publication.entity.js';

/**
 * Whether the bot's text may still leave: nobody of ours has written since the customer did, here or in the
 * platform's own tools, no other app has the thread, and the bot has it, unless the text says that a person will.
 */
export async function botMaySpeak(
  tx: EntityManager,
  { conversationId, act, draftId }: Pick<Publication, 'conversationId' | 'act' | 'draftId'>,
  asked: Message,
): Promise<boolean> {
  const { state, heldElsewhere } = await tx.findOneByOrFail(Conversation, { id: conversationId });
  if (heldElsewhere) return false;
  // A proposal that leaves by itself was made while a person had the thread.
  const has = act === 'handover' || draftId !== null ? 'open' : 'bot';
  if (state !== has) return false;
  return !(await tx.existsBy(Message, {
    conversationId,
    authorKind: In(['person', 'outside']),
    deletedAt: IsNull(),
    createdAt: MoreThanOrEqual(asked.createdAt),
  }));
}
