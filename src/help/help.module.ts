import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { HelpController } from './help.controller.js';
import { HelpDesk } from './help-desk.js';

@Module({
  imports: [ConnectorsModule, KnowledgeModule],
  controllers: [HelpController],
  providers: [HelpDesk],
})
export class HelpModule {}
