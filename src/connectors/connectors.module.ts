import { Module } from '@nestjs/common';
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
      inject: [Settings],
      useFactory: (settings: Settings) =>
        createConnectors(createHttpClient(settings.http.timeoutSeconds)),
    },
    Accounts,
  ],
  exports: [ConnectorRegistry, Accounts],
})
export class ConnectorsModule {}
