import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { BotSense } from './bot-sense.js';
import { RouteJob } from './route.job.js';
import { RoutingController } from './routing.controller.js';
import { Routings } from './routings.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [RoutingController],
  providers: [RouteJob, Routings, BotSense],
  exports: [BotSense],
})
export class RoutingModule {}
