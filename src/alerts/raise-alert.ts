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
import { Alert, type ClockAlertKind } from './alert.entity.js';
import { alertFacts } from './alert-facts.js';
import { alertMail, type AlertOccasion } from './alert-mail.js';
import { raiseAlert } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { recipientsOf } from './recipients.js';
import { tellEndpoints, tellPeople } from './tell.js';
import { webhookPayload } from './webhook-payload.js';

const kindOf = ({ percent, lateIngest }: ClockStepReached): ClockAlertKind =>
  percent < 100 ? 'warned' : lateIngest ? 'late_ingest' : 'breached';

/** An alert about a clock: what only an account's alert lacks is there. */
type ClockAlert = Alert & {
  kind: ClockAlertKind;
  clockId: string;
  conversationId: string;
  step: number;
};

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
      await tellPeople(tx, this.jobs, alert, recipients, {
        at: now,
        write: ({ person, because }) =>
          alertMail(facts, occasion, { locale: person.locale, because }),
      });
      const endpoints = await tellEndpoints(tx, this.jobs, alert, {
        at: now,
        write: (id) => webhookPayload(id, alert, facts, occasion),
      });
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
): Promise<ClockAlert | null> {
  const { clockId, brandId, conversationId, percent } = reached;
  if (await tx.exists(Alert, { where: { clockId, step: MoreThanOrEqual(percent) } })) return null;
  const subject = `clock:${clockId}:${percent}`;
  const kind = kindOf(reached);
  const alert = tx.create(Alert, {
    ...{ id: randomUUID(), brandId, kind, subject, conversationId, clockId, step: percent },
    ...{ accountId: null, about: null, reason: null, createdAt: now },
    ...{ resolvedAt: null, acknowledgedAt: null, acknowledgedBy: null },
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
  if ((inserted.raw as unknown[]).length === 0) return null;
  return Object.assign(alert, { kind, clockId, conversationId, step: percent });
}
