import { type EntityManager, IsNull } from 'typeorm';
import { SlaPauseEvent } from './pause-event.entity.js';

/** What holds of a conversation's pauses, oldest first. */
export const pauseEventsOf = (
  tx: EntityManager,
  conversationId: string,
): Promise<SlaPauseEvent[]> =>
  tx.find(SlaPauseEvent, {
    where: { conversationId, undoneAt: IsNull() },
    order: { at: 'ASC', id: 'ASC' },
  });

/** When the customer wrote, taken back since or not: each ends a pause. */
export async function writtenAt(tx: EntityManager, conversationId: string): Promise<Date[]> {
  const rows = await tx.query<{ at: Date }[]>(
    `select created_at as at from message
     where conversation_id = $1 and direction = 'in' and not historical`,
    [conversationId],
  );
  return rows.map(({ at }) => at);
}
