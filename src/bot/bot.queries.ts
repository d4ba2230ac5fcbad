import type { EntityManager } from 'typeorm';
import { Message } from '../conversations/message.entity.js';
import type { Backlog } from './expected.js';

const SINCE_DAYS = 14;
/** The latest of them say enough. */
const MOST_ANSWERS = 200;

/** How people have answered lately, and what waits for them now. */
export async function backlogOf(tx: EntityManager, brandId: string, now: Date): Promise<Backlog> {
  const since = new Date(now.getTime() - SINCE_DAYS * 86_400_000);
  const answered = await tx.query<Backlog['answered']>(
    `select started_at as "startedAt", stopped_at as "stoppedAt" from sla_clock
     where brand_id = $1 and kind in ('first', 'next') and stopped_at between $2 and $3
       and stop_reason in ('answered', 'answered_outside')
     order by stopped_at desc limit ${MOST_ANSWERS}`,
    [brandId, since, now],
  );
  const [row] = await tx.query<{ waiting: number }[]>(
    `select count(*)::int as waiting from conversation where brand_id = $1 and state = 'open'`,
    [brandId],
  );
  return { answered, waiting: row!.waiting };
}

/** Whether the bot has said anything in the thread: it says only once what it is. */
export const botHasSpoken = (tx: EntityManager, conversationId: string): Promise<boolean> =>
  tx.existsBy(Message, { conversationId, authorKind: 'bot' });

/** Whether the customer has written since an item. */
export const wroteSince = (
  tx: EntityManager,
  { conversationId, createdAt }: Pick<Message, 'conversationId' | 'createdAt'>,
): Promise<boolean> =>
  tx
    .createQueryBuilder(Message, 'm')
    .where(`m.conversation_id = :conversationId and m.direction = 'in'`, { conversationId })
    .andWhere('m.created_at > :createdAt and m.deleted_at is null', { createdAt })
    .getExists();

/** The entries that customers were answered with most in a language lately; those never used come after, the oldest first. */
export async function mostAsked(
  tx: EntityManager,
  brandId: string,
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; n: number }[]>(
    `select unnest(entry_ids) as id, count(*)::int as n from bot_turn
     where brand_id = $1 and at >= $2 and act = 'answer' group by 1`,
    [brandId, since],
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}
