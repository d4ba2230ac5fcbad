import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { ApprovalController } from './approval/approval.controller.js';
import { Approvals } from './approval/approvals.js';
import { HandIns } from './approval/hand-ins.js';
import { DraftContext } from './draft-context.js';
import { DraftJob } from './draft.job.js';
import { DraftingController } from './drafting.controller.js';
import { Drafts } from './drafts.js';
import { DraftViews } from './draft-view.js';
import { AssistController } from './model/assist.controller.js';
import { Assist } from './model/assist.js';
import { ImproveJob } from './model/improve.job.js';
import { ModelWriter } from './model/writer.js';
import { VersionsController } from './versions/versions.controller.js';
import { Goodwills } from './voice/goodwills.js';
import { VoicesController } from './voice/voices.controller.js';
import { Voices } from './voice/voices.js';

@Module({
  imports: [ConnectorsModule, KnowledgeModule],
  controllers: [
    AssistController,
    ApprovalController,
    DraftingController,
    VersionsController,
    VoicesController,
  ],
  providers: [
    Approvals,
    HandIns,
    DraftContext,
    DraftJob,
    Drafts,
    DraftViews,
    Voices,
    Goodwills,
    ModelWriter,
    Assist,
    ImproveJob,
  ],
  exports: [DraftContext, DraftViews],
})
export class DraftingModule {}
