import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { record, SYSTEM } from '../audit/audit.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { SlaClock } from '../sla/clock.entity.js';
import { BREACH, type Ladder, ladderOf, repeatAfter, toldAt } from '../sla/ladder.js';
import { SlaPolicy } from '../sla/sla-policy.entity.js';
import type { ClockStepReached } from '../sla/sla.events.js';
import { Alert, type ClockAlertKind } from './alert.entity.js';
import { raiseAlert, remindOfBreach } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { insertAlert } from './insert-alert.js';
import { type Recipient, recipientsOf } from './recipients.js';
import { Teller } from './teller.js';
import { secondsBetween } from './time-span.js';

/** A step that is told so much later than it was reached comes after an outage, with others. */
const LATE_SECONDS = 60;

const kindOf = ({ percent, lateIngest }: ClockStepReached): ClockAlertKind =>
  percent < BREACH ? 'warned' : lateIngest ? 'late_ingest' : 'breached';

/** Makes one alert of one step of one clock, with all that tells of it, all or nothing; and tells a breach again. */
@Injectable()
export class RaiseAlert {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly teller: Teller,
  ) {}

  @Handles(raiseAlert)
  async raise(reached: ClockStepReached): Promise<void> {
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      const clock = await runningClock(tx, reached.clockId);
      const alert = clock && (await insertOnce(tx, reached, clock, at));
      if (!alert) return;
      const { brandId, acknowledgedAt, step } = alert;
      const conversationId = alert.conversationId!;
      const ladder = await ladderFor(tx, clock);
      // Somebody is on it already: it stands in the list, and the ladder is not climbed any further.
      const recipients = acknowledgedAt ? null : await climb(tx, alert, ladder);
      const told =
        recipients &&
        (await this.teller.tell(tx, alert, recipients, { at, late: isLate(clock, alert, at) }));
      if (told && step === BREACH) await this.remindLater(tx, alert, ladder, 1);
      await record(tx, {
        ...{ brandId, at, actor: SYSTEM, entity: 'conversation', entityId: conversationId },
        action: `alert.${alert.kind}`,
        detail: { alertId: alert.id, step, ...told },
      });
      await announce(tx, { type: 'alert', brandId, conversationId });
    });
  }

  /** Ends when the breach is acknowledged, answered, or was told as often as the promise says. */
  @Handles(remindOfBreach)
  async remind({ alertId, times }: { alertId: string; times: number }): Promise<void> {
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const alert = await tx.findOne(Alert, { where: { id: alertId }, lock });
      if (!alert || alert.acknowledgedAt || alert.repeats >= times) return;
      const clock = await runningClock(tx, alert.clockId!);
      if (!clock) return;
      alert.repeats = times;
      await tx.update(Alert, { id: alertId }, { repeats: times });
      const ladder = await ladderFor(tx, clock);
      const recipients = await climb(tx, alert, ladder);
      const told = await this.teller.tell(tx, alert, recipients, { at, late: true });
      await this.remindLater(tx, alert, ladder, times + 1);
      const { brandId, conversationId, step } = alert;
      await record(tx, {
        ...{ brandId, at, actor: SYSTEM, entity: 'conversation', entityId: conversationId! },
        action: 'alert.repeated',
        detail: { alertId, step, times, ...told },
      });
    });
  }

  private async remindLater(
    tx: EntityManager,
    { id: alertId }: Alert,
    ladder: Ladder,
    times: number,
  ) {
    const when = repeatAfter(ladder, this.clock.now(), times);
    if (when) await this.jobs.add(tx, remindOfBreach, { alertId, times }, when);
  }
}

/** Holds the clock as it is until the alert is written: an answer comes wholly before or wholly after. */
const runningClock = (tx: EntityManager, id: string): Promise<SlaClock | null> =>
  tx.findOne(SlaClock, {
    where: { id, stoppedAt: IsNull(), dueAt: Not(IsNull()) },
    lock: { mode: 'pessimistic_read' },
  });

/** The ladder of the rule that governs the clock. */
async function ladderFor(tx: EntityManager, { policyId, ruleId }: SlaClock): Promise<Ladder> {
  const { promise } = await tx.findOneByOrFail(SlaPolicy, { id: policyId });
  return ladderOf(promise.rules.find(({ id }) => id === ruleId) ?? {});
}

async function climb(tx: EntityManager, alert: Alert, ladder: Ladder): Promise<Recipient[]> {
  const { teamId, assigneeId } = await tx.findOneByOrFail(Conversation, {
    id: alert.conversationId!,
  });
  const people = await peopleOf(tx, alert.brandId, teamId);
  return recipientsOf(toldAt(ladder, alert.step!), people, assigneeId);
}

function isLate({ steps }: SlaClock, { kind, step }: Alert, at: Date): boolean {
  const reached = steps.find(({ percent }) => percent === step);
  const behind = reached ? secondsBetween(new Date(reached.at), at) : 0;
  return kind === 'late_ingest' || behind > LATE_SECONDS;
}

/** Null when this step, or a later one, was told already. Acknowledged is the ladder, not the rung. */
async function insertOnce(
  tx: EntityManager,
  reached: ClockStepReached,
  { messageId }: SlaClock,
  now: Date,
): Promise<Alert | null> {
  const { clockId, brandId, conversationId, percent: step } = reached;
  if (await tx.exists(Alert, { where: { clockId, step: MoreThanOrEqual(step) } })) return null;
  const taken = await tx.findOne(Alert, {
    where: { clockId, acknowledgedAt: Not(IsNull()) },
    order: { acknowledgedAt: 'ASC' },
  });
  return insertAlert(tx, {
    ...{ id: randomUUID(), brandId, conversationId, clockId, step, createdAt: now },
    ...{ kind: kindOf(reached), subject: `clock:${clockId}:${step}`, messageIds: [messageId] },
    acknowledgedAt: taken?.acknowledgedAt ?? null,
    acknowledgedBy: taken?.acknowledgedBy ?? null,
  });
}
