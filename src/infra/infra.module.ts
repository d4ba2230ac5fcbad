import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.js';
import { Settings } from './config/settings.js';
import { Counters } from './counters.js';
import type { Database } from './database/connection.js';
import { type Schema, sourceOptions } from './database/source.js';
import { Handlers } from './jobs/handlers.js';
import { Heartbeat } from './jobs/heartbeat.js';
import { type Pipeline, PIPELINE } from './jobs/job.js';
import { JobRunner } from './jobs/job-runner.js';
import { Jobs } from './jobs/jobs.js';
import { Work } from './jobs/work.js';
import { DATABASE, Lifecycle } from './lifecycle.js';
import { Live } from './live/live.js';
import { ChatModel } from './llm/chat-model.js';
import { Log } from './logging/log.js';
import { Secrets } from './secrets/secrets.js';
import { Ticks } from './ticks/ticks.js';

const services = [
  Clock,
  Log,
  Counters,
  Secrets,
  ChatModel,
  Jobs,
  Handlers,
  JobRunner,
  Heartbeat,
  Work,
  Ticks,
  Live,
];

/** What every room stands on; no word of the product's domain in here. */
@Global()
@Module({})
export class InfraModule {
  static with(parts: {
    settings: Settings;
    database: Database;
    schema: Schema;
    pipeline: Pipeline;
  }): DynamicModule {
    return {
      module: InfraModule,
      imports: [
        DiscoveryModule,
        ScheduleModule.forRoot(),
        TypeOrmModule.forRoot({
          ...sourceOptions(parts.database.address, parts.schema, parts.settings.database.pool),
          // A wrong address has been told already; waiting would only hide it.
          retryAttempts: 0,
          manualInitialization: false,
        }),
      ],
      providers: [
        { provide: Settings, useValue: parts.settings },
        { provide: DATABASE, useValue: parts.database },
        { provide: PIPELINE, useValue: parts.pipeline },
        ...services,
        Lifecycle,
      ],
      exports: [Settings, DATABASE, ...services],
    };
  }
}
