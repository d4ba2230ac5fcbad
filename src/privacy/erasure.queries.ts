import type { EntityManager } from 'typeorm';
import { forgetWords } from '../triage/corrections/corrections.queries.js';

// One statement a table that holds words or ids of people. A table that is new belongs here as well.

export interface Item {
  id: string;
  externalId: string;
}

const count = async (rows: Promise<{ n: number }[]>): Promise<number> => (await rows)[0]!.n;

export const conversationsWith = async (tx: EntityManager, contactId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }[]>(
      `select id from conversation where contact_id = $1
       union select conversation_id from message where contact_id = $1 order by 1`,
      [contactId],
    )
  ).map(({ id }) => id);

export const itemsOf = (tx: EntityManager, contactId: string): Promise<Item[]> =>
  tx.query<Item[]>(
    `select id, external_id as "externalId" from message where contact_id = $1 order by id`,
    [contactId],
  );

/** Our answers to the person: beneath an item of theirs, or in a thread with nobody else in it. */
export const answersTo = (
  tx: EntityManager,
  contactId: string,
  conversationIds: string[],
): Promise<Item[]> =>
  tx.query<Item[]>(
    `select o.id, o.external_id as "externalId" from message o
     where o.conversation_id = any($2) and o.direction = 'out'
       and (exists (select 1 from message i where i.contact_id = $1
              and i.account_id = o.account_id and i.external_id = o.parent_external_id)
         or not exists (select 1 from message e where e.conversation_id = o.conversation_id
              and e.direction = 'in' and e.contact_id is distinct from $1))
     order by o.id`,
    [contactId, conversationIds],
  );

export const somebodyElseWrote = async (
  tx: EntityManager,
  conversationId: string,
  contactId: string,
): Promise<boolean> =>
  (
    await tx.query<object[]>(
      `select 1 from message where conversation_id = $1 and direction = 'in'
         and contact_id is distinct from $2 limit 1`,
      [conversationId, contactId],
    )
  ).length > 0;

export const eraseDrafts = (tx: EntityManager, itemIds: string[], at: Date): Promise<number> =>
  count(
    tx.query(
      `with gone as (
         update draft set text = '', composed_text = '', evidence = '[]', updated_at = $2,
           status = case status when 'pending' then 'discarded' else status end
         where message_id = any($1) returning 1),
       versions as (
         delete from draft_version
         where draft_id in (select id from draft where message_id = any($1)))
       select count(*)::int as n from gone`,
      [itemIds, at],
    ),
  );

/** Replies on their way are stopped by whoever sends them: the item that they answer is erased. */
export async function erasePublications(tx: EntityManager, itemIds: string[]): Promise<void> {
  await tx.query(
    `update publication set text = '', error = null, override_reason = null
     where message_id = any($1)`,
    [itemIds],
  );
  const theirs = 'draft_id in (select id from draft where message_id = any($1))';
  await tx.query(`update draft_decision set note = null where ${theirs}`, [itemIds]);
  await tx.query(`update draft_hand_in set note = null where ${theirs}`, [itemIds]);
  await tx.query(`update template_use set text = '' where message_id = any($1)`, [itemIds]);
  await tx.query(
    `update publication p set external_id = 'erased:' || m.id from message m
     where m.id = any($1) and m.account_id = p.account_id and m.external_id = p.external_id`,
    [itemIds],
  );
}

/** The rows stay for the figures; their ids are remembered, so that no poll brings the words back. */
export async function eraseItems(tx: EntityManager, itemIds: string[], at: Date): Promise<void> {
  await tx.query(
    `insert into removed_item (account_id, external_id, erased_at)
     select account_id, external_id, $2 from message where id = any($1)
     on conflict (account_id, external_id) do update set erased_at = excluded.erased_at`,
    [itemIds, at],
  );
  // What stands under a post of theirs quotes its beginning.
  await tx.query(
    `update conversation c set context = c.context - 'excerpt' - 'permalink' from message m
     where m.id = any($1) and c.account_id = m.account_id and c.context_id = m.external_id`,
    [itemIds],
  );
  await tx.query(`update message_revision set text = '' where message_id = any($1)`, [itemIds]);
  await tx.query(
    `update judgement set judgement = jsonb_set(judgement, '{reasons}', '[]')
     where message_id = any($1)`,
    [itemIds],
  );
  await forgetWords(tx, itemIds);
  await tx.query(
    `update message set text = '', attachments = '[]', permalink = null, payload = null,
       external_id = 'erased:' || id, parent_external_id = null
     where id = any($1)`,
    [itemIds],
  );
}

/** Mails that quoted the person, and notices to the shop's own systems. Those not sent yet are not sent. */
export async function eraseNotices(tx: EntityManager, contactId: string): Promise<number> {
  const alerts = `select a.id from alert a
    left join sla_clock k on k.id = a.clock_id
    where exists (
      select 1 from message m join conversation c on c.id = m.conversation_id
      where (m.id = any(a.message_ids) or m.id = k.message_id)
        and coalesce(m.contact_id, c.contact_id) = $1)`;
  const about = `(alert_id in (${alerts}) or alert_ids && array(${alerts}))`;
  const mails = await count(
    tx.query(
      `with gone as (
         update mail set subject = 'Erased', text = 'Erased at the wish of the person.',
           html = '<p>Erased at the wish of the person.</p>',
           state = case state when 'queued' then 'kept' else state end
         where ${about} returning 1)
       select count(*)::int as n from gone`,
      [contactId],
    ),
  );
  const deliveries = await count(
    tx.query(
      `with gone as (
         update webhook_delivery set state = case state when 'queued' then 'failed' else state end,
           payload = jsonb_build_object('id', id, 'alertId', alert_id, 'event', event,
             'brandId', brand_id, 'erased', true)
         where ${about} returning 1)
       select count(*)::int as n from gone`,
      [contactId],
    ),
  );
  return mails + deliveries;
}

/** Whether a payload of the account that nobody has read yet names one of these ids. */
export const unreadWith = async (
  tx: EntityManager,
  accountId: string,
  ids: string[],
): Promise<boolean> =>
  (
    await tx.query<object[]>(
      `select 1 from raw_payload where account_id = $1 and decoded_at is null
         and exists (select 1 from unnest($2::text[]) id where strpos(body::text, id) > 0) limit 1`,
      [accountId, ids],
    )
  ).length > 0;

/** Payloads as they came, whole: they are kept for a week only, and everything in them was read. */
export async function erasePayloads(
  tx: EntityManager,
  accountId: string,
  ids: string[],
  at: Date,
): Promise<number> {
  const dead = await count(
    tx.query(
      `with gone as (
         update dead_letter set body = null, reason = 'erased', resolution = 'dismissed',
           resolved_at = coalesce(resolved_at, $3)
         where account_id = $1 and body is not null
           and exists (select 1 from unnest($2::text[]) id where strpos(body::text, id) > 0)
         returning 1)
       select count(*)::int as n from gone`,
      [accountId, ids, at],
    ),
  );
  const payloads = await count(
    tx.query(
      `with gone as (
         delete from raw_payload where account_id = $1
           and exists (select 1 from unnest($2::text[]) id where strpos(body::text, id) > 0)
         returning 1)
       select count(*)::int as n from gone`,
      [accountId, ids],
    ),
  );
  return dead + payloads;
}

/** A thread's id may be the person's own; where others write as well, it is a public item's. */
export async function eraseThreads(
  tx: EntityManager,
  contactId: string,
  conversationIds: string[],
): Promise<void> {
  await tx.query(
    `update conversation c set thread_id = 'erased:' || c.id,
       context_id = case kind when 'mention' then null else context_id end,
       context = case kind when 'mention' then null else context end
     where id = any($2) and not exists (select 1 from message e where e.conversation_id = c.id
       and e.direction = 'in' and e.contact_id is distinct from $1)`,
    [contactId, conversationIds],
  );
}

export async function erasePerson(
  tx: EntityManager,
  contactId: string,
  externalId: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `update contact set name = null, handle = null, external_id = $2, erased_at = $3 where id = $1`,
    [contactId, externalId, at],
  );
}
