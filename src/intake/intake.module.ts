import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { DecodeJob } from './decode.job.js';
import { IntakeTicks } from './intake.ticks.js';
import { Notices } from './notices.js';
import { Payloads } from './payloads.js';
import { PollJob } from './poll.job.js';
import { Webhooks } from './webhooks.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [ConnectorsModule, ConversationsModule],
  controllers: [WebhooksController],
  providers: [Payloads, Notices, DecodeJob, PollJob, IntakeTicks, Webhooks],
})
export class IntakeModule {}
