import type { EntityManager } from 'typeorm';
import { Alert } from './alert.entity.js';

type New = Pick<Alert, 'id' | 'brandId' | 'kind' | 'subject' | 'createdAt'> & Partial<Alert>;

/** Null when an alert with this subject is there already: of several that come at once the index lets one through. */
export async function insertAlert(tx: EntityManager, fresh: New): Promise<Alert | null> {
  const alert = tx.create(Alert, {
    ...{ conversationId: null, clockId: null, step: null, accountId: null },
    ...{ about: null, reason: null, messageIds: [], detail: {}, repeats: 0 },
    ...{ resolvedAt: null, acknowledgedAt: null, acknowledgedBy: null },
    ...fresh,
  });
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(Alert)
    .values(alert)
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length > 0 ? alert : null;
}
