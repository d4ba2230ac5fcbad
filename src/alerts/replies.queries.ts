import type { EntityManager } from 'typeorm';

const MOST = 200;

/** Replies that have been on their way for longer than their brand likes, and were not told of lately. */
export async function lateReplies(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select p.id
     from publication p
     left join brand_alert_settings s on s.brand_id = p.brand_id
     cross join lateral (
       select $1::timestamptz - make_interval(secs => coalesce(s.stuck_seconds, 900)) as since) stuck
     where p.state in ('queued', 'sending', 'unknown') and p.queued_at < stuck.since
       and not exists (
         select 1 from alert a
         where a.conversation_id = p.conversation_id and a.kind = 'publication_stuck'
           and a.detail ->> 'publicationId' = p.id::text
           and (a.created_at > stuck.since or a.subject = 'publication:' || p.id || ':stuck'))
     order by p.queued_at limit $2`,
    [now, MOST],
  );
  return rows.map(({ id }) => id);
}

/** Open alerts about replies that are out, or whose customer has been answered otherwise. */
export async function repliesThatWentOut(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select a.id
     from alert a
     join conversation c on c.id = a.conversation_id
     left join publication p on p.id::text = a.detail ->> 'publicationId'
     where a.kind = 'publication_stuck' and a.resolved_at is null
       and (p.id is null or p.state in ('accepted', 'pending_moderation')
         or c.state in ('waiting', 'closed', 'archived'))
     order by a.created_at limit $1`,
    [MOST],
  );
  return rows.map(({ id }) => id);
}
