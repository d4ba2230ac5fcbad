import { Module } from '@nestjs/common';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { createHttpClient } from '../infra/http/http-client.js';
import { AccountHealth } from './account-health.js';
import { Accounts } from './accounts.js';
import { ConnectorsController } from './connectors.controller.js';
import { DatabaseLedger } from './database-ledger.js';
import { ConnectorRegistry, createConnectors } from './registry.js';

@Module({
  controllers: [ConnectorsController],
  providers: [
    {
      provide: ConnectorRegistry,
      inject: [Settings, Clock, DatabaseLedger],
      useFactory: ({ http, platforms }: Settings, clock: Clock, ledger: DatabaseLedger) =>
        createConnectors(createHttpClient(http.timeoutSeconds), () => clock.now(), {
          ledger,
          facts: platforms.facts,
        }),
    },
    DatabaseLedger,
    Accounts,
    AccountHealth,
  ],
  exports: [ConnectorRegistry, Accounts, AccountHealth],
})
export class ConnectorsModule {}
