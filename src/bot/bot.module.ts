import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { BotJob } from './bot.job.js';

@Module({ imports: [ConnectorsModule], providers: [BotJob] })
export class BotModule {}
