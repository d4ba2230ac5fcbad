import type { EntityManager } from 'typeorm';
import type { NegativeItem } from './crisis.js';

/** More are not needed to see that there are many. */
const MOST = 2000;
const USUAL_DAYS = 7;

const UNHAPPY = `
  from message m
  join conversation c on c.id = m.conversation_id
  join judgement j on j.message_id = m.id and j.revision = m.revision
  where m.brand_id = $1 and m.direction = 'in' and m.created_at > $2 and m.created_at < $3
    and m.deleted_at is null and not m.historical and j.sentiment = 'negative' and j.noise is null`;

const PERSON = `coalesce(m.contact_id, c.contact_id, m.id)`;

/** What unhappy customers of the brand wrote between two instants. */
export const unhappyItems = (
  tx: EntityManager,
  brandId: string,
  { from, to }: { from: Date; to: Date },
): Promise<NegativeItem[]> =>
  tx.query<NegativeItem[]>(
    `select m.id as "messageId", ${PERSON} as person, c.account_id as "accountId",
            c.context_id as "contextId", m.created_at as at
     ${UNHAPPY} order by m.created_at desc limit ${MOST}`,
    [brandId, from, to],
  );

/**
 * How many different unhappy people there were in each window of the week before, where there were any; and how
 * many windows that week has.
 */
export async function unhappyBefore(
  tx: EntityManager,
  {
    brandId,
    accountId,
    contextId,
  }: { brandId: string } & {
    accountId: string | null;
    contextId: string | null;
  },
  { before, seconds }: { before: Date; seconds: number },
): Promise<{ counts: number[]; windows: number }> {
  const since = new Date(before.getTime() - USUAL_DAYS * 86_400_000);
  const rows = await tx.query<{ people: number }[]>(
    `select count(distinct ${PERSON})::int as people ${UNHAPPY}
       and ($5::uuid is null or (c.account_id = $5 and c.context_id = $6))
     group by floor(extract(epoch from m.created_at) / $4)`,
    [brandId, since, before, seconds, accountId, contextId],
  );
  return {
    counts: rows.map(({ people }) => people),
    windows: Math.max(1, Math.floor((USUAL_DAYS * 86_400) / seconds)),
  };
}

/** The crises that the brand's people were told of since then: ids of posts, and null for the whole brand. */
export async function toldCrises(
  tx: EntityManager,
  brandId: string,
  since: Date,
): Promise<(string | null)[]> {
  const rows = await tx.query<{ contextId: string | null }[]>(
    `select detail ->> 'contextId' as "contextId" from alert
     where brand_id = $1 and kind = 'crisis' and created_at > $2`,
    [brandId, since],
  );
  return rows.map(({ contextId }) => contextId);
}

/** Holds back other items of the brand: of two that come at once, one tells of the crisis. */
export const lockCrises = async (tx: EntityManager, brandId: string): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`crisis:${brandId}`]);
};
