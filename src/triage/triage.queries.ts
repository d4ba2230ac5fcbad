import type { EntityManager } from 'typeorm';
import type { Message } from '../conversations/message.entity.js';
import { JudgementRow } from './judgement.entity.js';

/** The judgement of the item's present revision; null until it is judged. */
export const judgementOf = (
  manager: EntityManager,
  message: Pick<Message, 'id' | 'revision'>,
): Promise<JudgementRow | null> =>
  manager.findOneBy(JudgementRow, { messageId: message.id, revision: message.revision });
