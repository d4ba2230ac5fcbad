import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { DraftContext } from './draft-context.js';
import { DraftJob } from './draft.job.js';
import { DraftingController } from './drafting.controller.js';
import { Drafts } from './drafts.js';
import { DraftViews } from './draft-view.js';

@Module({
  imports: [ConnectorsModule],
  controllers: [DraftingController],
  providers: [DraftContext, DraftJob, Drafts, DraftViews],
  exports: [DraftViews],
})
export class DraftingModule {}
