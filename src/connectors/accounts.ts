import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, record, SYSTEM } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { badRequest, unavailable } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { type AccountState, ChannelAccount, StreamCursor } from './account.entity.js';
import { ConnectorError } from './connector-error.js';
import type { OpenAccount, ProbeResult } from './connector.js';
import { accountHealthChanged } from './connectors.events.js';
import { afterProbe } from './probe-outcome.js';
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
    private readonly jobs: Jobs,
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
    // Whoever connects an account anew names its credentials only; the rest stays as it was.
    const { platform, externalId } = request;
    const before = await this.db.manager.findOneBy(ChannelAccount, { platform, externalId });
    const whole = before
      ? { apiOrigin: before.apiOrigin, languages: before.languages, ...request }
      : request;
    return this.save(whole, await this.probe(whole), actor);
  }

  private async probe(request: NewAccount): Promise<ProbeResult> {
    const { platform, externalId, credentials, apiOrigin = null } = request;
    const open = { id: '', externalId, name: externalId, apiOrigin, credentials };
    try {
      return await this.registry.get(platform).probe(open);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      if (error.decision === 'retry' || error.decision === 'unknown_outcome')
        throw unavailable(
          'platform_silent',
          `The platform gave no answer: ${error.message}`,
          'Nothing was changed. Try again in a minute; the credentials may well be right.',
        );
      throw badRequest(
        'credentials_refused',
        `The platform refused: ${error.message}`,
        'Check the id and the token, and that the token was made for this very account.',
      );
    }
  }

  private save(request: NewAccount, probed: ProbeResult, actor: Actor): Promise<ChannelAccount> {
    const { name, renewed } = probed;
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
      const id = before?.id ?? randomUUID();
      const { columns } = afterProbe({ id, state: 'active' }, probed, now);
      const account = await tx.save(ChannelAccount, {
        ...(before ?? { id, connectedAt: now, lastWebhookAt: null }),
        brandId,
        platform,
        externalId,
        name,
        credentials: this.secrets.seal(JSON.stringify({ ...request.credentials, ...renewed })),
        apiOrigin,
        languages,
        state: 'active' as const,
        stateReason: null,
        stateSince: before?.state === 'active' ? before.stateSince : now,
        // Of another token nothing is known but what this probe said.
        tokenExpiresAt: null,
        missingScopes: [],
        ...columns,
      });
      await this.pollAtOnce(tx, account, now);
      await record(tx, {
        brandId,
        at: now,
        actor,
        entity: 'account',
        entityId: account.id,
        action: before ? 'reconnected' : 'connected',
        detail: { platform, name },
      });
      await this.changed(tx, account);
      return account;
    });
  }

  /** The account's credentials with those that the platform renewed, sealed. */
  resealed(account: ChannelAccount, renewed: Readonly<Record<string, string>>): string {
    return this.secrets.seal(JSON.stringify({ ...this.open(account).credentials, ...renewed }));
  }

  /** Its token works again: goes on reading where it stopped, at once. */
  async resume(tx: EntityManager, account: ChannelAccount): Promise<void> {
    await this.setState(tx, account, 'active', null);
    await this.pollAtOnce(tx, account, this.clock.now());
  }

  /** Has every stream of a healthy account read now, whenever its turn would have been. */
  async readNow(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const account = await tx.findOneByOrFail(ChannelAccount, { id });
      if (account.state === 'active') await this.pollAtOnce(tx, account, this.clock.now());
    });
  }

  /** The marks in the streams stay where they are: what was missed meanwhile is read. */
  private async pollAtOnce(tx: EntityManager, account: ChannelAccount, now: Date): Promise<void> {
    for (const { id: stream } of this.registry.get(account.platform).manifest.streams)
      await tx
        .createQueryBuilder()
        .insert()
        .into(StreamCursor)
        .values({ accountId: account.id, stream, nextPollAt: now })
        .orUpdate(['next_poll_at'], ['account_id', 'stream'])
        .execute();
  }

  private async changed(tx: EntityManager, { id, brandId }: ChannelAccount): Promise<void> {
    await this.jobs.emit(tx, accountHealthChanged, { accountId: id });
    await announce(tx, { type: 'account', brandId });
  }

  /** Moves the account to a state, with the reason shown to people. Nothing that arrived is ever dropped by it. */
  async setState(
    tx: EntityManager,
    account: ChannelAccount,
    state: AccountState,
    reason: string | null,
    actor: Actor = SYSTEM,
  ): Promise<void> {
    const at = this.clock.now();
    // Of several that find the same at once only one changes the state; and what a call of ours found out
    // about a token that has been replaced meanwhile says nothing about the new one.
    const asked = state === 'reconnect' && actor.kind === 'system' ? account.credentials : null;
    const [changed] = await tx.query<[unknown[], number]>(
      `update channel_account set state = $2, state_reason = $3, state_since = $4
        where id = $1 and state <> $2 and ($5::text is null or credentials = $5) returning id`,
      [account.id, state, reason, at, asked],
    );
    if (changed.length === 0) return;
    await this.changed(tx, account);
    await record(tx, {
      brandId: account.brandId,
      at,
      actor,
      entity: 'account',
      entityId: account.id,
      action: `state.${state}`,
      detail: reason ? { reason } : {},
    });
  }
}
