import type { EntityManager } from 'typeorm';
import type {
  Breach,
  ChannelFigures,
  Complaints,
  HourFigures,
  Outcome,
  TopicFigures,
} from './digest.js';

/** Of one brand, from the first instant to the last without it, as of now. */
export interface Span {
  brandId: string;
  from: Date;
  to: Date;
  now: Date;
}

const MOST_BREACHES = 1000;
const MOST_TOPICS = 6;

const valuesOf = ({ brandId, from, to, now }: Span) => [brandId, from, to, now];

/**
 * The clocks of answers that were decided in the period: kept by an answer within it, or broken at an instant
 * within it (of an item that came too late: when it came). Excused and cancelled ones are in none.
 */
const DECIDED = `
  select k.*, c.platform, c.account_id, c.kind as item_kind,
         coalesce(k.stop_reason like 'answered%' and k.stopped_at <= k.due_at, false) as kept
  from sla_clock k join conversation c on c.id = k.conversation_id
  where k.brand_id = $1 and k.kind <> 'resolution' and k.due_at is not null
    and (k.stop_reason is null or k.stop_reason not in ('excused', 'cancelled'))
    and case
      when k.stop_reason like 'answered%' and k.stopped_at <= k.due_at
        then k.stopped_at >= $2 and k.stopped_at < $3
      when coalesce(k.stopped_at, $4::timestamptz) > k.due_at
        then (case when k.late_ingest then coalesce(k.detected_at, k.due_at) else k.due_at end)
             between $2::timestamptz and $3::timestamptz - interval '1 microsecond'
      else false end`;

const MEDIAN = `round(percentile_cont(0.5) within group (
  order by extract(epoch from stopped_at - started_at)) filter (where stopped_at is not null))::int`;

export async function outcomeIn(manager: EntityManager, span: Span): Promise<Outcome> {
  const [row] = await manager.query<Outcome[]>(
    `with decided as (${DECIDED})
     select (count(*) filter (where kept))::int as kept,
            (count(*) filter (where not kept))::int as broken,
            round(percentile_cont(0.5) within group (
              order by extract(epoch from stopped_at - started_at))
              filter (where stopped_at is not null and kind = 'first'))::int as "medianSeconds",
            (select count(*)::int from sla_clock k
              where k.brand_id = $1 and k.stopped_at is null and k.kind <> 'resolution') as open
     from decided`,
    valuesOf(span),
  );
  return row!;
}

export async function complaintsIn(manager: EntityManager, span: Span): Promise<Complaints> {
  const [row] = await manager.query<Complaints[]>(
    `select (count(*) filter (where stopped_at >= $2 and stopped_at < $3))::int as settled,
            (count(*) filter (where due_at >= $2 and due_at < $3
              and coalesce(stopped_at, $4::timestamptz) > due_at))::int as overdue,
            (count(*) filter (where stopped_at is null))::int as open
     from sla_clock
     where brand_id = $1 and kind = 'resolution'
       and (stop_reason is null or stop_reason not in ('excused', 'cancelled'))`,
    valuesOf(span),
  );
  return row!;
}

/** The broken promises with what is known of the reason, the longest overdue first. */
export const breachesIn = (manager: EntityManager, span: Span): Promise<Breach[]> =>
  manager.query<Breach[]>(
    `with decided as (${DECIDED})
     select k.conversation_id as "conversationId", k.item_kind as kind, k.platform,
            a.name as "accountName", k.started_at as "startedAt", k.due_at as "dueAt",
            k.stopped_at as "stoppedAt", u.name as "assigneeName",
            case
              when k.late_ingest then 'late_ingest'
              when exists (
                select 1 from alert b
                where b.account_id = k.account_id and b.kind in ('channel_blind', 'token_dead')
                  and b.about <= k.due_at and coalesce(b.resolved_at, $4) >= k.started_at)
                then 'channel_blind'
              when exists (
                select 1 from publication p
                where p.conversation_id = k.conversation_id and p.queued_at >= k.started_at
                  and p.queued_at <= k.due_at and coalesce(p.accepted_at, $4) > k.due_at)
                then 'not_sent'
              when given.detail ->> 'assigneeId' is null and given.detail ->> 'teamId' is null
                then 'unassigned'
              when exists (
                select 1 from draft d
                where d.conversation_id = k.conversation_id and d.created_at >= k.started_at
                  and d.created_at <= k.due_at)
                then 'draft_waiting'
              else 'no_answer' end as reason
     from decided k
     join channel_account a on a.id = k.account_id
     left join lateral (
       select e.detail from audit_event e
       where e.entity = 'conversation' and e.entity_id = k.conversation_id
         and e.action = 'assigned' and e.at <= k.due_at
       order by e.at desc, e.id desc limit 1) given on true
     left join app_user u on u.id::text = given.detail ->> 'assigneeId'
     where not k.kept
     order by coalesce(k.stopped_at, $4) - k.due_at desc, k.id
     limit ${MOST_BREACHES}`,
    valuesOf(span),
  );

/** By the local hour in which the customer wrote. */
export const hoursIn = (
  manager: EntityManager,
  span: Span,
  timeZone: string,
): Promise<HourFigures[]> =>
  manager.query<HourFigures[]>(
    `with decided as (${DECIDED})
     select extract(hour from started_at at time zone $5)::int as hour,
            count(*)::int as decided, (count(*) filter (where not kept))::int as broken,
            ${MEDIAN} as "medianSeconds"
     from decided group by 1 order by 1`,
    [...valuesOf(span), timeZone],
  );

/** What came in and what became of it, by channel; the busiest first. Connected channels stand there even when silent. */
export const channelsIn = (manager: EntityManager, span: Span): Promise<ChannelFigures[]> =>
  manager.query<ChannelFigures[]>(
    `with decided as (${DECIDED}),
     written as (
       select m.account_id, count(*)::int as received from message m
       where m.brand_id = $1 and m.direction = 'in' and not m.historical
         and m.created_at >= $2 and m.created_at < $3
       group by 1),
     clocked as (
       select account_id, (count(*) filter (where kept))::int as kept,
              (count(*) filter (where not kept))::int as broken,
              (count(*) filter (where stop_reason like 'answered%'))::int as answered
       from decided group by 1)
     select a.platform, a.name, coalesce(w.received, 0) as received,
            coalesce(d.answered, 0) as answered, coalesce(d.broken, 0) as broken
     from channel_account a
     left join written w on w.account_id = a.id
     left join clocked d on d.account_id = a.id
     where a.brand_id = $1
       and (a.state <> 'disconnected' or w.received > 0 or d.account_id is not null)
     order by received desc, a.name, a.id`,
    valuesOf(span),
  );

/** What unhappy customers wrote about, and how much of it there was in the period before. */
export const topicsIn = (
  manager: EntityManager,
  { brandId, from, to }: Pick<Span, 'brandId' | 'from' | 'to'>,
  before: Date,
): Promise<TopicFigures[]> =>
  manager.query<TopicFigures[]>(
    `select t.topic,
            (count(distinct m.id) filter (where m.created_at >= $2))::int as items,
            (count(distinct coalesce(m.contact_id, c.contact_id, m.id))
              filter (where m.created_at >= $2))::int as people,
            (count(distinct m.id) filter (where m.created_at < $2))::int as before
     from message m
     join conversation c on c.id = m.conversation_id
     join judgement j on j.message_id = m.id and j.revision = m.revision
     cross join lateral jsonb_path_query(j.judgement, '$.topics[*].topic') found
     cross join lateral (select found #>> '{}' as topic) t
     where m.brand_id = $1 and m.direction = 'in' and not m.historical and m.deleted_at is null
       and m.created_at >= $4 and m.created_at < $3
       and j.sentiment = 'negative' and j.noise is null and t.topic <> 'praise'
     group by t.topic
     having count(*) filter (where m.created_at >= $2) > 0
     order by items desc, t.topic limit ${MOST_TOPICS}`,
    [brandId, from, to, before],
  );

export interface BrandRow {
  id: string;
  name: string;
  timeZone: string;
  createdAt: Date;
}

/** The brands that have a channel to tell of. */
export const brandsWithChannels = (manager: EntityManager): Promise<BrandRow[]> =>
  manager.query<BrandRow[]>(
    `select b.id, b.name, b.time_zone as "timeZone", b.created_at as "createdAt" from brand b
     where exists (select 1 from channel_account a where a.brand_id = b.id) order by b.id`,
  );

/** Of these names of mails, those that are there. */
export async function madeAlready(
  manager: EntityManager,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await manager.query<{ key: string }[]>(
    'select once_key as key from mail where once_key = any($1)',
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}
