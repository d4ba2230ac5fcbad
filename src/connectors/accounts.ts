import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, record, SYSTEM } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { badRequest } from '../infra/http/problem.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { type AccountState, ChannelAccount, StreamCursor } from './account.entity.js';
import { ConnectorError } from './connector-error.js';
import type { OpenAccount } from './connector.js';
import { ConnectorRegistry } from './registry.js';

export interface NewAccount {
  brandId: string;
  platform: string;
  externalId: string;
  credentials: Record<string, string>;
  apiOrigin?: string | null;
  languages?: string[];
}

/** The accounts that are listened to: connecting, opening for a call, health. */
@Injectable()
export class Accounts {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The account with its credentials unsealed: for one call, never to be kept. */
  open(account: ChannelAccount): OpenAccount {
    return {
      id: account.id,
      externalId: account.externalId,
      name: account.name,
      apiOrigin: account.apiOrigin,
      credentials: JSON.parse(this.secrets.open(account.credentials)) as Record<string, string>,
    };
  }

  /**
   * Checks the credentials with the platform, then connects; an account that was there before is
   * connected anew and keeps its history. Throws a problem that names what is missing or refused.
   */
  async connect(request: NewAccount, actor: Actor): Promise<ChannelAccount> {
    const connector = this.registry.get(request.platform);
    const missing = connector.manifest.credentials.filter(
      ({ key, required }) => required && !request.credentials[key]?.trim(),
    );
    if (missing.length > 0)
      throw badRequest(
        'credentials_missing',
        `Missing: ${missing.map(({ label }) => label).join(', ')}.`,
        'Fill in the named fields; the guides in docs/ say where to find them.',
      );
    const name = await this.probe(request);
    const account = await this.save(request, name, actor);
    return account;
  }

  private async probe(request: NewAccount): Promise<string> {
    const { platform, externalId, credentials, apiOrigin = null } = request;
    const open = { id: '', externalId, name: externalId, apiOrigin, credentials };
    try {
      return (await this.registry.get(platform).probe(open)).name;
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      throw badRequest(
        'credentials_refused',
        `The platform refused: ${error.message}`,
        'Check the id and the token, and that the token was made for this very account.',
      );
    }
  }

  private save(request: NewAccount, name: string, actor: Actor): Promise<ChannelAccount> {
    const { brandId, platform, externalId, apiOrigin = null, languages = [] } = request;
    const now = this.clock.now();
    return this.db.transaction(async (tx) => {
      const before = await tx.findOneBy(ChannelAccount, { platform, externalId });
      if (before && before.brandId !== brandId)
        throw badRequest(
          'account_taken',
          `${name} is connected to another brand.`,
          'Disconnect it there first, or ask whoever runs that brand.',
        );
      const account = await tx.save(ChannelAccount, {
        ...(before ?? { connectedAt: now, lastWebhookAt: null }),
        brandId,
        platform,
        externalId,
        name,
        credentials: this.secrets.seal(JSON.stringify(request.credentials)),
        apiOrigin,
        languages,
        state: 'active' as const,
        stateReason: null,
      });
      for (const { id: stream } of this.registry.get(platform).manifest.streams)
        await tx
          .createQueryBuilder()
          .insert()
          .into(StreamCursor)
          .values({ accountId: account.id, stream, nextPollAt: now })
          .orUpdate(['next_poll_at'], ['account_id', 'stream'])
          .execute();
      await record(tx, {
        brandId,
        at: now,
        actor,
        entity: 'account',
        entityId: account.id,
        action: before ? 'reconnected' : 'connected',
        detail: { platform, name },
      });
      return account;
    });
  }

  /** Moves the account to a state, with the reason shown to people. Nothing that arrived is ever dropped by it. */
  async setState(
    tx: EntityManager,
    account: ChannelAccount,
    state: AccountState,
    reason: string | null,
    actor: Actor = SYSTEM,
  ): Promise<void> {
    if (account.state === state && account.stateReason === reason) return;
    await tx.update(ChannelAccount, { id: account.id }, { state, stateReason: reason });
    if (account.state === state) return;
    await record(tx, {
      brandId: account.brandId,
      at: this.clock.now(),
      actor,
      entity: 'account',
      entityId: account.id,
      action: `state.${state}`,
      detail: reason ? { reason } : {},
    });
  }
}
