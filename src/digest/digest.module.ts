import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { DigestTick } from './digest.tick.js';

@Module({ imports: [AlertsModule, ConnectorsModule], providers: [DigestTick] })
export class DigestModule {}
