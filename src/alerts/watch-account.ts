import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { type AccountNews, isOver, newsOf } from './account-alerts.js';
import { type AccountFacts, accountFacts } from './account-facts.js';
import { accountMail, type AccountOccasion } from './account-mail.js';
import { Alert } from './alert.entity.js';
import { watchAccount } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { managersOf } from './recipients.js';
import { tellEndpoints, tellPeople } from './tell.js';
import { accountPayload } from './webhook-payload.js';

/** Derives the alerts of an account from how it stands: opens those that are due, ends those that are over. */
@Injectable()
export class WatchAccount {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly jobs: Jobs,
    private readonly connectors: ConnectorRegistry,
  ) {}

  @Handles(watchAccount)
  async watch({ accountId }: { accountId: string }): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      const facts = await accountFacts(tx, accountId);
      if (!facts) return;
      const open = await tx.findBy(Alert, { accountId, resolvedAt: IsNull() });
      const over = open.filter((alert) => isOver(alert, facts, now));
      for (const alert of over) await this.end(tx, alert, facts, now);
      for (const news of newsOf(facts, now, this.settings.health.tokenWarnDays))
        await this.tell(tx, news, facts, now);
    });
  }

  private async tell(tx: EntityManager, news: AccountNews, facts: AccountFacts, now: Date) {
    const alert = await insertOnce(tx, news, facts, now);
    if (!alert) return;
    const occasion = this.occasion(news, facts, now);
    const people = await peopleOf(tx, facts.brandId, null);
    const recipients = managersOf(people);
    await tellPeople(tx, this.jobs, alert, recipients, {
      at: now,
      write: ({ person, because }) =>
        accountMail(facts, occasion, { locale: person.locale, because }),
    });
    const endpoints = await tellEndpoints(tx, this.jobs, alert, {
      at: now,
      write: (id) => accountPayload(id, alert, facts, occasion),
    });
    const userIds = recipients.map(({ person }) => person.userId);
    await this.note(tx, alert, facts, now, { action: `alert.${news.kind}`, userIds, endpoints });
  }

  /** Programs hear of the end; people see it in the list. */
  private async end(tx: EntityManager, alert: Alert, facts: AccountFacts, now: Date) {
    await tx.update(Alert, { id: alert.id }, { resolvedAt: now });
    const ended = { ...alert, resolvedAt: now } as Alert;
    const endpoints = await tellEndpoints(tx, this.jobs, alert, {
      at: now,
      write: (id) => accountPayload(id, ended, facts, this.occasion(ended, facts, now)),
    });
    await this.note(tx, alert, facts, now, { action: 'alert.resolved', endpoints });
  }

  private occasion(
    { kind, about, reason }: Pick<Alert, 'kind' | 'about' | 'reason'>,
    { platform, connectedAt }: AccountFacts,
    at: Date,
  ): AccountOccasion {
    return {
      kind: kind as AccountOccasion['kind'],
      about: about ?? connectedAt,
      reason: reason as AccountOccasion['reason'],
      at,
      platformTitle: this.connectors.get(platform).manifest.title,
      link: `${this.settings.server.publicUrl}/channels`,
    };
  }

  private async note(
    tx: EntityManager,
    { id: alertId, kind, brandId }: Alert,
    { id: entityId }: AccountFacts,
    at: Date,
    { action, ...more }: { action: string; userIds?: string[]; endpoints: number },
  ): Promise<void> {
    const detail = { alertId, kind, ...more };
    await record(tx, { brandId, at, actor: SYSTEM, entity: 'account', entityId, action, detail });
    await announce(tx, { type: 'alert', brandId });
    await announce(tx, { type: 'outbox', brandId });
  }
}

/** Null when it was told already. */
async function insertOnce(
  tx: EntityManager,
  { kind, subject, about, reason }: AccountNews,
  { id: accountId, brandId }: AccountFacts,
  now: Date,
): Promise<Alert | null> {
  const alert = tx.create(Alert, {
    ...{ id: randomUUID(), brandId, kind, subject, accountId, about, reason, createdAt: now },
    ...{ conversationId: null, clockId: null, step: null },
    ...{ resolvedAt: null, acknowledgedAt: null, acknowledgedBy: null },
  });
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
