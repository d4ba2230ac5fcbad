import { Module } from '@nestjs/common';
import { ClocksController } from './clocks.controller.js';
import { DueTick } from './due.tick.js';
import { Promises } from './promises.js';
import { PromisesController } from './promises.controller.js';
import { RecountJob } from './recount.job.js';
import { SyncJob } from './sync.job.js';

@Module({
  controllers: [PromisesController, ClocksController],
  providers: [SyncJob, RecountJob, DueTick, Promises],
  exports: [DueTick],
})
export class SlaModule {}
