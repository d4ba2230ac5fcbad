import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { NoticeList } from './alert-settings.dto.js';
import { alertView } from './alert-view.js';
import { noticesOf } from './alerts.queries.js';
import { personOf } from './person-of.js';

/** What is older is no news any more to somebody who opens the console. */
const NEWS_MS = 15 * 60_000;

@ApiTags('alerts')
@Controller('api/v1/me/notices')
export class NoticesController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly connectors: ConnectorRegistry,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listNotices',
    summary: 'Alerts that the browser is to show: of the last quarter of an hour, not acknowledged',
  })
  @ApiOkResponse({ type: NoticeList })
  async list(@Who() who: Principal): Promise<NoticeList> {
    const since = new Date(this.clock.now().getTime() - NEWS_MS);
    const rows = await noticesOf(this.db.manager, personOf(who), who.brandIds(), since);
    const view = alertView((platform) => this.connectors.get(platform).manifest.title);
    const items = rows.map(({ toldAt, ...row }) => ({
      ...view(row),
      toldAt: toldAt.toISOString(),
    }));
    return { items, next: null };
  }
}
