import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { PromiseController } from './promise.controller.js';
import { SystemController } from './system.controller.js';

@Module({
  controllers: [PromiseController, SystemController, HealthController, MetricsController],
  providers: [Metrics],
})
export class ReportsModule {}
