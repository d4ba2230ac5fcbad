import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { ChannelAccount } from './account.entity.js';
import { Accounts } from './accounts.js';
import { ConnectorError } from './connector-error.js';
import { accountHealthChanged } from './connectors.events.js';
import type { ProbeResult } from './connector.js';
import { afterFailedProbe, afterProbe } from './probe-outcome.js';
import { ConnectorRegistry } from './registry.js';

type Outcome = { result: ProbeResult } | { error: unknown };

/** Tries the tokens of accounts and keeps what comes of it. */
@Injectable()
export class AccountHealth {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Asks the platform about the account's token, now. A disconnected account is left alone. What the
   * connector foresees is stored and not thrown; a fault of ours is stored, and thrown.
   */
  async check(accountId: string): Promise<void> {
    const account = await this.db.manager.findOneByOrFail(ChannelAccount, { id: accountId });
    if (account.state === 'disconnected') return;
    const outcome = await this.ask(account);
    await this.db.transaction((tx) => this.keep(tx, account, outcome));
    if ('error' in outcome && !(outcome.error instanceof ConnectorError)) throw outcome.error;
  }

  private async ask(account: ChannelAccount): Promise<Outcome> {
    try {
      const connector = this.registry.get(account.platform);
      return { result: await connector.probe(this.accounts.open(account)) };
    } catch (error) {
      return { error };
    }
  }

  private async keep(tx: EntityManager, asked: ChannelAccount, outcome: Outcome): Promise<void> {
    const account = await tx.findOneOrFail(ChannelAccount, {
      where: { id: asked.id },
      lock: { mode: 'pessimistic_write' },
    });
    // Connected anew meanwhile: this was the answer about the old token.
    if (account.credentials !== asked.credentials || account.state === 'disconnected') return;
    const now = this.clock.now();
    const change =
      'result' in outcome
        ? afterProbe(account, outcome.result, now)
        : afterFailedProbe(account, outcome.error, now);
    const renewed = 'result' in outcome ? outcome.result.renewed : undefined;
    await tx.update(
      ChannelAccount,
      { id: account.id },
      {
        ...change.columns,
        ...(renewed ? { credentials: this.accounts.resealed(account, renewed) } : {}),
      },
    );
    const { id: accountId, brandId } = account;
    if (change.state === 'active') await this.accounts.resume(tx, account);
    else if (change.state)
      await this.accounts.setState(tx, account, change.state, change.columns.probeError ?? null);
    await this.jobs.emit(tx, accountHealthChanged, { accountId });
    await announce(tx, { type: 'account', brandId });
  }
}
