import type { EntityManager } from 'typeorm';
import { In, Not } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { ConnectorRegistry } from '../connectors/registry.js';
import type { Secrets } from '../infra/secrets/secrets.js';
import { type ReviewKit, reviewKits } from './review-kit.js';

/** The kits for what these brands have connected. */
export async function reviewKitsFor(
  manager: EntityManager,
  {
    registry,
    secrets,
    publicUrl,
  }: { registry: ConnectorRegistry; secrets: Secrets; publicUrl: string },
  brandIds?: readonly string[],
): Promise<ReviewKit[]> {
  const accounts = await manager.find(ChannelAccount, {
    where: { state: Not('disconnected'), ...(brandIds ? { brandId: In([...brandIds]) } : {}) },
    order: { connectedAt: 'ASC', id: 'ASC' },
  });
  return reviewKits({
    publicUrl,
    manifests: registry.all().map(({ manifest }) => manifest),
    accounts: accounts.map(({ platform, name, credentials }) => ({
      platform,
      name,
      credentials: JSON.parse(secrets.open(credentials)) as Record<string, string>,
    })),
    families: registry.callbacks().map(({ family }) => family),
  });
}
