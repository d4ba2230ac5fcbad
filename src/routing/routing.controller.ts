import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { routingRehearsal } from './rehearsal.js';
import {
  ChangeRoutingBody,
  RehearseRoutingBody,
  RoutingRehearsal,
  RoutingView,
} from './routing.dto.js';
import { routedItems, routingOf } from './routing.queries.js';
import type { RoutingPolicy } from './routing-policy.js';
import { Routings } from './routings.js';

/** More are not needed to judge a rule by. */
const MOST_ITEMS = 20_000;

/** Who gets what. */
@ApiTags('routing')
@Controller('api/v1/brands/:id/routing')
export class RoutingController {
  constructor(
    private readonly db: DataSource,
    private readonly routings: Routings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getRouting', summary: 'The routing in force' })
  @ApiOkResponse({ type: RoutingView })
  async current(
    @Param('id', idParam('brand')) id: string,
    @Who() who: Principal,
  ): Promise<RoutingView> {
    who.require(id, 'viewer', 'brand');
    const { version, policy, since } = await routingOf(this.db.manager, id);
    return { version, routing: policy, since: since?.toISOString() ?? null };
  }

  @Put()
  @ApiOperation({ operationId: 'changeRouting', summary: 'Send items elsewhere from now on' })
  @ApiOkResponse({ type: RoutingView })
  async change(
    @Param('id', idParam('brand')) id: string,
    @Body() { version, routing }: ChangeRoutingBody,
    @Who() who: Principal,
  ): Promise<RoutingView> {
    who.require(id, 'manager', 'brand');
    const saved = await this.routings.change(id, version, routing as RoutingPolicy, who);
    return {
      version: saved.version,
      routing: saved.policy,
      since: saved.createdAt.toISOString(),
    };
  }

  @Post('rehearse')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rehearseRouting',
    summary: 'What a routing would have done with the items of the last days; changes nothing',
  })
  @ApiOkResponse({ type: RoutingRehearsal })
  async rehearse(
    @Param('id', idParam('brand')) id: string,
    @Body() { routing, days }: RehearseRoutingBody,
    @Who() who: Principal,
  ): Promise<RoutingRehearsal> {
    who.require(id, 'manager', 'brand');
    await this.routings.check(this.db.manager, id, routing as RoutingPolicy);
    const since = new Date(this.clock.now().getTime() - days * 86_400_000);
    const items = await routedItems(this.db.manager, id, since, MOST_ITEMS);
    const rules = routingRehearsal(routing as RoutingPolicy, items);
    return { since: since.toISOString(), rules, cut: items.length === MOST_ITEMS };
  }
}
