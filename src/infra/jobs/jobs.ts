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
    const specs = payloads.flatMap((payload) =>
      jobs.map((job) => ({
        identifier: job.name,
        payload,
        queue_name: (job as Job<P>).queue?.(payload) ?? null,
        max_attempts: job.maxAttempts,
      })),
    );
    if (specs.length === 0) return;
    await tx.query(
      `select graphile_worker.add_jobs(array(
         select row(s.identifier, s.payload, s.queue_name, null, s.max_attempts, null, null, null)::graphile_worker.job_spec
         from json_to_recordset($1) as s(identifier text, payload json, queue_name text, max_attempts smallint)))`,
      [JSON.stringify(specs)],
    );
  }

  /** `runAt` null: at once. */
  async add<P extends object>(
    tx: EntityManager,
    job: Job<P>,
    payload: NoInfer<P>,
    runAt: Date | null = null,
  ): Promise<void> {
    await tx.query(
      `select graphile_worker.add_job($1, payload => $2::json, queue_name => $3, run_at => $4, max_attempts => $5,
         priority => $6)`,
      [
        job.name,
        JSON.stringify(payload),
        job.queue?.(payload) ?? null,
        runAt,
        job.maxAttempts,
        job.priority?.(payload) ?? 0,
      ],
    );
  }
}
