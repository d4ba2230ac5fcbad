import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { reasonOf } from '../failure.js';
import { Log } from '../logging/log.js';
import { TickRow } from './tick.entity.js';

/** A task on a schedule, as data. */
export interface Tick {
  id: string;
  description: string;
  everySeconds: number;
  run(now: Date): Promise<void>;
}

/**
 * Every process looks once a second; the row in the database decides who runs a task, so that it
 * runs once however many processes there are. A run that takes longer than its interval is not doubled here.
 */
@Injectable()
export class Ticks {
  private readonly ticks = new Map<string, Tick>();
  private readonly running = new Map<string, Promise<void>>();
  private enabled = false;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  register(tick: Tick): void {
    if (this.ticks.has(tick.id)) throw new Error(`ticks: ${tick.id} is registered twice`);
    this.ticks.set(tick.id, tick);
  }

  async start(): Promise<void> {
    for (const { id, description, everySeconds } of this.ticks.values())
      await this.db.query(
        `insert into tick (id, description, every_seconds, next_at) values ($1, $2, $3, $4)
         on conflict (id) do update set description = $2, every_seconds = $3`,
        [id, description, everySeconds, this.clock.now()],
      );
    this.enabled = true;
  }

  async stop(): Promise<void> {
    this.enabled = false;
    await Promise.all(this.running.values());
  }

  @Interval(500)
  async look(): Promise<void> {
    if (!this.enabled) return;
    const now = this.clock.now();
    try {
      const [due] = await this.db.query<[{ id: string }[], number]>(
        `update tick set next_at = $1::timestamptz + make_interval(secs => every_seconds), last_started_at = $1
         where id = any($2) and next_at <= $1 returning id`,
        [now, [...this.ticks.keys()].filter((id) => !this.running.has(id))],
      );
      for (const { id } of due) this.running.set(id, this.runOne(this.ticks.get(id)!, now));
    } catch (error) {
      this.log.warn({ err: error }, 'ticks: the database did not answer');
    }
  }

  private async runOne(tick: Tick, now: Date): Promise<void> {
    let lastError: string | null = null;
    try {
      await tick.run(now);
    } catch (error) {
      lastError = reasonOf(error);
      this.log.error({ err: error, tick: tick.id }, 'tick failed');
    }
    const done = { lastFinishedAt: this.clock.now(), lastError };
    await this.db.manager.update(TickRow, { id: tick.id }, done).catch(() => {});
    this.running.delete(tick.id);
  }
}
