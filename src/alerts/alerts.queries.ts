import type { EntityManager } from 'typeorm';
import type { AlertKind } from './alert.entity.js';
import type { MailState } from './mail.entity.js';
import type { Person } from './recipients.js';
import type { DeliveryState } from './webhook.entity.js';

/** Everybody of the brand who can sign in, oldest account first. */
export const peopleOf = (
  tx: EntityManager,
  brandId: string,
  teamId: string | null,
): Promise<Person[]> =>
  tx.query<Person[]>(
    `select u.id as "userId", u.email, u.locale, m.role, t.user_id is not null as "inTeam"
       from member m
       join app_user u on u.id = m.user_id
       left join team_member t on t.user_id = u.id and t.team_id = $2
      where m.brand_id = $1 and u.disabled_at is null
      order by u.created_at, u.id`,
    [brandId, teamId],
  );

/** The place in a list that is ordered by time and id, newest first; null: from the start. */
export type Place = readonly [at: string, id: string] | null;

export interface AlertRow {
  id: string;
  brandId: string;
  kind: AlertKind;
  step: number | null;
  conversationId: string | null;
  /** Of what the customer wrote; null for an account's alert. */
  text: string | null;
  accountId: string | null;
  accountName: string | null;
  platform: string | null;
  about: Date | null;
  reason: string | null;
  createdAt: Date;
  resolvedAt: Date | null;
  acknowledgedAt: Date | null;
}

export const alertsOf = (
  manager: EntityManager,
  brandIds: string[],
  after: Place,
  count: number,
): Promise<AlertRow[]> =>
  manager.query<AlertRow[]>(
    `select a.id, a.brand_id as "brandId", a.kind, a.step, a.conversation_id as "conversationId",
            m.text, a.account_id as "accountId", c.name as "accountName", c.platform, a.about,
            a.reason, a.created_at as "createdAt", a.resolved_at as "resolvedAt",
            a.acknowledged_at as "acknowledgedAt"
       from alert a
       left join sla_clock k on k.id = a.clock_id
       left join message m on m.id = k.message_id
       left join channel_account c on c.id = a.account_id
      where a.brand_id = any($1)
        and ($2::timestamptz is null or (a.created_at, a.id) < ($2, $3::uuid))
      order by a.created_at desc, a.id desc
      limit $4`,
    [brandIds, after?.[0] ?? null, after?.[1] ?? null, count],
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
