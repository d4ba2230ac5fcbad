import type { EntityManager } from 'typeorm';

export interface OpenItem {
  id: string;
  text: string;
  language: string;
  who: string;
  at: Date;
}

/** Of one brand at once; more are not looked at. */
const MOST_ITEMS = 4000;

/**
 * What customers wrote since then that no bot answered: neither noise nor a complaint, no risk, no review. The newest
 * first. Whether it is a question that the FAQ should know is for the matcher to say.
 */
export const unansweredItems = (
  manager: EntityManager,
  brandId: string,
  since: Date,
): Promise<OpenItem[]> =>
  manager.query<OpenItem[]>(
    `select m.id, m.text, j.language, coalesce(m.contact_id, m.conversation_id)::text as who,
            m.created_at as at
     from message m join judgement j on j.message_id = m.id and j.revision = m.revision
     where m.brand_id = $1 and m.direction = 'in' and m.kind <> 'review' and m.deleted_at is null
       and m.created_at >= $2 and length(m.text) between 6 and 600
       and j.noise is null and j.sentiment <> 'negative' and j.judgement->'risks' = '[]'
       and not exists (select 1 from publication p
         where p.message_id = m.id and p.author_kind = 'bot' and p.state in ('accepted', 'queued', 'sending'))
     order by m.created_at desc, m.id limit $3`,
    [brandId, since, MOST_ITEMS],
  );

export interface Said {
  id: string;
  text: string;
  /** Of the customer, as the platform has it. */
  name: string | null;
  handle: string | null;
}

/** The messages, in the order asked for; those that were taken back or erased are left out. */
export const wordsOf = (manager: EntityManager, ids: readonly string[]): Promise<Said[]> =>
  manager.query<Said[]>(
    `select m.id, m.text, c.name, c.handle
     from unnest($1::uuid[]) with ordinality asked(id, place)
     join message m on m.id = asked.id and m.deleted_at is null and m.text <> ''
     left join contact c on c.id = m.contact_id
     order by asked.place`,
    [ids],
  );

/** How people answered these messages: the first word of ours after each, before the customer's next. */
export const repliesTo = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<{ text: string; name: string | null; by: string | null }[]> =>
  manager.query<{ text: string; name: string | null; by: string | null }[]>(
    `select reply.text, c.name, u.name as by
     from message m
     join lateral (
       select o.text, o.author_kind, o.direction, o.user_id from message o
       where o.conversation_id = m.conversation_id and o.created_at > m.created_at
         and o.deleted_at is null and o.text <> ''
       order by o.created_at, o.id limit 1) reply
       on reply.direction = 'out' and reply.author_kind in ('person', 'outside')
     left join contact c on c.id = m.contact_id
     left join app_user u on u.id = reply.user_id
     where m.id = any($1)
     order by m.created_at desc, m.id limit 50`,
    [ids],
  );
