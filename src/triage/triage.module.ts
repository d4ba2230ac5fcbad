import { Module } from '@nestjs/common';
import { TriageJob } from './triage.job.js';

@Module({ providers: [TriageJob] })
export class TriageModule {}
