import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Ticks } from '../infra/ticks/ticks.js';
import { SlaClock } from './clock.entity.js';
import { nextAt, takeSteps } from './deadline.js';
import { clockBreached, clockWarned } from './sla.events.js';
import { dueClocks } from './sla.queries.js';

const BATCH = 200;
/** Bounds one run; what is left is taken by the next, a second later. */
const BATCHES = 50;

/** Finds the clocks with a step to take by index, takes each step once, and says so. */
@Injectable()
export class DueTick implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly ticks: Ticks,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'sla.due',
      description: 'Takes the warnings and breaches that are due',
      everySeconds: 1,
      run: (now) => this.takeDue(now),
    });
  }

  async takeDue(now: Date): Promise<void> {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const taken = await this.db.transaction(async (tx) => {
        const clocks = await dueClocks(tx, now, BATCH);
        for (const clock of clocks) await this.take(tx, clock, now);
        return clocks.length;
      });
      if (taken < BATCH) return;
    }
  }

  private async take(tx: EntityManager, clock: SlaClock, now: Date): Promise<void> {
    const { steps, reached } = takeSteps(clock.steps, now);
    const broken = reached === 100;
    await tx.update(
      SlaClock,
      { id: clock.id },
      {
        steps,
        nextAt: nextAt(steps),
        ...(broken ? { breachedAt: clock.dueAt, detectedAt: now } : {}),
      },
    );
    if (reached === null) return;
    const { id: clockId, brandId, conversationId, lateIngest } = clock;
    const fact = { clockId, brandId, conversationId, percent: reached, lateIngest };
    await this.jobs.emit(tx, broken ? clockBreached : clockWarned, fact);
    await announce(tx, { type: 'conversation', brandId, conversationId });
  }
}
