import { Injectable } from '@nestjs/common';
import { AccountHealth } from '../connectors/account-health.js';
import { Handles } from '../infra/jobs/handles.js';
import { probeAccount } from './health.jobs.js';

/** The daily trial of one account's token. */
@Injectable()
export class ProbeJob {
  constructor(private readonly health: AccountHealth) {}

  @Handles(probeAccount)
  async probe({ accountId }: { accountId: string }): Promise<void> {
    await this.health.check(accountId);
  }
}
