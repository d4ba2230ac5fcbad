import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import { Removal } from '../conversations/removal.js';
import { Clock } from '../infra/clock.js';
import type { Job } from '../infra/jobs/job.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { eraseDeadLetters } from './dead-letter.queries.js';
import { erasePayloads } from './erase-payloads.js';

/** Removals that no notification told of, and questions that are put off. */
@Injectable()
export class Gone {
  constructor(
    private readonly db: DataSource,
    private readonly removal: Removal,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The platform says that there is no such item any more; when that happened it does not say. */
  async removed(account: ChannelAccount, externalId: string): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      const ids = await this.removal.removed(tx, account, externalId, now);
      await eraseDeadLetters(tx, account.id, ids, now);
      await erasePayloads(tx, account.id, ids);
    });
  }

  async later<P extends object>(job: Job<P>, payload: P, seconds: number): Promise<void> {
    const at = new Date(this.clock.now().getTime() + seconds * 1000);
    await this.jobs.add(this.db.manager, job, payload, at);
  }
}
