import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { runningConversations } from './promises.queries.js';
import { recountClocks, syncClocks } from './sla.jobs.js';

const AT_ONCE = 500;

/** Has every running clock of a brand counted anew, some hundreds at a time. */
@Injectable()
export class RecountJob {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  @Handles(recountClocks)
  async recount({ brandId, after }: { brandId: string; after: string | null }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const ids = await runningConversations(tx, brandId, after, AT_ONCE);
      for (const conversationId of ids) await this.jobs.add(tx, syncClocks, { conversationId });
      const last = ids.at(-1);
      if (last && ids.length === AT_ONCE)
        await this.jobs.add(tx, recountClocks, { brandId, after: last });
    });
  }
}
