import type { EntityManager } from 'typeorm';
import type { Message } from '../conversations/message.entity.js';
import type { BotMove } from './bot-move.js';
import { BotTurn } from './bot-turn.entity.js';

type Made = Pick<BotMove, 'act' | 'reason'> &
  Partial<Pick<BotTurn, 'entryIds' | 'language' | 'ranking'>> & { at: Date };

/**
 * Notes what the bot made of a wording of an item. One that it could not answer after all keeps what it had
 * tried.
 */
export async function keepTurn(
  tx: EntityManager,
  { id: messageId, revision, brandId, conversationId }: Message,
  { act, reason, at, entryIds = [], language = 'und', ranking = [] }: Made,
): Promise<void> {
  if (act === 'silent') return;
  const known = await tx.findOneBy(BotTurn, { messageId, revision });
  if (known) {
    await tx.update(BotTurn, { messageId, revision }, { act, reason, at });
    return;
  }
  const made = { messageId, revision, brandId, conversationId, at, language, act, reason };
  await tx.insert(BotTurn, { ...made, entryIds, ranking });
}
