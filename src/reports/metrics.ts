import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { Counters } from '../infra/counters.js';
import { jobFigures, runningClocks } from './system.queries.js';

/** Figures for Prometheus: of this process, and of the whole system as the database knows it. */
@Injectable()
export class Metrics implements OnModuleDestroy {
  private readonly registry = new Registry();
  private readonly openClocks = this.gauge('open_clocks', 'Promises that still run');
  private readonly breachedClocks = this.gauge('breached_clocks', 'Running promises that are over');
  private readonly jobsWaiting = this.gauge('jobs_waiting', 'Jobs to be done now or later');
  private readonly jobsFailed = this.gauge('jobs_failed', 'Jobs that nobody will try again');
  private readonly oldestJob = this.gauge(
    'oldest_due_job_seconds',
    'How long the job that is due for longest has been so',
  );

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly counters: Counters,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  async render(): Promise<string> {
    const now = this.clock.now();
    const { manager } = this.db;
    const [clocks, jobs] = await Promise.all([
      runningClocks(manager, now),
      jobFigures(manager, now),
    ]);
    this.openClocks.set(clocks.open);
    this.breachedClocks.set(clocks.breached);
    this.jobsWaiting.set(jobs.waiting);
    this.jobsFailed.set(jobs.failed);
    this.oldestJob.set(jobs.oldestDueSeconds);
    return Registry.merge([this.registry, this.counters.registry]).metrics();
  }

  onModuleDestroy(): void {
    this.registry.clear();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `sixhour_${name}`, help, registers: [this.registry] });
  }
}
