import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { SYSTEM } from './audit/audit.js';
import { ChannelAccount } from './connectors/account.entity.js';
import { Accounts } from './connectors/accounts.js';
import { SAMPLE_FAQ, SAMPLE_SHOP, SAMPLE_TEAMS } from './demo-data.js';
import { OwnerSetup } from './identity/owner.js';
import { Team } from './identity/team.entity.js';
import { Clock } from './infra/clock.js';
import { Settings } from './infra/config/settings.js';
import { Failure } from './infra/failure.js';
import { makeToken } from './infra/secrets/secrets.js';
import { FaqEntry } from './knowledge/faq-entry.entity.js';
import { type Sandbox, startSandbox } from './sandbox/sandbox.js';

/** While no account is connected: the sandbox with its sample shop, and our accounts on it. */
@Injectable()
export class Demo {
  private sandbox: Sandbox | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly accounts: Accounts,
    private readonly setup: OwnerSetup,
    private readonly clock: Clock,
  ) {}

  /** Wanted by the settings, and no account of a real platform is connected. */
  async wanted(): Promise<boolean> {
    const real = { apiOrigin: IsNull(), state: Not('disconnected' as const) };
    return (
      this.settings.demo.mode === 'on' && !(await this.db.manager.existsBy(ChannelAccount, real))
    );
  }

  /** The sample brand with its teams and FAQ, before anybody gets an account in it. */
  async prepare(): Promise<void> {
    await this.teamsAndFaq(await this.setup.ensureBrand(SAMPLE_SHOP));
  }

  /** Starts it, if it is wanted. Returns the address of the sandbox's page; null: it is not running. */
  async start(): Promise<string | null> {
    const { demo, server, data } = this.settings;
    if (!(await this.wanted())) {
      await this.leave();
      return null;
    }
    if (server.role !== 'all') return null;
    try {
      this.sandbox = await startSandbox({
        port: demo.port,
        journal: path.join(data.dir, 'sandbox.jsonl'),
        traffic: 'living',
        callbackUrl: `${this.address()}/webhooks/meta`,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new Failure(
        `sandbox: port ${demo.port} is taken; set SANDBOX_PORT to a free one, or DEMO=off`,
      );
    }
    await this.fill(this.sandbox);
    return this.sandbox.origin;
  }

  async stop(): Promise<void> {
    await this.sandbox?.stop();
    this.sandbox = null;
  }

  /** A real account is there, or the demo is not wanted: nobody polls the sandbox any more. */
  private async leave(): Promise<void> {
    const standIns = { apiOrigin: Not(IsNull()), state: Not('disconnected' as const) };
    for (const account of await this.db.manager.findBy(ChannelAccount, standIns))
      await this.accounts.setState(this.db.manager, account, 'disconnected', 'demo is over');
  }

  private async fill(sandbox: Sandbox): Promise<void> {
    const brandId = await this.setup.ensureBrand(SAMPLE_SHOP);
    const pushToken = await this.pushToken();
    for (const { platform, externalId, credentials, languages } of sandbox.accounts) {
      const known = await this.db.manager.findOneBy(ChannelAccount, { platform, externalId });
      if (known?.state === 'active' && known.apiOrigin === sandbox.origin) continue;
      const request = { brandId, platform, externalId, languages, apiOrigin: sandbox.origin };
      await this.accounts.connect(
        { ...request, credentials: { pushToken, ...credentials } },
        SYSTEM,
      );
    }
    // Stands for the push subscription that a real owner makes in the cloud's own console.
    await fetch(`${sandbox.origin}/_sandbox/google-push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: `${this.address()}/webhooks/google?token=${pushToken}` }),
    });
  }

  private address = () => `http://127.0.0.1:${this.settings.server.port}`;

  /** The secret of the push address: the one that the accounts know, or a new one. */
  private async pushToken(): Promise<string> {
    const [known] = await this.db.manager.findBy(ChannelAccount, { apiOrigin: Not(IsNull()) });
    return (known && this.accounts.open(known).credentials.pushToken) ?? makeToken();
  }

  private async teamsAndFaq(brandId: string): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      if (!(await tx.existsBy(Team, { brandId })))
        await tx.insert(
          Team,
          SAMPLE_TEAMS.map((team) => ({ ...team, brandId, createdAt: now })),
        );
      if (!(await tx.existsBy(FaqEntry, { brandId })))
        await tx.insert(
          FaqEntry,
          SAMPLE_FAQ.map((entry) => ({ ...entry, brandId, createdAt: now, updatedAt: now })),
        );
    });
  }
}
