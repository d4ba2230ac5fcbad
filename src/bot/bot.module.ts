import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { RoutingModule } from '../routing/routing.module.js';
import { AutomaticJob } from './automatic.job.js';
import { BotController } from './bot.controller.js';
import { BotJob } from './bot.job.js';
import { BotSettings } from './bot-settings.js';
import { BotTrial } from './bot-trial.js';
import { BotVoice } from './bot-voice.js';
import { HandOverJob } from './hand-over.job.js';
import { MenuSource } from './menu-source.js';
import { Menus, MenuTicks } from './menus.js';

@Module({
  imports: [ConnectorsModule, DraftingModule, RoutingModule],
  controllers: [BotController],
  providers: [
    AutomaticJob,
    BotJob,
    HandOverJob,
    BotVoice,
    BotSettings,
    BotTrial,
    MenuSource,
    Menus,
    MenuTicks,
  ],
})
export class BotModule {}
