import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../clock.js';
import { Settings } from '../config/settings.js';
import { JobRunner } from './job-runner.js';
import { WorkerRow } from './worker.entity.js';

/**
 * graphile-worker keeps a dead worker's jobs locked for four hours. So every process that works
 * on jobs says once a second that it lives, and any other frees the jobs of one that does not.
 */
@Injectable()
export class Heartbeat {
  private readonly id = randomUUID();
  private readonly startedAt: Date;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly runner: JobRunner,
  ) {
    this.startedAt = clock.now();
  }

  async beat(): Promise<void> {
    const row = {
      id: this.id,
      role: this.settings.server.role,
      lockNames: [...this.runner.lockNames],
      startedAt: this.startedAt,
      seenAt: this.clock.now(),
    };
    await this.db.manager.upsert(WorkerRow, row, ['id']);
  }

  /** Frees the jobs of the dead. Returns how many workers were dead. */
  async buryDead(): Promise<number> {
    const limit = new Date(
      this.clock.now().getTime() - this.settings.jobs.workerDeadSeconds * 1000,
    );
    return this.db.transaction(async (tx) => {
      const dead = await tx.find(WorkerRow, {
        where: { seenAt: LessThan(limit) },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (dead.length === 0) return 0;
      const names = dead.flatMap((worker) => worker.lockNames);
      if (names.length > 0)
        await tx.query('select graphile_worker.force_unlock_workers($1::text[])', [names]);
      await tx.delete(
        WorkerRow,
        dead.map((worker) => worker.id),
      );
      return dead.length;
    });
  }

  async leave(): Promise<void> {
    await this.db.manager.delete(WorkerRow, { id: this.id });
  }
}
