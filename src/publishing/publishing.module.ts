import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { ModerationJob } from './moderation.job.js';
import { Outbound } from './outbound.js';
import { Publications } from './publications.js';
import { PublishJob } from './publish.job.js';
import { PublishingController } from './publishing.controller.js';

@Module({
  imports: [ConnectorsModule],
  controllers: [PublishingController],
  providers: [Outbound, Publications, PublishJob, ModerationJob],
})
export class PublishingModule {}
