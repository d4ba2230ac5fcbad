import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { DatabaseAddress } from '../database/connection.js';
import { Log } from '../logging/log.js';
import { Ticks } from '../ticks/ticks.js';
import { Heartbeat } from './heartbeat.js';
import { JobRunner } from './job-runner.js';

/** What a worker does: jobs, ticks, and the sign that it lives. */
@Injectable()
export class Work implements OnModuleInit {
  private alive = false;

  constructor(
    private readonly runner: JobRunner,
    private readonly ticks: Ticks,
    private readonly heartbeat: Heartbeat,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'jobs.bury-dead',
      description: 'Frees the jobs of workers that have died',
      everySeconds: 2,
      run: async () => {
        const dead = await this.heartbeat.buryDead();
        if (dead > 0) this.log.warn(`jobs: freed the jobs of ${dead} dead worker(s)`);
      },
    });
  }

  async start(address: DatabaseAddress): Promise<void> {
    await this.runner.start(address);
    this.alive = true;
    await this.beat();
    await this.ticks.start();
  }

  async stop(): Promise<void> {
    this.alive = false;
    await this.ticks.stop();
    await this.runner.stop();
    await this.heartbeat.leave();
  }

  @Interval(1000)
  async beat(): Promise<void> {
    if (!this.alive) return;
    await this.heartbeat
      .beat()
      .catch((error: unknown) => this.log.warn({ err: error }, 'jobs: no sign of life given'));
  }
}
