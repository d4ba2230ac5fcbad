import { Module } from '@nestjs/common';
import { ClocksController } from './clocks.controller.js';
import { DueTick } from './due.tick.js';
import { PausesController } from './pauses.controller.js';
import { Pauses } from './pauses.js';
import { Promises } from './promises.js';
import { PromisesController } from './promises.controller.js';
import { RecountJob } from './recount.job.js';
import { SyncJob } from './sync.job.js';

@Module({
  controllers: [PromisesController, ClocksController, PausesController],
  providers: [SyncJob, RecountJob, DueTick, Promises, Pauses],
  exports: [DueTick],
})
export class SlaModule {}
