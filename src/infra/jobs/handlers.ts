import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { handledBy } from './handles.js';
import { type Pipeline, PIPELINE } from './job.js';

export type JobHandler = (payload: object) => Promise<void>;

/** Finds the handlers at start and proves that every job of the pipeline has exactly one. */
@Injectable()
export class Handlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    @Inject(PIPELINE) private readonly pipeline: Pipeline,
  ) {}

  collect(): Map<string, JobHandler> {
    const found = new Map<string, JobHandler>();
    for (const { instance } of this.discovery.getProviders() as { instance: unknown }[]) {
      if (typeof instance !== 'object' || instance === null) continue;
      for (const name of this.scanner.getAllMethodNames(
        Object.getPrototypeOf(instance) as object,
      )) {
        const method = (instance as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const job = handledBy(method);
        if (!job) continue;
        if (found.has(job.name)) throw new Error(`jobs: ${job.name} has two handlers`);
        found.set(job.name, (payload) => (method as JobHandler).call(instance, payload));
      }
    }
    const missing = this.pipeline
      .flatMap((wire) => wire.jobs)
      .filter((job) => !found.has(job.name));
    if (missing.length > 0)
      throw new Error(`jobs: no handler for ${missing.map((job) => job.name).join(', ')}`);
    return found;
  }
}
