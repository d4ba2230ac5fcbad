import type { EntityManager } from 'typeorm';
import { customerTraits } from '../triage/customer.queries.js';
import { Team } from '../identity/team.entity.js';
import type { Candidate } from './assignee.js';
import type { PastItem } from './rehearsal.js';
import { DEFAULT_ROUTING, type RoutingPolicy } from './routing-policy.js';
import { RoutingPolicyRow } from './routing-policy.entity.js';

export const candidatesOf = (tx: EntityManager, brandId: string): Promise<Candidate[]> =>
  tx.query<Candidate[]>(
    `select m.user_id as "userId", m.role, u.languages,
       array(select t.team_id from team_member t where t.user_id = m.user_id) as "teamIds",
       (select count(*)::int from conversation c
        where c.brand_id = m.brand_id and c.assignee_id = m.user_id and c.state = 'open') as open
     from member m join app_user u on u.id = m.user_id
     where m.brand_id = $1 and u.disabled_at is null`,
    [brandId],
  );

export const teamsOf = (tx: EntityManager, brandId: string): Promise<Team[]> =>
  tx.find(Team, { where: { brandId }, order: { createdAt: 'ASC' } });

/** Whether there is anything but noise in a conversation, or an answer of ours; what is not judged yet counts. */
export async function isWork(tx: EntityManager, conversationId: string): Promise<boolean> {
  const [row] = await tx.query<{ work: boolean }[]>(
    `select exists (
       select 1 from message m
       left join judgement j on j.message_id = m.id and j.revision = m.revision
       where m.conversation_id = $1 and m.deleted_at is null and not m.historical
         and (m.direction = 'out' or j.noise is null)) as work`,
    [conversationId],
  );
  return row!.work;
}

/** The routing in force; version 0 is the program's default. */
export async function routingOf(
  tx: EntityManager,
  brandId: string,
): Promise<{ version: number; policy: RoutingPolicy; since: Date | null }> {
  const order = { version: 'DESC' as const };
  const found = await tx.findOne(RoutingPolicyRow, { where: { brandId }, order });
  if (!found) return { version: 0, policy: DEFAULT_ROUTING, since: null };
  return { version: found.version, policy: found.policy, since: found.createdAt };
}

/** Who of ours has the conversation or, before it had anybody, wrote last to this customer. */
export async function knownTo(
  tx: EntityManager,
  { assigneeId, contactId }: { assigneeId: string | null; contactId: string | null },
): Promise<string | null> {
  if (assigneeId !== null || contactId === null) return assigneeId;
  const [last] = await tx.query<{ user_id: string }[]>(
    `select m.user_id from message m join conversation c on c.id = m.conversation_id
     where c.contact_id = $1 and m.user_id is not null
     order by m.created_at desc limit 1`,
    [contactId],
  );
  return last?.user_id ?? null;
}

/** Items of the last days that people or the bot had to answer, the newest first. */
export const routedItems = (
  tx: EntityManager,
  brandId: string,
  since: Date,
  limit: number,
): Promise<PastItem[]> =>
  tx.query<PastItem[]>(
    `select c.id as "conversationId", left(m.text, 120) as excerpt,
       json_build_object(
         'platform', c.platform, 'kind', m.kind, 'language', j.language, 'sentiment', j.sentiment,
         'topics', jsonb_path_query_array(j.judgement, '$.topics[*].topic'),
         'risks', jsonb_path_query_array(j.judgement, '$.risks[*].risk'),
         'rating', m.rating, 'traits', ${customerTraits('c', 'm.created_at')},
         'customer', case when exists (
           select 1 from conversation other
           where other.contact_id = c.contact_id and other.id <> c.id
             and other.created_at < c.created_at) then 'returning' else 'new' end) as facts,
       exists (select 1 from audit_event e where e.entity = 'conversation' and e.entity_id = c.id
         and e.action = 'state.bot') as "botHad"
     from message m
     join conversation c on c.id = m.conversation_id
     join judgement j on j.message_id = m.id and j.revision = m.revision
     where m.brand_id = $1 and m.created_at >= $2 and m.direction = 'in' and m.deleted_at is null
       and not m.historical and j.noise is null
     order by m.created_at desc limit $3`,
    [brandId, since, limit],
  );
