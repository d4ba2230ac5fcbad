import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource, In } from 'typeorm';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { page, PageQuery } from '../infra/http/paging.js';
import { deliveriesOf, type DeliveryRow } from './alerts.queries.js';
import { keyOf, placeOf } from './list-place.js';
import { WebhookEndpoint } from './webhook.entity.js';
import {
  ChangeEndpointBody,
  DeliveryPage,
  type DeliveryView,
  EndpointPage,
  EndpointView,
  NewEndpointBody,
  NewEndpointView,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

const endpointView = ({ secret: _, createdAt, ...endpoint }: WebhookEndpoint): EndpointView => ({
  ...endpoint,
  createdAt: createdAt.toISOString(),
});

const deliveryView = (delivery: DeliveryRow): DeliveryView => ({
  ...delivery,
  createdAt: delivery.createdAt.toISOString(),
  sentAt: delivery.sentAt?.toISOString() ?? null,
});

@ApiTags('webhooks')
@Controller('api/v1')
export class WebhooksController {
  constructor(
    private readonly db: DataSource,
    private readonly webhooks: WebhooksService,
  ) {}

  @Get('webhook-endpoints')
  @ApiOperation({ operationId: 'listWebhookEndpoints', summary: 'Addresses that hear of alerts' })
  @ApiOkResponse({ type: EndpointPage })
  async endpoints(@Who() who: Principal): Promise<EndpointPage> {
    who.requireAnywhere('manager');
    const endpoints = await this.db.manager.find(WebhookEndpoint, {
      where: { brandId: In(who.brandIds('manager')) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return { items: endpoints.map(endpointView), next: null };
  }

  @Post('webhook-endpoints')
  @ApiOperation({
    operationId: 'createWebhookEndpoint',
    summary: 'Add an address; its secret is shown this once',
  })
  @ApiCreatedResponse({ type: NewEndpointView })
  async create(@Who() who: Principal, @Body() body: NewEndpointBody): Promise<NewEndpointView> {
    who.require(body.brandId, 'manager', 'brand');
    const { endpoint, secret } = await this.webhooks.create(body, who);
    return { ...endpointView(endpoint), secret };
  }

  @Patch('webhook-endpoints/:id')
  @ApiOperation({
    operationId: 'changeWebhookEndpoint',
    summary: 'Change what is named; what waits for the old hours is looked at again',
  })
  @ApiOkResponse({ type: EndpointView })
  async change(
    @Who() who: Principal,
    @Param('id', idParam('endpoint')) id: string,
    @Body() body: ChangeEndpointBody,
  ): Promise<EndpointView> {
    return endpointView(await this.webhooks.change(id, body, who));
  }

  @Post('webhook-endpoints/:id/test')
  @HttpCode(202)
  @ApiOperation({ operationId: 'testWebhookEndpoint', summary: 'Send something to see it arrive' })
  @ApiAcceptedResponse()
  async test(@Who() who: Principal, @Param('id', idParam('endpoint')) id: string): Promise<void> {
    await this.webhooks.test(id, who);
  }

  @Delete('webhook-endpoints/:id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteWebhookEndpoint',
    summary: 'Remove an address with its delivery log',
  })
  @ApiNoContentResponse()
  async remove(@Who() who: Principal, @Param('id', idParam('endpoint')) id: string): Promise<void> {
    await this.webhooks.remove(id, who);
  }

  @Get('webhook-deliveries')
  @ApiOperation({ operationId: 'listWebhookDeliveries', summary: 'The delivery log, newest first' })
  @ApiOkResponse({ type: DeliveryPage })
  async deliveries(@Who() who: Principal, @Query() query: PageQuery): Promise<DeliveryPage> {
    who.requireAnywhere('manager');
    const { limit } = query;
    const brandIds = who.brandIds('manager');
    const rows = await deliveriesOf(this.db.manager, brandIds, placeOf(query), limit + 1);
    return page(rows, limit, keyOf, deliveryView);
  }

  @Post('webhook-deliveries/:id/replay')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'replayWebhookDelivery',
    summary: 'Send it again: the same body and id, a new timestamp and signature',
  })
  @ApiAcceptedResponse()
  async replay(@Who() who: Principal, @Param('id', idParam('delivery')) id: string): Promise<void> {
    await this.webhooks.replay(id, who);
  }
}
