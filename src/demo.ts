import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { SYSTEM } from './audit/audit.js';
import { ChannelAccount } from './connectors/account.entity.js';
import { Accounts, type NewAccount } from './connectors/accounts.js';
import { DemoEnd } from './demo-end.js';
import { Settings } from './infra/config/settings.js';
import { Failure } from './infra/failure.js';
import { Problem } from './infra/http/problem.js';
import { makeToken } from './infra/secrets/secrets.js';
import { Ticks } from './infra/ticks/ticks.js';
import { type Sandbox, startSandbox } from './sandbox/sandbox.js';

const ATTEMPTS = 5;

/** While no account is connected: the sandbox with its sample traffic, and our accounts on it. */
@Injectable()
export class Demo implements OnModuleInit {
  private sandbox: Sandbox | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly accounts: Accounts,
    private readonly ending: DemoEnd,
    private readonly ticks: Ticks,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'demo.end',
      description: 'Puts the sample away once a real account is connected',
      everySeconds: 10,
      run: async () => {
        if (await this.wanted()) return;
        await this.ending.putAway();
        await this.stop();
      },
    });
  }

  /** Wanted by the settings, and no account of a real platform is connected. */
  async wanted(): Promise<boolean> {
    const real = { apiOrigin: IsNull(), state: Not('disconnected' as const) };
    return (
      this.settings.demo.mode === 'on' && !(await this.db.manager.existsBy(ChannelAccount, real))
    );
  }

  /** Starts it, if it is wanted here. Returns the address of the sandbox's page; null: it is not running. */
  async start(brandId: string): Promise<string | null> {
    const { demo, server, data } = this.settings;
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
    await this.connect(this.sandbox, brandId);
    return this.sandbox.origin;
  }

  async stop(): Promise<void> {
    await this.sandbox?.stop();
    this.sandbox = null;
  }

  private async connect(sandbox: Sandbox, brandId: string): Promise<void> {
    const pushToken = await this.pushToken();
    for (const { platform, externalId, credentials, languages } of sandbox.accounts) {
      const known = await this.db.manager.findOneBy(ChannelAccount, { platform, externalId });
      if (known?.state === 'active' && known.apiOrigin === sandbox.origin) continue;
      const request = { brandId, platform, externalId, languages, apiOrigin: sandbox.origin };
      await this.connectOne({ ...request, credentials: { pushToken, ...credentials } });
    }
    await this.subscribe(sandbox, pushToken);
  }

  /** A machine that is busy starting may keep its own sandbox waiting: that is asked again. */
  private async connectOne(request: NewAccount): Promise<void> {
    for (let left = ATTEMPTS - 1; ; left--)
      try {
        await this.accounts.connect(request, SYSTEM);
        return;
      } catch (error) {
        const isSilent = error instanceof Problem && error.body.code === 'platform_silent';
        if (!isSilent || left === 0) throw error;
        await pause(1000);
      }
  }

  /** Stands for what a real owner enters on the platforms' own pages: where they are to call. */
  private async subscribe({ origin, accounts }: Sandbox, pushToken: string): Promise<void> {
    const trustpilot = accounts.find(({ platform }) => platform === 'trustpilot');
    const paths = {
      'google-business': `google?token=${pushToken}`,
      trustpilot: `trustpilot?token=${trustpilot?.credentials.webhookToken}`,
      'judge-me': 'judge-me',
    };
    for (const [platform, path] of Object.entries(paths)) {
      await fetch(`${origin}/_control/subscriptions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ platform, url: `${this.address()}/webhooks/${path}` }),
      });
    }
  }

  private address = () => `http://127.0.0.1:${this.settings.server.port}`;

  /** The secret of the push address: the one that the accounts know, or a new one. */
  private async pushToken(): Promise<string> {
    const [known] = await this.db.manager.findBy(ChannelAccount, { apiOrigin: Not(IsNull()) });
    return (known && this.accounts.open(known).credentials.pushToken) ?? makeToken();
  }
}
