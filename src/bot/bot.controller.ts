import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, type EntityManager } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { idParam } from '../infra/http/id-param.js';
import { botPolicyOf } from '../routing/bot.queries.js';
import { BotSettings } from './bot-settings.js';
import { BotTrial } from './bot-trial.js';
import { type BotChannelView, BotView, ChangeBotBody, TriedView, TryBotBody } from './bot.dto.js';
import { MEANINGS } from './threshold.js';

/** How the bot of a brand behaves. */
@ApiTags('bot')
@Controller('api/v1/brands/:id/bot')
export class BotController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: BotSettings,
    private readonly trial: BotTrial,
    private readonly registry: ConnectorRegistry,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getBot', summary: 'How the bot behaves, and where it may speak' })
  @ApiOkResponse({ type: BotView })
  async current(
    @Param('id', idParam('brand')) id: string,
    @Who() who: Principal,
  ): Promise<BotView> {
    who.require(id, 'viewer', 'brand');
    return this.view(this.db.manager, id);
  }

  @Put()
  @ApiOperation({ operationId: 'changeBot', summary: 'Have it behave so from now on' })
  @ApiOkResponse({ type: BotView })
  async change(
    @Param('id', idParam('brand')) id: string,
    @Body() { version, policy }: ChangeBotBody,
    @Who() who: Principal,
  ): Promise<BotView> {
    who.require(id, 'manager', 'brand');
    await this.settings.change(id, version, policy, who);
    return this.view(this.db.manager, id);
  }

  @Post('try')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'tryBot',
    summary: 'What it would answer to a first message, and why; changes nothing',
  })
  @ApiOkResponse({ type: TriedView })
  tryOut(
    @Param('id', idParam('brand')) id: string,
    @Body() body: TryBotBody,
    @Who() who: Principal,
  ): Promise<TriedView> {
    who.require(id, 'agent', 'brand');
    return this.trial.tryOut(this.db.manager, { brandId: id, ...body });
  }

  private async view(manager: EntityManager, brandId: string): Promise<BotView> {
    const { version, policy, since } = await botPolicyOf(manager, brandId);
    return {
      version,
      policy,
      since: since?.toISOString() ?? null,
      meanings: [...MEANINGS],
      channels: await this.channels(manager, brandId),
    };
  }

  private async channels(manager: EntityManager, brandId: string): Promise<BotChannelView[]> {
    const order = { connectedAt: 'ASC' as const };
    const accounts = await manager.find(ChannelAccount, { where: { brandId }, order });
    return accounts.flatMap((account) => {
      const { manifest } = this.registry.get(account.platform);
      if (manifest.replies.message?.via !== 'api' || account.state === 'disconnected') return [];
      return {
        accountId: account.id,
        name: account.name,
        platformTitle: manifest.title,
        hasMenu: manifest.chatProfile !== undefined,
        menuAt: account.chatProfileAt?.toISOString() ?? null,
        menuError: account.chatProfileError,
      };
    });
  }
}
