import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { Handles } from '../infra/jobs/handles.js';
import { announce } from '../infra/live/live.js';
import { type AccountNews, isOver, newsOf } from './account-alerts.js';
import { type AccountFacts, accountFacts } from './account-facts.js';
import { Alert } from './alert.entity.js';
import { watchAccount } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { insertAlert } from './insert-alert.js';
import { managersOf } from './recipients.js';
import { Teller } from './teller.js';

/** Derives the alerts of an account from how it stands: opens those that are due, ends those that are over. */
@Injectable()
export class WatchAccount {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly teller: Teller,
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

  private async tell(tx: EntityManager, news: AccountNews, facts: AccountFacts, at: Date) {
    const { id: accountId, brandId } = facts;
    const fresh = { id: randomUUID(), brandId, accountId, createdAt: at };
    const alert = await insertAlert(tx, { ...fresh, ...news });
    if (!alert) return;
    const recipients = managersOf(await peopleOf(tx, brandId, null));
    const told = await this.teller.tell(tx, alert, recipients, { at });
    await this.note(tx, alert, facts, at, { action: `alert.${news.kind}`, ...told });
  }

  /** Programs hear of the end; people see it in the list. */
  private async end(tx: EntityManager, alert: Alert, facts: AccountFacts, at: Date) {
    await tx.update(Alert, { id: alert.id }, { resolvedAt: at });
    const endpoints = await this.teller.end(tx, Object.assign(alert, { resolvedAt: at }), at);
    await this.note(tx, alert, facts, at, { action: 'alert.resolved', endpoints });
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
  }
}
