import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { Member } from './member.entity.js';
import { allows, type Role } from './role.js';

/** Makes the person a member of the brand; who is one already keeps the greater of the two roles. */
export async function addMember(
  tx: EntityManager,
  { userId, brandId, role, now }: { userId: string; brandId: string; role: Role; now: Date },
): Promise<void> {
  const before = await tx.findOneBy(Member, { userId, brandId });
  if (before && allows(before.role, role)) return;
  await tx.upsert(Member, { userId, brandId, role }, ['brandId', 'userId']);
  await record(tx, {
    brandId,
    at: now,
    actor: { kind: 'user', id: userId },
    entity: 'user',
    entityId: userId,
    action: 'member.joined',
    detail: { role },
  });
}
