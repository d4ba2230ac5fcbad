import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { eraseDeadLetters, keepDeadLetter, reasonFrom } from './dead-letter.queries.js';
import { decodePayload } from './intake.events.js';
import { erasePayloads } from './erase-payloads.js';
import { PayloadApplier } from './payload-applier.js';
import { RawPayload } from './raw-payload.entity.js';

/** Turns a kept payload into rows. What of it can not be taken in becomes a dead letter; the rest is in. */
@Injectable()
export class DecodeJob {
  constructor(
    private readonly db: DataSource,
    private readonly applier: PayloadApplier,
    private readonly clock: Clock,
  ) {}

  @Handles(decodePayload)
  async decode({ payloadId }: { payloadId: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const payload = await tx.findOne(RawPayload, {
        where: { id: payloadId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!payload || payload.decodedAt) return;
      const account = await tx.findOneByOrFail(ChannelAccount, { id: payload.accountId });
      const { applied, problems, itemIds, gone } = await this.applier.apply(tx, account, payload);
      const now = this.clock.now();
      const problem = problems.length > 0 ? reasonFrom(problems) : null;
      await tx.update(RawPayload, { id: payloadId }, { decodedAt: now, problem, itemIds });
      await erasePayloads(tx, account.id, gone);
      await eraseDeadLetters(tx, account.id, gone, now);
      if (problem === null) return;
      await keepDeadLetter(tx, payload, { applied, reason: problem, now });
    });
  }
}
