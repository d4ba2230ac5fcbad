import type { EntityManager } from 'typeorm';
import type { Message } from '../conversations/message.entity.js';
import { uuidFrom } from '../infra/uuid.js';
import { FaqEntry } from '../knowledge/faq-entry.entity.js';
import { FaqFeedback } from '../knowledge/faq-feedback.entity.js';
import { helpedIn } from './asks-for-person.js';
import type { BotTurn } from './bot-turn.entity.js';
import { tapOf } from './tap.js';

/** What a customer says of the answer with these entries. */
export interface Feedback {
  helped: boolean;
  entryIds: readonly string[];
}

/** What an item says of the bot's turn before it; null: that was no answer, or nothing is said of it. */
export function feedbackIn(
  { payload, text }: Pick<Message, 'payload' | 'text'>,
  last: Pick<BotTurn, 'act' | 'entryIds'> | null,
): Feedback | null {
  if (last?.act !== 'answer') return null;
  const tap = tapOf(payload);
  const helped = tap?.kind === 'helped' ? tap.helped : helpedIn(text);
  return helped === null ? null : { helped, entryIds: last.entryIds };
}

/** Notes it for each entry that is still there; the same item counts once, whatever it is edited to. */
export async function keepFeedback(
  tx: EntityManager,
  { id, brandId, conversationId }: Message,
  { helped, entryIds }: Feedback,
  at: Date,
): Promise<void> {
  for (const entryId of entryIds) {
    const entry = await tx.findOneBy(FaqEntry, { id: entryId });
    if (!entry) continue;
    const said = { brandId, entryId, version: entry.version, helpful: helped, conversationId, at };
    const row = { ...said, id: uuidFrom(`chat:${id}:${entryId}`), source: 'chat' as const };
    await tx.upsert(FaqFeedback, row, ['id']);
  }
}
