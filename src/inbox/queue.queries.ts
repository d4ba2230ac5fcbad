import type { EntityManager } from 'typeorm';
import { decodeCursor } from '../infra/http/paging.js';
import type { ClockKind } from '../sla/cycle.js';
import type { View } from './inbox.dto.js';

/** A conversation with what stands around it, as one row. */
export interface QueueRow {
  id: string;
  brandId: string;
  brandName: string;
  timeZone: string;
  platform: string;
  kind: 'comment' | 'message' | 'review' | 'mention';
  accountId: string;
  accountName: string;
  contactId: string | null;
  contactName: string | null;
  contactHandle: string | null;
  contactErased: boolean;
  excerpt: string | null;
  rating: number | null;
  permalink: string | null;
  language: string;
  sentiment: string | null;
  topics: string[];
  risks: string[];
  state: 'open' | 'waiting' | 'bot' | 'closed' | 'archived';
  stateReason: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  teamId: string | null;
  teamName: string | null;
  messageCount: number;
  lastInboundAt: Date | null;
  clockKind: ClockKind | null;
  pausedAt: Date | null;
  startedAt: Date | null;
  dueAt: Date | null;
  breachedAt: Date | null;
  draftId: string | null;
  publicationState: string | null;
  /** Place in the order: due instant or, without one, the end of time. */
  sortKey: string;
}

export interface QueueFilter {
  view: View;
  brandIds: string[];
  userId: string | null;
  platform?: string;
  language?: string;
  sentiment?: string;
  q?: string;
  cursor?: string;
  limit: number;
}

const ROW = `
  select c.id, c.brand_id as "brandId", b.name as "brandName", b.time_zone as "timeZone",
    c.platform, c.kind, a.id as "accountId", a.name as "accountName",
    ct.id as "contactId", ct.name as "contactName", ct.handle as "contactHandle",
    ct.erased_at is not null as "contactErased",
    m.text as excerpt, m.rating, m.permalink, c.language, c.sentiment, c.topics, c.risks,
    c.state, c.state_reason as "stateReason",
    u.id as "assigneeId", u.name as "assigneeName", t.id as "teamId", t.name as "teamName",
    (select count(*)::int from message x where x.conversation_id = c.id) as "messageCount",
    c.last_inbound_at as "lastInboundAt", k.kind as "clockKind", k.started_at as "startedAt",
    k.due_at as "dueAt", k.paused_at as "pausedAt", k.breached_at as "breachedAt", d.id as "draftId",
    p.state as "publicationState"`;

/** What runs: the answer's clock, or else that of a complaint which is answered and not yet settled. */
const CLOCK = `left join lateral (
    select kind, started_at, due_at, paused_at, breached_at from sla_clock
    where conversation_id = c.id and stopped_at is null
    order by kind = 'resolution' limit 1) k on true`;

const FROM = `
  from conversation c
  join brand b on b.id = c.brand_id
  join channel_account a on a.id = c.account_id
  left join contact ct on ct.id = c.contact_id
  left join app_user u on u.id = c.assignee_id
  left join team t on t.id = c.team_id
  ${CLOCK}
  left join draft d on d.conversation_id = c.id and d.status = 'pending'
  left join lateral (
    select text, rating, permalink from message where conversation_id = c.id and direction = 'in'
    order by deleted_at is null desc, created_at desc, id desc limit 1) m on true
  left join lateral (
    select state from publication where conversation_id = c.id
    order by queued_at desc limit 1) p on true`;

const WHERE: Record<View, string> = {
  open: `c.state = 'open'`,
  mine: `c.state in ('open', 'bot') and c.assignee_id = $2`,
  unassigned: `c.state = 'open' and c.assignee_id is null`,
  bot: `c.state = 'bot'`,
  waiting: `c.state = 'waiting'`,
  closed: `c.state = 'closed'`,
  archived: `c.state = 'archived'`,
};

/** Work comes due-soonest first; what is done comes latest first. */
const byDue = (view: View) => view === 'open' || view === 'mine' || view === 'unassigned';

/** A page of the queue, with one row more than asked for. */
export function queuePage(manager: EntityManager, filter: QueueFilter): Promise<QueueRow[]> {
  const { view, brandIds, userId, platform, language, sentiment, q, cursor, limit } = filter;
  const values: unknown[] = [brandIds, userId];
  const value = (v: unknown) => `$${values.push(v)}`;
  const key = byDue(view)
    ? `coalesce(k.due_at, 'infinity'::timestamptz)`
    : `coalesce(c.last_inbound_at, c.created_at)`;
  const where = [`c.brand_id = any($1)`, `($2::uuid is null or true)`, WHERE[view]];
  if (platform) where.push(`c.platform = ${value(platform)}`);
  if (language) where.push(`c.language = ${value(language)}`);
  if (sentiment) where.push(`c.sentiment = ${value(sentiment)}`);
  if (q) {
    const like = value(`%${q.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(ct.name ilike ${like} or ct.handle ilike ${like} or exists (
      select 1 from message s where s.conversation_id = c.id and s.text ilike ${like}))`);
  }
  if (cursor) {
    const [at, id] = decodeCursor(cursor, 2);
    const sign = byDue(view) ? '>' : '<';
    where.push(`(${key}, c.id) ${sign} (${value(at)}::timestamptz, ${value(id)}::uuid)`);
  }
  const direction = byDue(view) ? 'asc' : 'desc';
  return manager.query<QueueRow[]>(
    `${ROW}, ${key}::text as "sortKey" ${FROM} where ${where.join(' and ')}
     order by ${key} ${direction}, c.id ${direction} limit ${value(limit + 1)}`,
    values,
  );
}

/** One conversation's row; null when it is not there. */
export async function queueRow(manager: EntityManager, id: string): Promise<QueueRow | null> {
  const [row] = await manager.query<QueueRow[]>(`${ROW} ${FROM} where c.id = $1`, [id]);
  return row ?? null;
}

export async function countsOf(
  manager: EntityManager,
  brandIds: string[],
  userId: string | null,
  now: Date,
) {
  const [row] = await manager.query<Record<string, number>[]>(
    `select count(*) filter (where c.state = 'open')::int as open,
       count(*) filter (where c.state in ('open', 'bot') and c.assignee_id = $2)::int as mine,
       count(*) filter (where c.state = 'open' and c.assignee_id is null)::int as unassigned,
       count(*) filter (where c.state = 'bot')::int as bot,
       count(*) filter (where c.state = 'waiting')::int as waiting,
       count(*) filter (where c.state in ('open', 'bot') and k.due_at < $3)::int as breached,
       count(*) filter (where c.state in ('open', 'bot')
         and k.due_at between $3 and $3::timestamptz + interval '1 hour')::int as "dueSoon"
     from conversation c ${CLOCK}
     where c.brand_id = any($1) and c.state in ('open', 'bot', 'waiting')`,
    [brandIds, userId, now],
  );
  return row!;
}
