import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, In } from 'typeorm';
import { idParam } from '../infra/http/id-param.js';
import { Settings } from '../infra/config/settings.js';
import type { Principal } from '../identity/principal.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import { Who } from '../identity/who.js';
import { ChannelAccount } from './account.entity.js';
import { AccountHealth } from './account-health.js';
import { accountViews } from './account-view.js';
import { Accounts } from './accounts.js';
import { AccountList, AccountView, ConnectBody, PlatformList } from './connectors.dto.js';
import { ConnectorRegistry } from './registry.js';

/** Which platforms there are, and which accounts are listened to. */
@ApiTags('channels')
@Controller('api/v1')
export class ConnectorsController {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly health: AccountHealth,
    private readonly settings: Settings,
  ) {}

  @Get('platforms')
  @ApiOkResponse({ type: PlatformList })
  platforms(): PlatformList {
    const items = this.registry.all().map(({ manifest }) => ({
      platform: manifest.platform,
      title: manifest.title,
      externalIdHelp: manifest.externalIdHelp,
      credentials: manifest.credentials,
      webhook: manifest.webhook,
      webhookUrl: manifest.webhook
        ? `${this.settings.server.publicUrl}/webhooks/${manifest.webhook}`
        : null,
    }));
    return { items, next: null };
  }

  @Get('accounts')
  @ApiOkResponse({ type: AccountList })
  async list(@Who() who: Principal): Promise<AccountList> {
    const accounts = await this.db.manager.find(ChannelAccount, {
      where: { brandId: In(who.brandIds()) },
      order: { connectedAt: 'ASC', id: 'ASC' },
    });
    return { items: await accountViews(this.db.manager, this.registry, accounts), next: null };
  }

  /** Connects an account; the credentials are tried first. */
  @Post('accounts')
  @ApiCreatedResponse({ type: AccountView })
  async connect(@Body() body: ConnectBody, @Who() who: Principal): Promise<AccountView> {
    who.require(body.brandId, 'manager', 'brand');
    if (!this.registry.all().some(({ manifest }) => manifest.platform === body.platform))
      throw badRequest(
        'unknown_platform',
        `There is no platform “${body.platform}”.`,
        'GET /api/v1/platforms lists those that there are.',
      );
    return this.view(await this.accounts.connect(body, who.actor));
  }

  /** Tries the account's token and reads its streams now; the view says what came of the trial. */
  @Post('accounts/:id/probe')
  @HttpCode(200)
  @ApiOperation({ operationId: 'probeAccount', summary: 'Check the token and read now' })
  @ApiOkResponse({ type: AccountView })
  async probe(
    @Param('id', idParam('account')) id: string,
    @Who() who: Principal,
  ): Promise<AccountView> {
    const account = await this.db.manager.findOneBy(ChannelAccount, { id });
    if (!account) throw notFound('account');
    who.require(account.brandId, 'manager', 'account');
    if (account.state === 'disconnected')
      throw badRequest(
        'account_disconnected',
        `${account.name} is disconnected.`,
        'Connect it again with a token.',
      );
    await this.health.check(id);
    await this.accounts.readNow(id);
    return this.view(await this.db.manager.findOneByOrFail(ChannelAccount, { id }));
  }

  /** Stops listening. What came in stays; connecting again goes on where it stopped. */
  @Delete('accounts/:id')
  @HttpCode(204)
  async disconnect(
    @Param('id', idParam('account')) id: string,
    @Who() who: Principal,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const account = await tx.findOneBy(ChannelAccount, { id });
      if (!account) throw notFound('account');
      who.require(account.brandId, 'manager', 'account');
      await this.accounts.setState(tx, account, 'disconnected', null, who.actor);
    });
  }

  private async view(account: ChannelAccount): Promise<AccountView> {
    const [view] = await accountViews(this.db.manager, this.registry, [account]);
    return view!;
  }
}
