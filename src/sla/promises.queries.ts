import type { EntityManager } from 'typeorm';
import { customerTraits } from '../triage/customer.queries.js';
import { type Pause, type PauseEvent, pausesOf } from './pause.js';
import type { PastTurn } from './rehearsal.js';

/** More are not needed to judge a rule by. */
export const MOST_TURNS = 20_000;

/** The turns that started since then, the newest first, with what was understood of their items. */
export async function pastTurns(
  manager: EntityManager,
  brandId: string,
  since: Date,
): Promise<PastTurn[]> {
  const rows = await manager.query<PastTurn[]>(
    `select k.conversation_id as "conversationId", left(m.text, 120) as excerpt, k.kind,
       k.started_at as "startedAt", k.due_at as "dueAt", k.stopped_at as "stoppedAt",
       json_build_object(
         'platform', c.platform, 'kind', c.kind, 'language', j.language, 'sentiment', j.sentiment,
         'topics', jsonb_path_query_array(j.judgement, '$.topics[*].topic'),
         'risks', jsonb_path_query_array(j.judgement, '$.risks[*].risk'),
         'rating', m.rating, 'traits', ${customerTraits('c', 'k.started_at')},
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
  const pauses = await pausesIn(manager, brandId, since);
  return rows.map((row) => ({ ...row, pauses: pauses.get(row.conversationId) ?? [] }));
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

/** The pauses of every conversation of the brand that was paused since then. */
async function pausesIn(
  manager: EntityManager,
  brandId: string,
  since: Date,
): Promise<Map<string, Pause[]>> {
  const rows = await manager.query<
    { id: string; events: (Omit<PauseEvent, 'at'> & { at: string })[]; wrote: string[] | null }[]
  >(
    `select e.conversation_id as id,
       json_agg(json_build_object('at', e.at, 'kind', e.kind, 'reason', e.reason)) as events,
       (select json_agg(m.created_at) from message m where m.conversation_id = e.conversation_id
          and m.direction = 'in' and not m.historical) as wrote
     from sla_pause_event e
     where e.brand_id = $1 and e.at >= $2 and e.undone_at is null
     group by e.conversation_id`,
    [brandId, since],
  );
  return new Map(
    rows.map(({ id, events, wrote }) => [
      id,
      pausesOf(
        events.map((event) => ({ ...event, at: new Date(event.at) })),
        (wrote ?? []).map((at) => new Date(at)),
      ),
    ]),
  );
}
