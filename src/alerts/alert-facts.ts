import type { EntityManager } from 'typeorm';
import type { ItemKind } from '../connectors/platform-event.js';
import type { ClockKind } from '../sla/cycle.js';

/** All that somebody needs to act on an item whose time runs out. */
export interface AlertFacts {
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
  clockId: string;
  clockKind: ClockKind;
  cycle: number;
  startedAt: Date;
  dueAt: Date;
  /** The oldest item that nobody has answered. */
  text: string;
  rating: number | null;
  attachments: number;
  permalink: string | null;
  /** How many the customer wrote after it. */
  further: number;
  draftText: string | null;
}

/** What the alert of one clock says, in one round trip. */
export async function alertFacts(tx: EntityManager, clockId: string): Promise<AlertFacts> {
  const [facts] = await tx.query<AlertFacts[]>(
    `select c.brand_id as "brandId", b.name as "brandName", b.time_zone as "timeZone",
            c.id as "conversationId", c.kind, c.platform,
            a.id as "accountId", a.name as "accountName",
            p.name as "contactName", p.handle as "contactHandle",
            c.context ->> 'excerpt' as "postExcerpt",
            c.language, c.sentiment, c.topics, c.risks,
            c.assignee_id as "assigneeId", u.name as "assigneeName",
            c.team_id as "teamId", t.name as "teamName",
            k.id as "clockId", k.kind as "clockKind", k.cycle,
            k.started_at as "startedAt", k.due_at as "dueAt",
            m.text, m.rating, jsonb_array_length(m.attachments) as attachments,
            m.permalink, d.text as "draftText",
            (select count(*)::int from message later
              where later.conversation_id = c.id and later.direction = 'in'
                and later.created_at > m.created_at and later.deleted_at is null) as further
       from sla_clock k
       join message m on m.id = k.message_id
       join conversation c on c.id = k.conversation_id
       join brand b on b.id = c.brand_id
       join channel_account a on a.id = c.account_id
       left join contact p on p.id = coalesce(m.contact_id, c.contact_id)
       left join app_user u on u.id = c.assignee_id
       left join team t on t.id = c.team_id
       left join draft d on d.conversation_id = c.id and d.status = 'pending'
      where k.id = $1`,
    [clockId],
  );
  if (!facts) throw new Error(`alerts: there is no clock ${clockId}`);
  return facts;
}
