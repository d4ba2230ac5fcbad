import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { PromiseQuery, PromiseReport } from './promise.dto.js';
import { apartFigures, inboundByPlatform, promiseFigures } from './promise.queries.js';
import { percentKept } from './promise.js';

@ApiTags('reports')
@Controller('api/v1/reports')
export class PromiseController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get('promise')
  @ApiOperation({ operationId: 'getPromiseReport', summary: 'How the promise was kept' })
  @ApiOkResponse({ type: PromiseReport })
  async promise(
    @Who() who: Principal,
    @Query() { brand, days }: PromiseQuery,
  ): Promise<PromiseReport> {
    if (brand) who.require(brand, 'viewer', 'brand');
    const now = this.clock.now();
    const since = new Date(now.getTime() - days * 86_400_000);
    const period = { brandIds: brand ? [brand] : who.brandIds(), since, now };
    const [[all, ...each], inbound, { excused, acknowledged, ...complaints }] = await Promise.all([
      promiseFigures(this.db.manager, period),
      inboundByPlatform(this.db.manager, period),
      apartFigures(this.db.manager, period),
    ]);
    const { answered, withinPromise, breached, open, medianFirstResponseSeconds } = all!;
    const written = new Map(inbound.map((row) => [row.platform, row.inbound]));
    const clocked = new Map(each.map((row) => [row.platform!, row]));
    return {
      answered,
      withinPromise,
      percentKept: percentKept(withinPromise, breached),
      breached,
      open,
      medianFirstResponseSeconds,
      excused,
      acknowledged,
      complaints,
      perPlatform: [...new Set([...written.keys(), ...clocked.keys()])].sort().map((platform) => ({
        platform,
        inbound: written.get(platform) ?? 0,
        answered: clocked.get(platform)?.answered ?? 0,
        withinPromise: clocked.get(platform)?.withinPromise ?? 0,
      })),
    };
  }
}
