import type { EntityManager } from 'typeorm';
import type { ItemContext } from '../connectors/platform-event.js';
import type { Judgement } from '../triage/judgement.js';

export interface MessageRow {
  id: string;
  direction: 'in' | 'out';
  authorKind: string;
  contactName: string | null;
  contactHandle: string | null;
  userName: string | null;
  text: string;
  rating: number | null;
  attachments: { type: string; url?: string }[];
  permalink: string | null;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  historical: boolean;
  externalId: string;
  judgement: Judgement | null;
}

export const messagesOf = (manager: EntityManager, conversationId: string): Promise<MessageRow[]> =>
  manager.query<MessageRow[]>(
    `select m.id, m.direction, m.author_kind as "authorKind", ct.name as "contactName",
       ct.handle as "contactHandle", u.name as "userName", m.text, m.rating, m.attachments,
       m.permalink, m.created_at as "createdAt", m.edited_at as "editedAt",
       m.deleted_at as "deletedAt", m.hidden_at as "hiddenAt", m.historical,
       m.external_id as "externalId", j.judgement
     from message m
     left join contact ct on ct.id = m.contact_id
     left join app_user u on u.id = m.user_id
     left join judgement j on j.message_id = m.id and j.revision = m.revision
     where m.conversation_id = $1 and m.external_id not like 'undone:%'
     order by m.created_at desc, m.id desc limit 200`,
    [conversationId],
  );

export interface PublicationRow {
  id: string;
  text: string;
  state: string;
  error: string | null;
  externalId: string | null;
  queuedAt: Date;
  authorKind: string;
  userName: string | null;
}

export const publicationsOf = (
  manager: EntityManager,
  conversationId: string,
): Promise<PublicationRow[]> =>
  manager.query<PublicationRow[]>(
    `select p.id, p.text, p.state, p.error, p.external_id as "externalId",
       p.queued_at as "queuedAt", p.author_kind as "authorKind", u.name as "userName"
     from publication p left join app_user u on u.id = p.user_id
     where p.conversation_id = $1 order by p.queued_at`,
    [conversationId],
  );

export interface HistoryRow {
  at: Date;
  actorKind: string;
  actorName: string | null;
  action: string;
  detail: Record<string, unknown>;
}

/** What happened to a conversation and to its drafts and replies. */
export const conversationHistory = (
  manager: EntityManager,
  conversationId: string,
): Promise<HistoryRow[]> =>
  manager.query<HistoryRow[]>(
    `select e.at, e.actor_kind as "actorKind", u.name as "actorName",
       e.entity || '.' || e.action as action, e.detail
     from audit_event e left join app_user u on u.id = e.actor_id
     where (e.entity = 'conversation' and e.entity_id = $1)
        or (e.entity = 'draft' and e.entity_id in (select id from draft where conversation_id = $1))
        or (e.entity = 'publication' and e.entity_id in
              (select id from publication where conversation_id = $1))
     order by e.at, e.id limit 300`,
    [conversationId],
  );

export interface OtherRow {
  id: string;
  platform: string;
  excerpt: string | null;
  lastInboundAt: Date | null;
  state: string;
}

/** What the same person wrote elsewhere: nobody asks again for what we know. */
export const otherConversations = (
  manager: EntityManager,
  conversationId: string,
  contactId: string | null,
): Promise<OtherRow[]> =>
  contactId === null
    ? Promise.resolve([])
    : manager.query<OtherRow[]>(
        `select c.id, c.platform, c.last_inbound_at as "lastInboundAt", c.state,
           (select left(text, 120) from message m where m.conversation_id = c.id
              and m.direction = 'in' order by created_at desc limit 1) as excerpt
         from conversation c where c.contact_id = $2 and c.id <> $1
         order by c.last_inbound_at desc nulls last limit 20`,
        [conversationId, contactId],
      );

export async function contextOf(manager: EntityManager, id: string): Promise<ItemContext | null> {
  const [row] = await manager.query<{ context: ItemContext | null }[]>(
    'select context from conversation where id = $1',
    [id],
  );
  return row?.context ?? null;
}
