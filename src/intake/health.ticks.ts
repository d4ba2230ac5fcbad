import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { ChannelAccount } from '../connectors/account.entity.js';
import { accountHealthChanged } from '../connectors/connectors.events.js';
import { Settings } from '../infra/config/settings.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { type Blindness, blindnessOf } from './blindness.js';
import { probeAccount } from './health.jobs.js';
import { type AccountRow, ailingAccounts, claimProbes, streamsOf } from './health.queries.js';

/** Tokens tried in one run: a thousand accounts that are due at once take a quarter of an hour. */
const PROBES_AT_ONCE = 20;
const PROBE_SECONDS = 15;
/** A probe whose process died is due again after so long. */
const CLAIM_MS = 3600_000;
const BLIND_SECONDS = 5;

/** Has tokens tried once a day, and notes which accounts are not seen any more or again. */
@Injectable()
export class HealthTicks implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly ticks: Ticks,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'intake.probe',
      description: 'Has every account’s token tried once a day',
      everySeconds: PROBE_SECONDS,
      run: (now) => this.startProbes(now),
    });
    this.ticks.register({
      id: 'intake.blind',
      description: 'Notes which accounts are not seen any more, and which are again',
      everySeconds: BLIND_SECONDS,
      run: (now) => this.look(now),
    });
  }

  async startProbes(now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      const until = new Date(now.getTime() + CLAIM_MS);
      for (const accountId of await claimProbes(tx, now, until, PROBES_AT_ONCE))
        await this.jobs.add(tx, probeAccount, { accountId });
    });
  }

  async look(now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      const accounts = await ailingAccounts(tx);
      if (accounts.length === 0) return;
      const streams = await streamsOf(
        tx,
        accounts.map(({ id }) => id),
      );
      for (const account of accounts) {
        const own = streams.filter(({ accountId }) => accountId === account.id);
        const seen = { ...account, streams: own };
        const blind = blindnessOf(seen, now, this.settings.health.blindSeconds);
        await this.note(tx, account, blind, now);
      }
    });
  }

  private async note(
    tx: EntityManager,
    account: AccountRow,
    blind: Blindness | null,
    now: Date,
  ): Promise<void> {
    const { id, brandId, blindSince: before } = account;
    const blindSince = blind?.since ?? null;
    const blindReason = blind?.reason ?? null;
    if (before?.getTime() === blindSince?.getTime() && account.blindReason === blindReason) return;
    await tx.update(ChannelAccount, { id }, { blindSince, blindReason });
    await this.jobs.emit(tx, accountHealthChanged, { accountId: id });
    await announce(tx, { type: 'account', brandId });
    if ((before === null) !== (blind === null))
      await record(tx, {
        brandId,
        at: now,
        actor: SYSTEM,
        entity: 'account',
        entityId: id,
        action: blind ? 'blind' : 'sees-again',
        detail: { reason: blindReason ?? account.blindReason, since: blindSince ?? before },
      });
  }
}
