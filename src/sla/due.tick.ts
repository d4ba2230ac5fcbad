import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Jobs } from '../infra/jobs/jobs.js';
import { announceAll } from '../infra/live/live.js';
import { Ticks } from '../infra/ticks/ticks.js';
import type { SlaClock } from './clock.entity.js';
import { nextAt, takeSteps } from './deadline.js';
import { clockBreached, clockWarned } from './sla.events.js';
import { dueClocks, saveSteps } from './sla.queries.js';

const BATCH = 500;
/** Bounds one run; what is left is taken by the next, a second later. */
const BATCHES = 40;

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
        if (clocks.length > 0) await this.take(tx, clocks, now);
        return clocks.length;
      });
      if (taken < BATCH) return;
    }
  }

  /** In a few round trips, however many there are. */
  private async take(tx: EntityManager, clocks: readonly SlaClock[], now: Date): Promise<void> {
    const taken = clocks.map((clock) => ({ clock, ...takeSteps(clock.steps, now) }));
    await saveSteps(
      tx,
      taken.map(({ clock, steps, reached }) => ({
        id: clock.id,
        steps,
        nextAt: nextAt(steps),
        broken: reached === 100,
      })),
      now,
    );
    const facts = taken.flatMap(({ clock, reached }) => {
      const { id: clockId, brandId, conversationId, lateIngest } = clock;
      return reached === null
        ? []
        : [{ clockId, brandId, conversationId, percent: reached, lateIngest }];
    });
    const broken = facts.filter(({ percent }) => percent === 100);
    await this.jobs.emitAll(tx, clockBreached, broken);
    await this.jobs.emitAll(
      tx,
      clockWarned,
      facts.filter((fact) => !broken.includes(fact)),
    );
    await announceAll(
      tx,
      facts.map(({ brandId, conversationId }) => ({
        type: 'conversation' as const,
        brandId,
        conversationId,
      })),
    );
  }
}
