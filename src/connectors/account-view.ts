import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { type ChannelAccount, StreamCursor } from './account.entity.js';
import type { AccountView } from './connectors.dto.js';
import type { ConnectorRegistry } from './registry.js';
import { explainScopes } from './scopes.js';

/** Accounts as the API shows them. */
export async function accountViews(
  manager: EntityManager,
  registry: ConnectorRegistry,
  accounts: readonly ChannelAccount[],
): Promise<AccountView[]> {
  const ids = accounts.map(({ id }) => id);
  const streams = await manager.find(StreamCursor, {
    where: { accountId: In(ids) },
    order: { stream: 'ASC' },
  });
  const waiting = await deadLettersOf(manager, ids);
  return accounts.map((account) => {
    const { id, brandId, platform, externalId, name, state, stateReason } = account;
    const { manifest } = registry.get(platform);
    return {
      ...{ id, brandId, platform, externalId, name, state, stateReason },
      platformTitle: manifest.title,
      stateSince: iso(account.stateSince),
      connectedAt: account.connectedAt.toISOString(),
      lastWebhookAt: iso(account.lastWebhookAt),
      streams: streams.filter(({ accountId }) => accountId === id).map(streamView),
      health: {
        blindSince: iso(account.blindSince),
        blindReason: account.blindReason ?? null,
        webhooksSilentSince: iso(account.webhooksSilentSince),
        tokenExpiresAt: iso(account.tokenExpiresAt),
        missingScopes: explainScopes(manifest.scopes, account.missingScopes ?? []),
        probedAt: iso(account.probedAt),
        probeError: account.probeError ?? null,
        deadLetters: waiting.get(id) ?? 0,
        menuError: account.chatProfileError ?? null,
      },
    };
  });
}

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

const streamView = (cursor: StreamCursor) => {
  const { stream, polledAt, nextPollAt, failures, lastError, itemsRead, importedAt } = cursor;
  return {
    id: stream,
    polledAt: iso(polledAt),
    nextPollAt: nextPollAt.toISOString(),
    failures,
    lastError,
    itemsRead,
    importedAt: iso(importedAt),
  };
};

/** By account. Their table belongs to the intake; only their number is shown here. */
async function deadLettersOf(
  manager: EntityManager,
  accountIds: string[],
): Promise<Map<string, number>> {
  const rows = await manager.query<{ id: string; count: number }[]>(
    `select account_id as id, count(*)::int as count from dead_letter
      where account_id = any($1) and resolved_at is null group by account_id`,
    [accountIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
