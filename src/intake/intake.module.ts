import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { DeadLetters } from './dead-letters.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { DecodeJob } from './decode.job.js';
import { FetchJob } from './fetch.job.js';
import { Gone } from './gone.js';
import { HealthTicks } from './health.ticks.js';
import { IntakeTicks } from './intake.ticks.js';
import { Notices } from './notices.js';
import { PayloadApplier } from './payload-applier.js';
import { Payloads } from './payloads.js';
import { PollJob } from './poll.job.js';
import { ProbeJob } from './probe.job.js';
import { Streams } from './streams.js';
import { Webhooks } from './webhooks.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [ConnectorsModule, ConversationsModule],
  controllers: [WebhooksController, DeadLettersController],
  providers: [
    PayloadApplier,
    DeadLetters,
    ProbeJob,
    HealthTicks,
    Payloads,
    Notices,
    DecodeJob,
    PollJob,
    FetchJob,
    Gone,
    Streams,
    IntakeTicks,
    Webhooks,
  ],
  exports: [DeadLetters],
})
export class IntakeModule {}
