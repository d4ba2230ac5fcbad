import type { EntityManager } from 'typeorm';
import type { BotAct } from '../conversations/message.entity.js';
import { HISTORY_SECONDS } from '../conversations/mirror.js';
import type { Settings } from '../infra/config/settings.js';
import { isAcknowledgement } from './acknowledgement.js';
import type { CustomerItem, Version } from './asks.js';
import { SlaClock } from './clock.entity.js';
import type { ClockStep, Ended, StopReason } from './cycle.js';
import { defaultPromise } from './promise.js';
import { SlaPolicy } from './sla-policy.entity.js';

/**
 * The customer's items that may want an answer, with every wording they had: not taken back, not
 * history. What was written before we listened asks nothing, but a later edit of it does.
 */
export async function itemsIn(tx: EntityManager, conversationId: string): Promise<CustomerItem[]> {
  const rows = await tx.query<
    { messageId: string; versions: (Omit<Version, 'at'> & { at: string })[] }[]
  >(
    `select m.id as "messageId", coalesce((
       select json_agg(json_build_object(
         'at', v.at, 'judged', case when j.message_id is null then null else json_build_object(
           'language', j.language, 'sentiment', j.sentiment, 'noise', j.noise, 'rating', v.rating,
           'needsHuman', coalesce((j.judgement ->> 'needsHuman')::boolean, false),
           'topics', jsonb_path_query_array(j.judgement, '$.topics[*].topic'),
           'risks', jsonb_path_query_array(j.judgement, '$.risks[*].risk')) end) order by v.revision)
       from (
         select 1 as revision, m.created_at as at, m.rating
         where m.created_at >= a.connected_at - make_interval(secs => $2)
         union all
         select r.revision + 1, r.replaced_at, m.rating
         from message_revision r where r.message_id = m.id) v
       left join judgement j on j.message_id = m.id and j.revision = v.revision), '[]') as versions
     from message m join channel_account a on a.id = m.account_id
     where m.conversation_id = $1 and m.direction = 'in' and m.deleted_at is null
       and not m.historical`,
    [conversationId, HISTORY_SECONDS],
  );
  return rows.map(({ messageId, versions }) => ({
    messageId,
    versions: versions.map((version) => ({ ...version, at: new Date(version.at) })),
  }));
}

const REASON: Record<string, StopReason> = {
  person: 'answered',
  bot: 'answered_bot',
  outside: 'answered_outside',
};

/**
 * Our answers that stand on the platform: not deleted, not hidden, not refused by its moderators.
 * A review has a single reply that is written over, so each of its wordings was an answer. Apart from them,
 * when a program only said that somebody would answer: that stops nothing.
 */
export async function answersIn(
  tx: EntityManager,
  conversationId: string,
): Promise<{ answers: Ended[]; acknowledged: Date[] }> {
  const rows = await tx.query<
    { id: string; at: Date; author: string; text: string; act: BotAct | null }[]
  >(
    `select o.id, v.at, o.author_kind as author, o.text, o.act
     from message o cross join lateral (
       select 1 as revision, o.created_at as at
       union all
       select r.revision + 1, r.replaced_at from message_revision r
       where r.message_id = o.id and o.kind = 'review') v
     where o.conversation_id = $1 and o.direction = 'out' and o.deleted_at is null
       and (o.hidden_at is null or (o.kind = 'review' and v.revision < o.revision))
     order by 2`,
    [conversationId],
  );
  // What a person sent is an answer, whatever they wrote; the bot says itself what its words are for.
  const isMere = ({ author, text, act }: (typeof rows)[number]) =>
    act === 'choice' ||
    act === 'handover' ||
    (author !== 'person' && act === null && isAcknowledgement(text));
  return {
    answers: rows
      .filter((row) => !isMere(row))
      .map(({ id, at, author }) => ({ at, messageId: id, reason: REASON[author]! })),
    acknowledged: rows.filter(isMere).map(({ at }) => at),
  };
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
  const promise = defaultPromise(seconds, warnPercent);
  await tx
    .createQueryBuilder()
    .insert()
    .into(SlaPolicy)
    .values({ brandId, version: 1, promise: promise as object, userId: null, createdAt: now })
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

/** Marks steps as taken, and breaches as detected now; the breach itself was at the due instant. */
export async function saveSteps(
  tx: EntityManager,
  taken: readonly { id: string; steps: ClockStep[]; nextAt: Date | null; broken: boolean }[],
  now: Date,
): Promise<void> {
  await tx.query(
    `update sla_clock c set steps = t.steps, next_at = t."nextAt",
       breached_at = case when t.broken then c.due_at else c.breached_at end,
       detected_at = case when t.broken then $2 else c.detected_at end
     from json_to_recordset($1) as t(id uuid, steps jsonb, "nextAt" timestamptz, broken boolean)
     where c.id = t.id`,
    [JSON.stringify(taken), now],
  );
}

export const clocksOf = (manager: EntityManager, conversationId: string): Promise<SlaClock[]> =>
  manager.find(SlaClock, {
    where: { conversationId },
    order: { cycle: 'ASC', startedAt: 'ASC', kind: 'ASC' },
  });
