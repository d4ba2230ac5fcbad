import type { EntityManager } from 'typeorm';
import { type Actor, record, SYSTEM } from '../audit/audit.js';
import { hashToken, makeToken } from '../infra/secrets/secrets.js';
import { Principal } from './principal.js';
import type { Role } from './role.js';
import { ApiKey } from './session.entity.js';

const PREFIX = 'sixhour_';
/** `lastUsedAt` is that coarse: a key in use is not written at every request. */
const USE_NOTED_EVERY_MS = 60_000;

/** Makes a key for scripts and tells it once; only its hash is kept. */
export async function createApiKey(
  tx: EntityManager,
  { brandId, name, role }: { brandId: string; name: string; role: Role },
  actor: Actor = SYSTEM,
  now: Date = new Date(),
): Promise<{ id: string; key: string }> {
  const key = PREFIX + makeToken();
  const row = { brandId, name, role, keyHash: hashToken(key), createdAt: now };
  const made = await tx.insert(ApiKey, row);
  const { id } = made.identifiers[0] as { id: string };
  const detail = { name, role };
  const entry = { brandId, at: now, actor, entity: 'key' as const, entityId: id, detail };
  await record(tx, { ...entry, action: 'key.made' });
  return { id, key };
}

/** Who holds the key; null when it is unknown or revoked. */
export async function principalOfKey(
  manager: EntityManager,
  key: string,
  now: Date,
): Promise<Principal | null> {
  if (!key.startsWith(PREFIX)) return null;
  const row = await manager.findOneBy(ApiKey, { keyHash: hashToken(key) });
  if (!row || row.revokedAt) return null;
  if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) >= USE_NOTED_EVERY_MS)
    await manager.update(ApiKey, { id: row.id }, { lastUsedAt: now });
  return new Principal('key', row.id, new Map([[row.brandId, row.role]]), 'en');
}
