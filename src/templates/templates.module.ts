import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { FinishTemplates } from './finish.job.js';
import { InsertionController } from './insertion.controller.js';
import { Insertion } from './insertion.js';
import { TemplatesController } from './templates.controller.js';
import { Templates } from './templates.js';

@Module({
  imports: [ConnectorsModule, ConversationsModule, DraftingModule],
  controllers: [InsertionController, TemplatesController],
  providers: [Templates, Insertion, FinishTemplates],
})
export class TemplatesModule {}
