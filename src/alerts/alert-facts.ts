import type { EntityManager } from 'typeorm';
import type { ItemKind } from '../connectors/platform-event.js';
import type { ClockKind } from '../sla/cycle.js';

/** All that somebody needs to act on a customer's item. */
export interface ItemFacts {
  brandId: string;
  brandName: string;
  /** IANA; times are shown in it. */
  timeZone: string;
  conversationId: string;
  kind: ItemKind;
  platform: string;
  accountId: string;
  accountName: string;
  contactName: string | null;
  contactHandle: string | null;
  postExcerpt: string | null;
  language: string;
  sentiment: string | null;
  topics: string[];
  risks: string[];
  assigneeId: string | null;
  assigneeName: string | null;
  teamId: string | null;
  teamName: string | null;
  messageId: string;
  text: string;
  rating: number | null;
  attachments: number;
  permalink: string | null;
  writtenAt: Date;
  /** How many the customer wrote after it. */
  further: number;
  draftText: string | null;
  /** It needs nothing more of us: answered since, or the conversation is closed. */
  answered: boolean;
  /** Of the clock that runs now; null: none does, or nobody can say when. */
  runningDueAt: Date | null;
}

/** What is needed besides when an item's time runs out; the item is the oldest that nobody has answered. */
export interface AlertFacts extends ItemFacts {
  clockId: string;
  clockKind: ClockKind;
  cycle: number;
  startedAt: Date;
  dueAt: Date;
  /** Null: still running. */
  stoppedAt: Date | null;
}

const ITEM = `
  c.brand_id as "brandId", b.name as "brandName", b.time_zone as "timeZone",
  c.id as "conversationId", c.kind, c.platform,
  a.id as "accountId", a.name as "accountName",
  p.name as "contactName", p.handle as "contactHandle",
  c.context ->> 'excerpt' as "postExcerpt",
  c.language, c.sentiment, c.topics, c.risks,
  c.assignee_id as "assigneeId", u.name as "assigneeName",
  c.team_id as "teamId", t.name as "teamName",
  m.id as "messageId", m.text, m.rating, jsonb_array_length(m.attachments) as attachments,
  m.permalink, m.created_at as "writtenAt", d.text as "draftText",
  (select count(*)::int from message later
    where later.conversation_id = c.id and later.direction = 'in'
      and later.created_at > m.created_at and later.deleted_at is null) as further,
  (c.state in ('closed', 'archived') or exists (
    select 1 from message o where o.conversation_id = c.id and o.direction = 'out'
      and o.created_at >= m.created_at and o.deleted_at is null)) as answered,
  (select min(run.due_at) from sla_clock run
    where run.conversation_id = c.id and run.stopped_at is null) as "runningDueAt"`;

const AROUND = `
  join conversation c on c.id = m.conversation_id
  join brand b on b.id = c.brand_id
  join channel_account a on a.id = c.account_id
  left join contact p on p.id = coalesce(m.contact_id, c.contact_id)
  left join app_user u on u.id = c.assignee_id
  left join team t on t.id = c.team_id
  left join draft d on d.conversation_id = c.id and d.status = 'pending'`;

/** What the alert of one clock says, in one round trip; null: it is gone, or nobody can say when it is due. */
export async function alertFacts(tx: EntityManager, clockId: string): Promise<AlertFacts | null> {
  const [facts] = await tx.query<AlertFacts[]>(
    `select ${ITEM}, k.id as "clockId", k.kind as "clockKind", k.cycle,
            k.started_at as "startedAt", k.due_at as "dueAt", k.stopped_at as "stoppedAt"
       from sla_clock k join message m on m.id = k.message_id ${AROUND}
      where k.id = $1 and k.due_at is not null`,
    [clockId],
  );
  return facts ?? null;
}

/** Items, the oldest first; those that are gone are left out. */
export const itemFacts = (tx: EntityManager, messageIds: readonly string[]): Promise<ItemFacts[]> =>
  tx.query<ItemFacts[]>(
    `select ${ITEM} from message m ${AROUND}
      where m.id = any($1) and m.deleted_at is null order by m.created_at, m.id`,
    [messageIds],
  );
