import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { notFound } from '../infra/http/problem.js';
import { announce } from '../infra/live/live.js';
import { Alert } from './alert.entity.js';

/** Notes who took an alert up; the first one counts. */
export async function acknowledge(
  tx: EntityManager,
  id: string,
  who: Principal,
  now: Date,
): Promise<void> {
  const alert = await tx.findOne(Alert, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!alert) throw notFound('alert');
  const { brandId, conversationId, accountId, kind, step } = alert;
  who.require(brandId, 'agent', 'alert');
  if (alert.acknowledgedAt) return;
  await tx.update(Alert, { id }, { acknowledgedAt: now, acknowledgedBy: who.userId });
  await record(tx, {
    brandId,
    at: now,
    actor: who.actor,
    ...(conversationId
      ? { entity: 'conversation', entityId: conversationId }
      : { entity: 'account', entityId: accountId! }),
    action: 'alert.acknowledged',
    detail: { alertId: id, kind, step },
  });
  await announce(tx, { type: 'alert', brandId, ...(conversationId ? { conversationId } : {}) });
}
