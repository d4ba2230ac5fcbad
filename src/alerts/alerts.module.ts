import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { AlertsController } from './alerts.controller.js';
import { AlertTicks } from './alerts.ticks.js';
import { DeliverWebhook } from './deliver-webhook.js';
import { Mailer } from './mailer.js';
import { RaiseAlert } from './raise-alert.js';
import { SendMail } from './send-mail.js';
import { WatchAccount } from './watch-account.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

@Module({
  imports: [ConnectorsModule],
  controllers: [AlertsController, WebhooksController],
  providers: [
    RaiseAlert,
    WatchAccount,
    AlertTicks,
    SendMail,
    DeliverWebhook,
    Mailer,
    WebhooksService,
  ],
})
export class AlertsModule {}
