import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import type { ChatProfile } from '../connectors/chat-profile.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { syncMenu } from './bot.events.js';
import { MenuSource } from './menu-source.js';
import { staleMenus } from './menu.queries.js';

const EVERY_SECONDS = 20;
const AT_ONCE = 20;
const RETRY_MS = 10 * 60_000;
const ERROR_MAX = 500;

/** Keeps what people see before they write in step with the FAQ. */
@Injectable()
export class Menus {
  constructor(
    private readonly db: DataSource,
    private readonly source: MenuSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  @Handles(syncMenu)
  async sync({ accountId, fingerprint }: { accountId: string; fingerprint: string }) {
    const account = await this.db.manager.findOneByOrFail(ChannelAccount, { id: accountId });
    if (account.chatProfileDigest === fingerprint || account.state !== 'active') return;
    const connector = this.registry.get(account.platform);
    if (!connector.setChatProfile) return;
    const profile = await this.source.of(this.db.manager, account);
    // Whoever never wanted a menu keeps what they have set on the platform themselves.
    const isOurs = profile !== null || account.chatProfileAt !== null;
    const error = isOurs ? await this.attempt(account, profile) : null;
    await this.db.transaction(async (tx) => {
      await tx.update(
        ChannelAccount,
        { id: accountId },
        {
          ...(error === null ? { chatProfileDigest: fingerprint } : {}),
          ...(isOurs ? { chatProfileAt: this.clock.now() } : {}),
          chatProfileError: error,
        },
      );
      await announce(tx, { type: 'account', brandId: account.brandId });
    });
  }

  /** Why the platform did not take it; null: it did. */
  private async attempt(
    account: ChannelAccount,
    profile: ChatProfile | null,
  ): Promise<string | null> {
    try {
      await this.registry.get(account.platform).setChatProfile!(
        this.accounts.open(account),
        profile,
      );
      return null;
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return error.message.slice(0, ERROR_MAX);
    }
  }
}

/** Looks for menus that are out of step. */
@Injectable()
export class MenuTicks implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly ticks: Ticks,
    private readonly jobs: Jobs,
    private readonly registry: ConnectorRegistry,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'bot.menus',
      description: 'Has menus and opening questions set anew where the FAQ or the settings changed',
      everySeconds: EVERY_SECONDS,
      run: (now) => this.look(now),
    });
  }

  async look(now: Date): Promise<void> {
    const all = this.registry.all().filter(({ manifest }) => manifest.chatProfile);
    const platforms = all.map(({ manifest }) => manifest.platform);
    const retryBefore = new Date(now.getTime() - RETRY_MS);
    await this.db.transaction(async (tx: EntityManager) => {
      const stale = await staleMenus(tx, { platforms, now, retryBefore }, AT_ONCE);
      for (const one of stale) await this.jobs.add(tx, syncMenu, { ...one });
    });
  }
}
