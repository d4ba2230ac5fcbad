import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThanOrEqual } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { SlaClock } from '../sla/clock.entity.js';
import type { ClockStepReached } from '../sla/sla.events.js';
import { Alert, type AlertKind } from './alert.entity.js';
import { type AlertFacts, alertFacts } from './alert-facts.js';
import { alertMail, type AlertOccasion } from './alert-mail.js';
import { deliverWebhook, raiseAlert, sendMail } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { Mail } from './mail.entity.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';
import { type Recipient, recipientsOf } from './recipients.js';
import { webhookPayload } from './webhook-payload.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

const kindOf = ({ percent, lateIngest }: ClockStepReached): AlertKind =>
  percent < 100 ? 'warned' : lateIngest ? 'late_ingest' : 'breached';

/** Makes one alert of one step of one clock, with its mails and webhook deliveries, all or nothing. */
@Injectable()
export class RaiseAlert {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly jobs: Jobs,
    private readonly connectors: ConnectorRegistry,
  ) {}

  @Handles(raiseAlert)
  async raise(reached: ClockStepReached): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      if (!(await stillRuns(tx, reached))) return;
      const alert = await insertOnce(tx, reached, now);
      if (!alert) return;
      const facts = await alertFacts(tx, alert.clockId);
      const occasion: AlertOccasion = {
        kind: alert.kind,
        at: now,
        platformTitle: this.connectors.get(facts.platform).manifest.title,
        link: `${this.settings.server.publicUrl}/conversations/${alert.conversationId}`,
      };
      const people = await peopleOf(tx, alert.brandId, facts.teamId);
      const recipients = recipientsOf(alert.step, people, facts.assigneeId);
      await this.writeMails(tx, alert, facts, occasion, recipients);
      const endpoints = await this.writeDeliveries(tx, alert, facts, occasion);
      await record(tx, {
        brandId: alert.brandId,
        at: now,
        actor: SYSTEM,
        entity: 'conversation',
        entityId: alert.conversationId,
        action: `alert.${alert.kind}`,
        detail: {
          alertId: alert.id,
          step: alert.step,
          userIds: recipients.map(({ person }) => person.userId),
          endpoints,
        },
      });
      const { brandId, conversationId } = alert;
      await announce(tx, { type: 'alert', brandId, conversationId });
      await announce(tx, { type: 'outbox', brandId });
    });
  }

  private async writeMails(
    tx: EntityManager,
    alert: Alert,
    facts: AlertFacts,
    occasion: AlertOccasion,
    recipients: Recipient[],
  ): Promise<void> {
    for (const { person, because } of recipients) {
      const mail = alertMail(facts, occasion, { locale: person.locale, because });
      const id = randomUUID();
      await tx.insert(Mail, {
        id,
        brandId: alert.brandId,
        alertId: alert.id,
        recipient: person.email,
        subject: mail.subject,
        text: mailText(mail),
        html: mailHtml(mail),
        state: 'queued',
        createdAt: alert.createdAt,
      });
      await this.jobs.add(tx, sendMail, { mailId: id });
    }
  }

  /** Returns how many endpoints there are. */
  private async writeDeliveries(
    tx: EntityManager,
    alert: Alert,
    facts: AlertFacts,
    occasion: AlertOccasion,
  ): Promise<number> {
    const where = { brandId: alert.brandId, active: true };
    const endpoints = await tx.find(WebhookEndpoint, { where, order: { createdAt: 'ASC' } });
    for (const endpoint of endpoints) {
      const id = randomUUID();
      const payload = webhookPayload(id, alert, facts, occasion);
      await tx.insert(WebhookDelivery, {
        id,
        brandId: alert.brandId,
        endpointId: endpoint.id,
        alertId: alert.id,
        event: payload.event,
        payload,
        state: 'queued',
        createdAt: alert.createdAt,
      });
      await this.jobs.add(tx, deliverWebhook, { deliveryId: id });
    }
    return endpoints.length;
  }
}

/** Holds the clock as it is until the alert is written: an answer comes wholly before or wholly after. */
const stillRuns = (tx: EntityManager, { clockId }: ClockStepReached): Promise<boolean> =>
  tx
    .findOne(SlaClock, {
      where: { id: clockId, stoppedAt: IsNull() },
      lock: { mode: 'pessimistic_read' },
    })
    .then((clock) => clock !== null);

/** Null when this step, or a later one, was told already. */
async function insertOnce(
  tx: EntityManager,
  reached: ClockStepReached,
  now: Date,
): Promise<Alert | null> {
  const { clockId, brandId, conversationId, percent } = reached;
  if (await tx.exists(Alert, { where: { clockId, step: MoreThanOrEqual(percent) } })) return null;
  const alert = tx.create(Alert, {
    id: randomUUID(),
    brandId,
    kind: kindOf(reached),
    conversationId,
    clockId,
    step: percent,
    createdAt: now,
    acknowledgedAt: null,
    acknowledgedBy: null,
  });
  // Of several that come at once the index lets one through.
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(Alert)
    .values(alert)
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length > 0 ? alert : null;
}
