import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Metrics } from './metrics.js';

@ApiTags('system')
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get('metrics')
  @ApiOperation({ operationId: 'getMetrics', summary: 'Figures in the format of Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async show(
    @Who() who: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    who.requireAnywhere('viewer');
    reply.header('content-type', this.metrics.contentType);
    return this.metrics.render();
  }
}
