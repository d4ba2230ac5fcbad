import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { WorkerRow } from '../infra/jobs/worker.entity.js';
import { version } from '../infra/package-root.js';
import { TickRow } from '../infra/ticks/tick.entity.js';
import { jobFigures } from './system.queries.js';
import { SystemStatus, type TickStatus, type WorkerStatus } from './system.dto.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const workerStatus = ({ id, role, startedAt, seenAt }: WorkerRow): WorkerStatus => ({
  id,
  role,
  startedAt: startedAt.toISOString(),
  seenAt: seenAt.toISOString(),
});

const tickStatus = (tick: TickRow): TickStatus => ({
  id: tick.id,
  description: tick.description,
  everySeconds: tick.everySeconds,
  lastStartedAt: iso(tick.lastStartedAt),
  lastFinishedAt: iso(tick.lastFinishedAt),
  lastError: tick.lastError,
  nextAt: iso(tick.nextAt),
});

@ApiTags('system')
@Controller('api/v1/system')
export class SystemController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  @Get('status')
  @ApiOperation({ operationId: 'getSystemStatus', summary: 'Processes, schedules and jobs' })
  @ApiOkResponse({ type: SystemStatus })
  async status(@Who() who: Principal): Promise<SystemStatus> {
    who.requireAnywhere('viewer');
    const { manager } = this.db;
    const [workers, ticks, { waiting, failed }] = await Promise.all([
      manager.find(WorkerRow, { order: { startedAt: 'ASC', id: 'ASC' } }),
      manager.find(TickRow, { order: { id: 'ASC' } }),
      jobFigures(manager, this.clock.now()),
    ]);
    return {
      version,
      role: this.settings.server.role,
      database: { embedded: this.settings.database.url === '' },
      workers: workers.map(workerStatus),
      ticks: ticks.map(tickStatus),
      jobs: { waiting, failed },
    };
  }
}
