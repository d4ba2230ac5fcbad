import { type DynamicModule, Module } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { BotModule } from './bot/bot.module.js';
import { ConnectorsModule } from './connectors/connectors.module.js';
import { ConsoleController } from './console.controller.js';
import { ConversationsModule } from './conversations/conversations.module.js';
import { Demo } from './demo.js';
import { DemoEnd } from './demo-end.js';
import { DigestModule } from './digest/digest.module.js';
import { DraftingModule } from './drafting/drafting.module.js';
import { HelpModule } from './help/help.module.js';
import { GuardModule } from './guard/guard.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import type { Settings } from './infra/config/settings.js';
import type { Database } from './infra/database/connection.js';
import { InfraModule } from './infra/infra.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { KnowledgeModule } from './knowledge/knowledge.module.js';
import { LearningModule } from './learning/learning.module.js';
import { pipeline } from './pipeline.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RoutingModule } from './routing/routing.module.js';
import { SampleShop } from './sample-shop.js';
import { schema } from './schema.js';
import { SlaModule } from './sla/sla.module.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TriageModule } from './triage/triage.module.js';

/** The rooms, from the ground up. */
@Module({})
export class AppModule {
  static with(settings: Settings, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        InfraModule.with({ settings, database, schema, pipeline }),
        IdentityModule,
        ConnectorsModule,
        ConversationsModule,
        IntakeModule,
        TriageModule,
        KnowledgeModule,
        GuardModule,
        SlaModule,
        RoutingModule,
        DraftingModule,
        PublishingModule,
        BotModule,
        AlertsModule,
        TemplatesModule,
        InboxModule,
        HelpModule,
        LearningModule,
        PrivacyModule,
        ReportsModule,
        DigestModule,
      ],
      controllers: [ConsoleController],
      providers: [SampleShop, DemoEnd, Demo],
    };
  }
}
