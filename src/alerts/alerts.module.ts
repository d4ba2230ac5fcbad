import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { AlertChoices } from './alert-choices.js';
import { AlertSettingsController } from './alert-settings.controller.js';
import { AlertsController } from './alerts.controller.js';
import { AlertTicks } from './alerts.ticks.js';
import { DeliverWebhook } from './deliver-webhook.js';
import { Mailer } from './mailer.js';
import { NoticesController } from './notices.controller.js';
import { Outbox } from './outbox.js';
import { RaiseAlert } from './raise-alert.js';
import { SendMail } from './send-mail.js';
import { TellHeld } from './tell-held.js';
import { Teller } from './teller.js';
import { WatchAccount } from './watch-account.js';
import { WatchItem } from './watch-item.js';
import { WatchReplies } from './watch-replies.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';
import { AlertWriter } from './writer.js';

@Module({
  imports: [ConnectorsModule],
  controllers: [AlertsController, AlertSettingsController, NoticesController, WebhooksController],
  providers: [
    AlertWriter,
    AlertChoices,
    Outbox,
    Teller,
    RaiseAlert,
    TellHeld,
    WatchAccount,
    WatchItem,
    WatchReplies,
    AlertTicks,
    SendMail,
    DeliverWebhook,
    Mailer,
    WebhooksService,
  ],
  exports: [Outbox],
})
export class AlertsModule {}
