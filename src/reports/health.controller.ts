import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Open } from '../identity/who.js';
import { reasonOf } from '../infra/failure.js';
import { Problem } from '../infra/http/problem.js';
import { missingMigrations } from './system.queries.js';
import { within } from './within.js';

const DATABASE_SECONDS = 3;

class Health {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

const notReady = (detail: string, hint: string): Problem =>
  new Problem(503, { code: 'not_ready', title: 'Not ready', detail, hint });

/** For whoever watches the process: is it alive, and may it be given work? */
@Open()
@ApiTags('system')
@Controller()
export class HealthController {
  constructor(private readonly db: DataSource) {}

  @Get('healthz')
  @ApiOperation({ operationId: 'getHealth', summary: 'Alive; asks nobody else' })
  @ApiOkResponse({ type: Health })
  alive(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @ApiOperation({
    operationId: 'getReadiness',
    summary: 'Alive, and the database is there and up to date',
  })
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    const missing = await within(DATABASE_SECONDS, missingMigrations(this.db)).catch(
      (error: unknown) => {
        throw notReady(
          `The database does not answer: ${reasonOf(error)}`,
          'Start it, or mend DATABASE_URL; "sixhour doctor" says more.',
        );
      },
    );
    if (missing.length > 0)
      throw notReady(
        `The database lacks ${missing.join(', ')}.`,
        'Run "sixhour migrate" with this version.',
      );
    return { status: 'ok' };
  }
}
