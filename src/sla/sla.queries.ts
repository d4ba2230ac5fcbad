import type { EntityManager } from 'typeorm';
import type { Settings } from '../infra/config/settings.js';
import { SlaClock } from './clock.entity.js';
import type { Asked, Ended, StopReason } from './cycle.js';
import { SlaPolicy } from './sla-policy.entity.js';

/**
 * The customer's items that want an answer: judged, no noise, not taken back, not history. An edit
 * counts from the edit, but only once our answer stood: before that it would move the promise away.
 */
export const askedIn = (tx: EntityManager, conversationId: string): Promise<Asked[]> =>
  tx.query<Asked[]>(
    `select m.id as "messageId", case when exists (
         select 1 from message o where o.conversation_id = m.conversation_id and o.direction = 'out'
           and o.created_at between m.created_at and m.edited_at)
       then m.edited_at else m.created_at end as at
     from message m join judgement j on j.message_id = m.id and j.revision = m.revision
     where m.conversation_id = $1 and m.direction = 'in' and m.deleted_at is null
       and not m.historical and j.noise is null
     order by 2`,
    [conversationId],
  );

const REASON: Record<string, StopReason> = {
  person: 'answered',
  bot: 'answered_bot',
  outside: 'answered_outside',
};

/** Our answers that stand on the platform: not deleted, not hidden, not refused by its moderators. */
export async function answersIn(tx: EntityManager, conversationId: string): Promise<Ended[]> {
  const rows = await tx.query<{ id: string; at: Date; author: string }[]>(
    `select id, created_at as at, author_kind as author from message
     where conversation_id = $1 and direction = 'out' and deleted_at is null and hidden_at is null
     order by 2`,
    [conversationId],
  );
  return rows.map(({ id, at, author }) => ({ at, messageId: id, reason: REASON[author]! }));
}

/** The policy in force. A brand that has none yet gets the program's default, once. */
export async function policyOf(
  tx: EntityManager,
  brandId: string,
  settings: Settings,
  now: Date,
): Promise<SlaPolicy> {
  const latest = { where: { brandId }, order: { version: 'DESC' as const } };
  const found = await tx.findOne(SlaPolicy, latest);
  if (found) return found;
  const { seconds, warnPercent } = settings.promise;
  await tx
    .createQueryBuilder()
    .insert()
    .into(SlaPolicy)
    .values({
      brandId,
      version: 1,
      firstResponseSeconds: seconds,
      nextResponseSeconds: seconds,
      warnPercent,
      createdAt: now,
    })
    .orIgnore()
    .execute();
  return tx.findOneOrFail(SlaPolicy, latest);
}

/** Clocks with a step to take, the most overdue first; locked, and left out where another process has them. */
export const dueClocks = (tx: EntityManager, now: Date, limit: number): Promise<SlaClock[]> =>
  tx
    .createQueryBuilder(SlaClock, 'clock')
    .where('clock.next_at <= :now', { now })
    .orderBy('clock.next_at')
    .limit(limit)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();

export const clocksOf = (manager: EntityManager, conversationId: string): Promise<SlaClock[]> =>
  manager.find(SlaClock, { where: { conversationId }, order: { cycle: 'ASC' } });
