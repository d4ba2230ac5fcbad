import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { Elsewhere } from './elsewhere.js';
import { InboxController } from './inbox.controller.js';
import { Inbox } from './inbox.service.js';

@Module({
  imports: [ConnectorsModule, ConversationsModule, DraftingModule],
  controllers: [InboxController],
  providers: [Inbox, Elsewhere],
})
export class InboxModule {}
