import { Module } from '@nestjs/common';
import { DueTick } from './due.tick.js';
import { SyncJob } from './sync.job.js';

@Module({ providers: [SyncJob, DueTick], exports: [DueTick] })
export class SlaModule {}
