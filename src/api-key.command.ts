import type { EntityManager } from 'typeorm';
import { createApiKey } from './identity/api-key.js';
import { Brand } from './identity/brand.entity.js';
import type { Role } from './identity/role.js';
import type { Settings } from './infra/config/settings.js';
import { Failure } from './infra/failure.js';
import { withDatabase } from './with-database.js';

export interface KeyWish {
  name: string;
  role: Role;
  /** Default: the oldest brand. */
  brandId?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function brandOf(tx: EntityManager, brandId: string | undefined): Promise<string> {
  const brands = await tx.find(Brand, { order: { createdAt: 'ASC', id: 'ASC' } });
  const [oldest] = brands;
  if (!oldest)
    throw new Failure('api-key: there is no brand yet; start Sixhour once, then ask again');
  if (brandId === undefined) return oldest.id;
  if (UUID.test(brandId) && brands.some(({ id }) => id === brandId.toLowerCase()))
    return brandId.toLowerCase();
  const known = brands.map(({ id, name }) => `${id} (${name})`).join(', ');
  throw new Failure(`api-key: there is no brand “${brandId}”; known are ${known}`);
}

/** Makes a key for scripts and returns it, this once. Throws {@link Failure}. */
export const createApiKeyFor = (
  settings: Settings,
  { name, role, brandId }: KeyWish,
): Promise<string> =>
  withDatabase(settings, (db) =>
    db.transaction(async (tx) => {
      const wish = { brandId: await brandOf(tx, brandId), name, role };
      return (await createApiKey(tx, wish)).key;
    }),
  );
