import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { User } from '../identity/user.entity.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import {
  ChangePromiseBody,
  PromiseVersions,
  PromiseView,
  Rehearsal,
  RehearseBody,
} from './promise.dto.js';
import { Promises } from './promises.js';
import { MOST_TURNS, pastTurns } from './promises.queries.js';
import { rehearse } from './rehearsal.js';
import { SlaPolicy } from './sla-policy.entity.js';

const VERSIONS = 50;

/** What a brand promises its customers. */
@ApiTags('promise')
@Controller('api/v1/brands/:id/promise')
export class PromisesController {
  constructor(
    private readonly db: DataSource,
    private readonly promises: Promises,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getPromise', summary: 'The promise in force' })
  @ApiOkResponse({ type: PromiseView })
  async current(
    @Param('id', idParam('brand')) id: string,
    @Who() who: Principal,
  ): Promise<PromiseView> {
    who.require(id, 'viewer', 'brand');
    return this.view(await this.promises.current(this.db.manager, id));
  }

  @Put()
  @ApiOperation({
    operationId: 'changePromise',
    summary: 'Promise something else; every running clock is counted anew',
  })
  @ApiOkResponse({ type: PromiseView })
  async change(
    @Param('id', idParam('brand')) id: string,
    @Body() { version, promise }: ChangePromiseBody,
    @Who() who: Principal,
  ): Promise<PromiseView> {
    who.require(id, 'manager', 'brand');
    return this.view(await this.promises.change(id, version, promise, who));
  }

  @Get('versions')
  @ApiOperation({ operationId: 'listPromiseVersions', summary: 'Earlier promises, newest first' })
  @ApiOkResponse({ type: PromiseVersions })
  async versions(
    @Param('id', idParam('brand')) id: string,
    @Who() who: Principal,
  ): Promise<PromiseVersions> {
    who.require(id, 'viewer', 'brand');
    const order = { version: 'DESC' as const };
    const found = await this.db.manager.find(SlaPolicy, {
      where: { brandId: id },
      order,
      take: VERSIONS,
    });
    return { items: await Promise.all(found.map((policy) => this.view(policy))), next: null };
  }

  @Post('rehearse')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rehearsePromise',
    summary: 'What a promise would have meant for the last days; changes nothing',
  })
  @ApiOkResponse({ type: Rehearsal })
  async rehearse(
    @Param('id', idParam('brand')) id: string,
    @Body() { promise, days }: RehearseBody,
    @Who() who: Principal,
  ): Promise<Rehearsal> {
    who.require(id, 'manager', 'brand');
    this.promises.check(promise);
    const now = this.clock.now();
    const since = new Date(now.getTime() - days * 86_400_000);
    const turns = await pastTurns(this.db.manager, id, since);
    const rules = rehearse(promise, turns, now).map(({ sample, told, ...figures }) => ({
      ...figures,
      told: told.map((step) => ({ ...step, who: [...step.who] })),
      sample: sample.map(({ startedAt, dueBefore, dueAfter, ...about }) => ({
        ...about,
        startedAt: startedAt.toISOString(),
        dueBefore: dueBefore?.toISOString() ?? null,
        dueAfter: dueAfter?.toISOString() ?? null,
      })),
    }));
    return { since: since.toISOString(), rules, cut: turns.length === MOST_TURNS };
  }

  private async view({ version, promise, createdAt, userId }: SlaPolicy): Promise<PromiseView> {
    const user = userId ? await this.db.manager.findOneBy(User, { id: userId }) : null;
    const since = createdAt.toISOString();
    return { version, promise, since, changedBy: user?.name ?? null };
  }
}
