import type { EntityManager } from 'typeorm';

/** Whose answers, and from when on. */
export interface Span {
  brandIds: readonly string[];
  since: Date;
  language?: string | undefined;
}

export interface SampleRow {
  id: string;
  brandId: string;
  conversationId: string;
  language: string;
  at: Date;
  asked: string;
  answered: string;
}

/**
 * Answers of the bot that nobody has judged yet, in an order that has nothing to do with what stands in them: the
 * publication's id is a hash already, and hashed once more it is a lot that nobody can draw twice.
 */
export const sampleOf = (
  manager: EntityManager,
  { brandIds, since, language }: Span,
  limit: number,
): Promise<SampleRow[]> =>
  manager.query<SampleRow[]>(
    `select p.id, p.brand_id as "brandId", p.conversation_id as "conversationId", p.language,
            p.accepted_at as at, m.text as asked, p.text as answered
     from publication p join message m on m.id = p.message_id and m.text <> ''
     where p.brand_id = any($1) and p.author_kind = 'bot' and p.act = 'answer' and p.state = 'accepted'
       and p.accepted_at >= $2 and p.text <> '' and ($3::text is null or p.language = $3)
       and not exists (select 1 from answer_verdict v where v.publication_id = p.id)
     order by md5(p.id::text) limit $4`,
    [brandIds, since, language ?? null, limit],
  );

export interface VerdictCount {
  language: string;
  wrong: number;
  judged: number;
}

export const verdictsOf = (manager: EntityManager, { brandIds, since }: Span) =>
  manager.query<VerdictCount[]>(
    `select language, (count(*) filter (where not "right"))::int as wrong, count(*)::int as judged
     from answer_verdict where brand_id = any($1) and at >= $2 group by language order by language`,
    [brandIds, since],
  );

/** After the last answer the customer may come back for so long. */
const HOURS = 72;
/** A person was needed after `since`, before the time to come back was over. */
const NEEDED = (conversation: string, since: string, last: string) => `(
  exists (select 1 from bot_turn h where h.conversation_id = ${conversation} and h.act = 'handover'
    and h.at > ${since} and h.at <= ${last} + interval '${HOURS} hours')
  or exists (select 1 from message o where o.conversation_id = ${conversation} and o.direction = 'out'
    and o.author_kind in ('person', 'outside') and o.created_at > ${since}
    and o.created_at <= ${last} + interval '${HOURS} hours'))`;

export interface ContainedCount {
  language: string;
  contained: number;
  counted: number;
  pending: number;
}

/**
 * Conversations in which the bot answered and no person was needed, neither then nor within 72 hours of its last
 * answer; one that waits for a person now was not settled. Those whose 72 hours are not over are not counted yet.
 */
export const containedOf = (
  manager: EntityManager,
  { brandIds, since }: Span,
  now: Date,
): Promise<ContainedCount[]> =>
  manager.query<ContainedCount[]>(
    `with answered as (
       select conversation_id, (array_agg(language order by accepted_at desc))[1] as language,
              min(accepted_at) as first_at, max(accepted_at) as last_at
       from publication
       where brand_id = any($1) and author_kind = 'bot' and act = 'answer' and state = 'accepted'
         and accepted_at >= $2
       group by conversation_id),
     judged as (
       select a.language, a.last_at <= $3::timestamptz - interval '${HOURS} hours' as over,
              c.state <> 'open' and not ${NEEDED('a.conversation_id', 'a.first_at', 'a.last_at')} as alone
       from answered a join conversation c on c.id = a.conversation_id)
     select language, (count(*) filter (where over and alone))::int as contained,
            (count(*) filter (where over))::int as counted, (count(*) filter (where not over))::int as pending
     from judged group by language order by language`,
    [brandIds, since, now],
  );

export interface TroubleRow {
  entryId: string;
  brandId: string;
  language: string;
  question: string;
  given: number;
  handedOver: number;
  unhelpful: number;
  helpful: number;
  wrong: number;
}

/** Entries after which a person was needed, that did not help, or that were called wrong; the worst first. */
export const troubleOf = (
  manager: EntityManager,
  { brandIds, since, language }: Span,
): Promise<TroubleRow[]> =>
  manager.query<TroubleRow[]>(
    `with given as (
       select entry.id, count(*)::int as given,
              (count(*) filter (where ${NEEDED('t.conversation_id', 't.at', 't.at')}))::int as handed,
              (count(*) filter (where exists (
                select 1 from publication p join answer_verdict v on v.publication_id = p.id and not v."right"
                where p.message_id = t.message_id)))::int as wrong
       from bot_turn t, unnest(t.entry_ids) entry(id)
       where t.brand_id = any($1) and t.at >= $2 and t.act = 'answer' group by entry.id),
     said as (
       select entry_id as id, (count(*) filter (where helpful))::int as helpful,
              (count(*) filter (where not helpful))::int as unhelpful
       from faq_feedback where brand_id = any($1) and at >= $2 group by entry_id),
     figures as (
       select f.id as "entryId", f.brand_id as "brandId", f.language, f.question,
              coalesce(g.given, 0) as given, coalesce(g.handed, 0) as "handedOver",
              coalesce(s.unhelpful, 0) as unhelpful, coalesce(s.helpful, 0) as helpful,
              coalesce(g.wrong, 0) as wrong
       from faq_entry f left join given g on g.id = f.id left join said s on s.id = f.id
       where f.brand_id = any($1) and f.deleted_at is null and ($3::text is null or f.language = $3))
     select * from figures where "handedOver" + unhelpful + wrong > 0
     order by "handedOver" + unhelpful + wrong * 3 desc, "entryId" limit 100`,
    [brandIds, since, language ?? null],
  );
