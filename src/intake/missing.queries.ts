import type { EntityManager } from 'typeorm';
import type { WholeThread } from '../connectors/connector.js';

/** Looked for in one reading of one thread; each costs a call. */
const MOST = 20;
/** Younger items may stand in a list a little later than they came by webhook. */
const YOUNG_SECONDS = 600;
/** Not looked for again before that: some stand, and are shown to nobody but their author. */
const AGAIN_SECONDS = 7 * 86_400;

/**
 * Ids of items that stand here under a post and did not stand in a whole reading of it. Marks them as looked for.
 */
export async function claimMissing(
  tx: EntityManager,
  accountId: string,
  { contextId, kind, itemIds }: WholeThread,
  now: Date,
): Promise<string[]> {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  const [rows] = await tx.query<[{ externalId: string }[], number]>(
    `update message set looked_for_at = $5
      where id in (
        select m.id from message m join conversation c on c.id = m.conversation_id
         where c.account_id = $1 and c.context_id = $2 and m.kind = $3
           and m.external_id <> all($4) and m.deleted_at is null and m.source is not null
           and m.external_id <> $2
           and m.ingested_at < $6 and coalesce(m.looked_for_at, '-infinity') < $7
         order by m.created_at desc limit $8)
      returning external_id as "externalId"`,
    [accountId, contextId, kind, itemIds, now, before(YOUNG_SECONDS), before(AGAIN_SECONDS), MOST],
  );
  return rows.map(({ externalId }) => externalId);
}
