import type { EntityManager } from 'typeorm';
import type { WrittenCalendar } from '../infra/calendar/calendar.js';
import type { AlertDetail, AlertKind } from './alert.entity.js';
import type { MailState } from './mail.entity.js';
import type { StuckReply } from './publication-mail.js';
import type { Person } from './recipients.js';
import type { DeliveryState } from './webhook.entity.js';

interface PersonRow extends Omit<Person, 'choices'> {
  emailMuted: string[] | null;
  emailHours: WrittenCalendar | null;
  browser: boolean | null;
  browserMuted: string[] | null;
  browserHours: WrittenCalendar | null;
  urgentThrough: boolean | null;
}

/** Everybody of the brand who can sign in, oldest account first. */
export async function peopleOf(
  tx: EntityManager,
  brandId: string,
  teamId: string | null,
): Promise<Person[]> {
  const rows = await tx.query<PersonRow[]>(
    `select u.id as "userId", u.email, u.locale, m.role, t.user_id is not null as "inTeam",
            p.email_muted as "emailMuted", p.email_hours as "emailHours", p.browser,
            p.browser_muted as "browserMuted", p.browser_hours as "browserHours",
            p.urgent_through as "urgentThrough"
       from member m
       join app_user u on u.id = m.user_id
       left join team_member t on t.user_id = u.id and t.team_id = $2
       left join alert_preference p on p.user_id = u.id
      where m.brand_id = $1 and u.disabled_at is null
      order by u.created_at, u.id`,
    [brandId, teamId],
  );
  return rows.map(
    ({
      emailMuted,
      emailHours,
      browser,
      browserMuted,
      browserHours,
      urgentThrough,
      ...person
    }) => ({
      ...person,
      choices: {
        email: {
          muted: emailMuted ?? [],
          hours: emailHours,
          urgentThrough: urgentThrough ?? true,
        },
        browser: browser
          ? {
              muted: browserMuted ?? [],
              hours: browserHours,
              urgentThrough: urgentThrough ?? true,
            }
          : null,
      },
    }),
  );
}

/** How many mails a person was written for this brand since then. */
export async function mailsSince(
  tx: EntityManager,
  brandId: string,
  recipient: string,
  since: Date,
): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from mail where brand_id = $1 and created_at > $3 and recipient = $2`,
    [brandId, recipient, since],
  );
  return row!.n;
}

/** The reply that an alert is about, as it stands now. */
export async function stuckReply(
  tx: EntityManager,
  publicationId: string | null,
): Promise<StuckReply | null> {
  const [reply] = await tx.query<StuckReply[]>(
    `select id, state, text, queued_at as "queuedAt", attempts, error
       from publication where id = $1`,
    [publicationId],
  );
  return reply ?? null;
}

/** The place in a list that is ordered by time and id, newest first; null: from the start. */
export type Place = readonly [at: string, id: string] | null;

export interface AlertRow {
  id: string;
  brandId: string;
  kind: AlertKind;
  step: number | null;
  conversationId: string | null;
  /** Of what the customer wrote (of a crisis: the newest); null for an account's alert. */
  text: string | null;
  detail: AlertDetail;
  repeats: number;
  /** When the answer is due that the alert is about. */
  dueAt: Date | null;
  accountId: string | null;
  accountName: string | null;
  platform: string | null;
  about: Date | null;
  reason: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  acknowledgedAt: Date | null;
}

const ALERT = `
  a.id, a.brand_id as "brandId", a.kind, a.step, a.conversation_id as "conversationId",
  m.text, a.detail, a.repeats, k.due_at as "dueAt", a.account_id as "accountId",
  c.name as "accountName", c.platform, a.about, a.reason, a.created_at as "createdAt",
  a.resolved_at as "resolvedAt", a.acknowledged_at as "acknowledgedAt"
  from alert a
  left join sla_clock k on k.id = a.clock_id
  left join message m on m.id = coalesce(k.message_id, a.message_ids[cardinality(a.message_ids)])
  left join channel_account c on c.id = a.account_id`;

export const alertsOf = (
  manager: EntityManager,
  brandIds: string[],
  after: Place,
  count: number,
): Promise<AlertRow[]> =>
  manager.query<AlertRow[]>(
    `select ${ALERT}
      where a.brand_id = any($1)
        and ($2::timestamptz is null or (a.created_at, a.id) < ($2, $3::uuid))
      order by a.created_at desc, a.id desc
      limit $4`,
    [brandIds, after?.[0] ?? null, after?.[1] ?? null, count],
  );

/** What a person's browser is to show, oldest first. */
export const noticesOf = (
  manager: EntityManager,
  userId: string,
  brandIds: string[],
  since: Date,
): Promise<(AlertRow & { toldAt: Date })[]> =>
  manager.query<(AlertRow & { toldAt: Date })[]>(
    `select n.created_at as "toldAt", ${ALERT}
       join browser_notice n on n.alert_id = a.id
      where n.user_id = $1 and a.brand_id = any($2) and n.created_at > $3
        and a.acknowledged_at is null and a.resolved_at is null
      order by n.created_at, a.id`,
    [userId, brandIds, since],
  );

export interface MailRow {
  id: string;
  to: string;
  subject: string;
  state: MailState;
  createdAt: Date;
  sentAt: Date | null;
  error: string | null;
}

export const mailsOf = (
  manager: EntityManager,
  brandIds: string[],
  after: Place,
  count: number,
): Promise<MailRow[]> =>
  manager.query<MailRow[]>(
    `select id, recipient as "to", subject, state, created_at as "createdAt",
            sent_at as "sentAt", error
       from mail
      where brand_id = any($1)
        and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
      order by created_at desc, id desc
      limit $4`,
    [brandIds, after?.[0] ?? null, after?.[1] ?? null, count],
  );

export interface DeliveryRow {
  id: string;
  endpointId: string;
  url: string;
  event: string;
  state: DeliveryState;
  attempts: number;
  lastStatus: number | null;
  createdAt: Date;
  sentAt: Date | null;
  error: string | null;
}

export const deliveriesOf = (
  manager: EntityManager,
  brandIds: string[],
  after: Place,
  count: number,
): Promise<DeliveryRow[]> =>
  manager.query<DeliveryRow[]>(
    `select d.id, d.endpoint_id as "endpointId", e.url, d.event, d.state, d.attempts,
            d.last_status as "lastStatus", d.created_at as "createdAt", d.sent_at as "sentAt", d.error
       from webhook_delivery d
       join webhook_endpoint e on e.id = d.endpoint_id
      where d.brand_id = any($1)
        and ($2::timestamptz is null or (d.created_at, d.id) < ($2, $3::uuid))
      order by d.created_at desc, d.id desc
      limit $4`,
    [brandIds, after?.[0] ?? null, after?.[1] ?? null, count],
  );
