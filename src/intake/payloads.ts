import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import { Clock } from '../infra/clock.js';
import { Jobs } from '../infra/jobs/jobs.js';
import type { WholeThread } from '../connectors/connector.js';
import { lookForItem, payloadReceived } from './intake.events.js';
import { claimMissing } from './missing.queries.js';
import { RawPayload } from './raw-payload.entity.js';

/**
 * PostgreSQL's jsonb can hold no NUL character and no half of a surrogate pair; a stranger may send
 * either. An escaped backslash before such letters is text, and stays.
 */
export const storable = (body: unknown): string =>
  JSON.stringify(body ?? null).replace(/\\(\\|u0000|ud[89a-f]..)/g, (escape, kind: string) =>
    kind === '\\' ? escape : kind === 'u0000' ? '' : '\ufffd',
  );

/** Keeps what platforms send before anything is read in it. */
@Injectable()
export class Payloads {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Keeps one payload and has it decoded; the same one again is a no-op. */
  async keep(
    tx: EntityManager,
    account: Pick<ChannelAccount, 'id' | 'brandId'>,
    source: 'webhook' | 'poll',
    body: unknown,
    history = false,
  ): Promise<void> {
    const json = storable(body);
    const receivedAt = this.clock.now();
    // The poller's cursor keeps pages apart, and the same page may be news again (an edit undone).
    // A webhook, however, is delivered as often as the platform likes.
    const identity = source === 'poll' ? `${receivedAt.toISOString()} ${json}` : json;
    const kept = await tx
      .createQueryBuilder()
      .insert()
      .into(RawPayload)
      .values({
        brandId: account.brandId,
        accountId: account.id,
        source,
        receivedAt,
        body: () => ':body',
        digest: createHash('sha256').update(identity).digest('base64url'),
      })
      .setParameter('body', json)
      .orIgnore()
      .returning('id')
      .execute();
    const [row] = kept.raw as { id: string }[];
    if (row) await this.jobs.emit(tx, payloadReceived, { payloadId: row.id, history });
  }

  /** Has whatever stands here and not in a whole reading of its thread looked for, item by item. */
  async compare(
    tx: EntityManager,
    { id: accountId }: Pick<ChannelAccount, 'id'>,
    threads: readonly WholeThread[],
  ): Promise<void> {
    for (const thread of threads) {
      const { kind } = thread;
      for (const externalId of await claimMissing(tx, accountId, thread, this.clock.now()))
        await this.jobs.add(tx, lookForItem, { accountId, kind, externalId });
    }
  }
}
