import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { Logger as WorkerLogger, type Runner, run, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { Settings } from '../config/settings.js';
import { type DatabaseAddress, makePool } from '../database/connection.js';
import { Log } from '../logging/log.js';
import { Handlers } from './handlers.js';

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** Works on the jobs of the database with graphile-worker. */
@Injectable()
export class JobRunner {
  private runner: Runner | null = null;
  private pool: pg.Pool | null = null;
  /** The names under which graphile-worker locks the jobs that it works on here. */
  readonly lockNames = new Set<string>();

  constructor(
    private readonly handlers: Handlers,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  async start(address: DatabaseAddress): Promise<void> {
    const { concurrency } = this.settings.jobs;
    this.pool = makePool(address, concurrency + 3);
    const handlers = this.handlers.collect();
    // Listened to before the first worker is made: a name that is missed here would stay locked.
    const events: WorkerEvents = new EventEmitter();
    // Jobs are locked by the pool's name or by the worker's, depending on how they were fetched.
    events.on('pool:create', ({ workerPool }) => this.lockNames.add(workerPool.id));
    events.on('worker:create', ({ worker }) => this.lockNames.add(worker.workerId));
    events.on('job:error', ({ job, error }) =>
      this.log.warn({ job: job.task_identifier, attempt: job.attempts, err: error }, 'job failed'),
    );
    this.runner = await run({
      events,
      pgPool: this.pool,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1000,
      parsedCronItems: [],
      logger: new WorkerLogger(() => (level, message) => {
        this.log[LEVELS[level]](`jobs: ${message}`);
      }),
      taskList: Object.fromEntries(
        [...handlers].map(([name, handle]) => [
          name,
          async (payload: unknown) => handle(payload as object),
        ]),
      ),
    });
    // Without a listener an error of the pool would end the process.
    this.runner.promise.catch((error: unknown) => this.log.error({ err: error }, 'jobs: stopped'));
  }

  /** Lets the running jobs end. */
  async stop(): Promise<void> {
    await this.runner?.stop().catch(() => {});
    this.runner = null;
    await this.pool?.end();
    this.pool = null;
  }
}
