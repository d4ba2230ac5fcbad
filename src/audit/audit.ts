import type { EntityManager } from 'typeorm';
import { AuditEvent } from './audit-event.entity.js';

/** Who did it. `system` is the program itself. */
export type Actor =
  { kind: 'user' | 'key'; id: string } | { kind: 'system' | 'bot' | 'customer' | 'outside' };

export const SYSTEM: Actor = { kind: 'system' };

export interface AuditEntry {
  brandId: string | null;
  at: Date;
  actor: Actor;
  entity:
    | 'conversation'
    | 'account'
    | 'draft'
    | 'publication'
    | 'user'
    | 'team'
    | 'faq'
    | 'brand'
    | 'key'
    | 'alert'
    | 'endpoint'
    | 'contact'
    | 'template';
  entityId: string;
  action: string;
  detail?: Record<string, unknown>;
}

/** Writes one line of history, inside the caller's transaction. Never a customer's text: it outlives erasure. */
export async function record(tx: EntityManager, entry: AuditEntry): Promise<void> {
  const { actor, detail, ...rest } = entry;
  await tx.insert(AuditEvent, {
    ...rest,
    actorKind: actor.kind,
    actorId: 'id' in actor ? actor.id : null,
    detail: (detail ?? {}) as object,
  });
}

/** The history of one row, oldest first. */
export const historyOf = (
  manager: EntityManager,
  entity: AuditEntry['entity'],
  entityId: string,
): Promise<AuditEvent[]> =>
  manager.find(AuditEvent, {
    where: { entity, entityId },
    order: { at: 'ASC', id: 'ASC' },
    take: 500,
  });
