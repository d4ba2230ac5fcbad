import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DomainEvent, type Job, type Pipeline, PIPELINE } from './job.js';

/** Puts jobs and events into the caller's transaction: they exist exactly if its work does. */
@Injectable()
export class Jobs {
  private readonly following = new Map<string, readonly Job<never>[]>();

  constructor(@Inject(PIPELINE) pipeline: Pipeline) {
    for (const { event, jobs } of pipeline) {
      if (this.following.has(event.name))
        throw new Error(`pipeline: ${event.name} has two lines; put its jobs into one`);
      this.following.set(event.name, jobs);
    }
  }

  /** An event that nothing follows is a slip in the pipeline, not a silent nothing. */
  emit<P extends object>(
    tx: EntityManager,
    event: DomainEvent<P>,
    payload: NoInfer<P>,
  ): Promise<void> {
    return this.emitAll(tx, event, [payload]);
  }

  /** The same event of many things, in one round trip. */
  async emitAll<P extends object>(
    tx: EntityManager,
    event: DomainEvent<P>,
    payloads: readonly NoInfer<P>[],
  ): Promise<void> {
    const jobs = this.following.get(event.name);
    if (!jobs) throw new Error(`pipeline: nothing follows the event ${event.name}`);
    await this.put(
      tx,
      payloads.flatMap((payload) => jobs.map((job) => specOf(job as Job<P>, payload, null))),
    );
  }

  /** `runAt` null: at once. */
  add<P extends object>(
    tx: EntityManager,
    job: Job<P>,
    payload: NoInfer<P>,
    runAt: Date | null = null,
  ): Promise<void> {
    return this.put(tx, [specOf(job, payload, runAt)]);
  }

  private async put(tx: EntityManager, specs: readonly JobSpec[]): Promise<void> {
    if (specs.length === 0) return;
    await tx.query(
      `select graphile_worker.add_jobs(array(
         select row(s.identifier, s.payload, s.queue, s."runAt", s."maxAttempts", null, s.priority, null)::graphile_worker.job_spec
         from json_to_recordset($1) as s(
           identifier text, payload json, queue text, "runAt" timestamptz, "maxAttempts" smallint, priority smallint)))`,
      [JSON.stringify(specs)],
    );
  }
}

interface JobSpec {
  identifier: string;
  payload: object;
  queue: string | null;
  runAt: Date | null;
  maxAttempts: number;
  priority: number;
}

const specOf = <P extends object>(job: Job<P>, payload: P, runAt: Date | null): JobSpec => ({
  identifier: job.name,
  payload,
  queue: job.queue?.(payload) ?? null,
  runAt,
  maxAttempts: job.maxAttempts,
  priority: job.priority?.(payload) ?? 0,
});
