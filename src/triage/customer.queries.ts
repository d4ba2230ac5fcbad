import type { EntityManager } from 'typeorm';
import type { CustomerTrait } from './condition.js';

/** Who has written on so many days before is a frequent customer. */
const FREQUENT_DAYS = 5;

/**
 * SQL for the traits of the customer of the conversation `c` as of `at` (both expressions): text[]. Later
 * items change nothing, so that what was decided then can be decided again.
 */
export const customerTraits = (c: string, at: string): string => `array_remove(array[
  case when (
    select count(distinct date_trunc('day', w.created_at))
    from conversation o join message w on w.conversation_id = o.id
    where o.contact_id = ${c}.contact_id and w.direction = 'in'
      and w.created_at < date_trunc('day', ${at})) >= ${FREQUENT_DAYS} then 'frequent' end,
  case when exists (
    select 1 from conversation o
    join message w on w.conversation_id = o.id
    join judgement j on j.message_id = w.id and j.revision = w.revision
    where o.contact_id = ${c}.contact_id and o.id <> ${c}.id and w.direction = 'in'
      and w.created_at < ${at} and j.sentiment = 'negative'
      and (j.judgement ->> 'needsHuman')::boolean) then 'complained' end], null)`;

/** The traits of a conversation's customer at each of these instants, in their order. */
export async function traitsAt(
  tx: EntityManager,
  conversationId: string,
  times: readonly Date[],
): Promise<CustomerTrait[][]> {
  const rows = await tx.query<{ traits: CustomerTrait[] }[]>(
    `select ${customerTraits('c', 't.at')} as traits
     from conversation c, unnest($2::timestamptz[]) with ordinality as t(at, place)
     where c.id = $1 order by t.place`,
    [conversationId, times],
  );
  return rows.map(({ traits }) => traits);
}
