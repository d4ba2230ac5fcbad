import type { EntityManager } from 'typeorm';

/**
 * Empties the payloads that hold these items: what people took back is not kept in any form. Whatever else stood
 * in the same payload has been read already. The digest stays, so that the same delivery again is a no-op.
 */
export async function erasePayloads(
  tx: EntityManager,
  accountId: string,
  itemIds: readonly string[],
): Promise<void> {
  if (itemIds.length === 0) return;
  await tx.query(
    `update raw_payload set body = '{"erased": true}'
     where account_id = $1 and item_ids && $2::text[] and decoded_at is not null`,
    [accountId, itemIds],
  );
}
