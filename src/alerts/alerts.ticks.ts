import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../infra/config/settings.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { endingTokens } from './account-facts.js';
import { watchAccount } from './alerts.jobs.js';

/** Nothing happens when a token comes nearer to its end; so somebody has to look. */
@Injectable()
export class AlertTicks implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly ticks: Ticks,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'alerts.tokens',
      description: 'Warns of tokens that end soon',
      everySeconds: 300,
      run: (now) => this.warnOfTokens(now),
    });
  }

  async warnOfTokens(now: Date): Promise<void> {
    const days = Math.max(0, ...this.settings.health.tokenWarnDays);
    const until = new Date(now.getTime() + days * 86_400_000);
    await this.db.transaction(async (tx) => {
      for (const accountId of await endingTokens(tx, until))
        await this.jobs.add(tx, watchAccount, { accountId });
    });
  }
}
