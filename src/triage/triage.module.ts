import { Module } from '@nestjs/common';
import { Corrections } from './corrections/corrections.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { SecondOpinionJob } from './second-opinion.job.js';
import { TriageJob } from './triage.job.js';

@Module({
  controllers: [CorrectionsController],
  providers: [TriageJob, SecondOpinionJob, Corrections],
})
export class TriageModule {}
