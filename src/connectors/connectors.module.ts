import { Module } from '@nestjs/common';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { createHttpClient } from '../infra/http/http-client.js';
import { Accounts } from './accounts.js';
import { ConnectorsController } from './connectors.controller.js';
import { ConnectorRegistry, createConnectors } from './registry.js';

@Module({
  controllers: [ConnectorsController],
  providers: [
    {
      provide: ConnectorRegistry,
      inject: [Settings, Clock],
      useFactory: (settings: Settings, clock: Clock) =>
        createConnectors(createHttpClient(settings.http.timeoutSeconds), () => clock.now()),
    },
    Accounts,
  ],
  exports: [ConnectorRegistry, Accounts],
})
export class ConnectorsModule {}
