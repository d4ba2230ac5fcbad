import type { EntityManager } from 'typeorm';
import type { PastTurn } from './rehearsal.js';

/** More are not needed to judge a rule by. */
export const MOST_TURNS = 20_000;

/** The turns that started since then, the newest first, with what was understood of their items. */
export async function pastTurns(
  manager: EntityManager,
  brandId: string,
  since: Date,
): Promise<PastTurn[]> {
  const rows = await manager.query<(PastTurn & PastTurn['facts'] & { kind: 'first' | 'next' })[]>(
    `select k.conversation_id as "conversationId", left(m.text, 120) as excerpt, k.kind,
       k.started_at as "startedAt", k.due_at as "dueAt", k.stopped_at as "stoppedAt",
       json_build_object(
         'platform', c.platform, 'kind', c.kind, 'language', j.language, 'sentiment', j.sentiment,
         'topics', jsonb_path_query_array(j.judgement, '$.topics[*].topic'),
         'risks', jsonb_path_query_array(j.judgement, '$.risks[*].risk'),
         'rating', m.rating,
         'customer', case when exists (
           select 1 from conversation other
           where other.contact_id = c.contact_id and other.id <> c.id
             and other.created_at < c.created_at) then 'returning' else 'new' end) as facts
     from sla_clock k
     join conversation c on c.id = k.conversation_id
     join message m on m.id = k.message_id
     join judgement j on j.message_id = m.id and j.revision = m.revision
     where k.brand_id = $1 and k.started_at >= $2
       and k.stop_reason is distinct from 'cancelled' and k.stop_reason is distinct from 'excused'
     order by k.started_at desc limit $3`,
    [brandId, since, MOST_TURNS],
  );
  return rows;
}

/** Conversations with a running clock, by id after `after`. */
export async function runningConversations(
  manager: EntityManager,
  brandId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct conversation_id as id from sla_clock
     where brand_id = $1 and stopped_at is null and ($2::uuid is null or conversation_id > $2)
     order by 1 limit $3`,
    [brandId, after, limit],
  );
  return rows.map(({ id }) => id);
}
