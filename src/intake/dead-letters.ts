import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, record } from '../audit/audit.js';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Clock } from '../infra/clock.js';
import { announce } from '../infra/live/live.js';
import { DeadLetter } from './dead-letter.entity.js';
import {
  eraseDeadLetters,
  type LetterFilter,
  reasonFrom,
  waitingLetters,
} from './dead-letter.queries.js';
import { erasePayloads } from './erase-payloads.js';
import { PayloadApplier } from './payload-applier.js';

export interface Replayed {
  tried: number;
  resolved: number;
  failed: number;
}

const AT_ONCE = 100;

/** Ends a transaction that only tried. */
class Undone extends Error {}

/** Takes in what could not be taken in before: the kept copy is read again with the codec of today. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly db: DataSource,
    private readonly applier: PayloadApplier,
    private readonly clock: Clock,
  ) {}

  /** True: all of it is in now. Null: nobody waits for it any more. Throws when the database is at fault. */
  async replay(id: string, actor: Actor, dryRun = false): Promise<boolean | null> {
    let done: boolean | null = null;
    try {
      await this.db.transaction(async (tx) => {
        done = await this.again(tx, id, actor);
        if (dryRun) throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return done;
  }

  /** Each in a transaction of its own, in the order in which they came; at most `limit`. */
  async replayAll(
    filter: LetterFilter,
    actor: Actor,
    { limit = Infinity, dryRun = false } = {},
  ): Promise<Replayed> {
    const counts: Replayed = { tried: 0, resolved: 0, failed: 0 };
    let place: readonly [string, string] | null = null;
    for (;;) {
      const count = Math.min(AT_ONCE, limit - counts.tried);
      const batch: { id: string; receivedAt: Date }[] =
        count > 0 ? await waitingLetters(this.db.manager, filter, count, place) : [];
      const last = batch.at(-1);
      if (!last) return counts;
      for (const { id } of batch) {
        const resolved = await this.replay(id, actor, dryRun);
        if (resolved === null) continue;
        counts.tried += 1;
        counts[resolved ? 'resolved' : 'failed'] += 1;
      }
      place = [last.receivedAt.toISOString(), last.id];
    }
  }

  /** A person lets it go; what was kept of it is erased. */
  async dismiss(tx: EntityManager, letter: DeadLetter, actor: Actor): Promise<void> {
    await this.close(tx, letter, 'dismissed', actor);
  }

  private async again(tx: EntityManager, id: string, actor: Actor): Promise<boolean | null> {
    const letter = await tx.findOne(DeadLetter, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!letter || letter.resolvedAt) return null;
    const account = await tx.findOneByOrFail(ChannelAccount, { id: letter.accountId });
    const taken = await this.applier.apply(tx, account, letter, letter.applied);
    const { applied, problems, gone } = taken;
    const now = this.clock.now();
    const tried = { applied, attempts: letter.attempts + 1, triedAt: now };
    await erasePayloads(tx, account.id, gone);
    if (problems.length === 0) {
      await tx.update(DeadLetter, { id }, tried);
      await this.close(tx, letter, 'replayed', actor);
    } else await tx.update(DeadLetter, { id }, { ...tried, reason: reasonFrom(problems) });
    // What this one took back may stand in others that wait.
    await eraseDeadLetters(tx, account.id, gone, now);
    if (problems.length === 0) return true;
    await announce(tx, { type: 'account', brandId: letter.brandId });
    return false;
  }

  private async close(
    tx: EntityManager,
    { id, brandId, accountId }: DeadLetter,
    resolution: 'replayed' | 'dismissed',
    actor: Actor,
  ): Promise<void> {
    const now = this.clock.now();
    await tx.update(DeadLetter, { id }, { body: () => 'null', resolvedAt: now, resolution });
    await record(tx, {
      brandId,
      at: now,
      actor,
      entity: 'account',
      entityId: accountId,
      action: `dead-letter.${resolution}`,
      detail: { deadLetterId: id },
    });
    await announce(tx, { type: 'account', brandId });
  }
}
