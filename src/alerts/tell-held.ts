import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import type { Alert } from './alert.entity.js';
import type { Reader } from './letter.js';
import { tellHeld } from './alerts.jobs.js';
import { peopleOf } from './alerts.queries.js';
import { type ChannelChoice, leavesAt } from './channel.js';
import { groupMail } from './group-mail.js';
import { dueOf } from './held.js';
import { alertsInOrder, holdUntil, lockHeld } from './held.queries.js';
import type { Target } from './target.js';
import type { TogetherPayload } from './item-payload.js';
import { HeldNotice } from './notice.entity.js';
import {
  type About,
  contentOf,
  contentOfGroup,
  partsOf,
  partsOfGroup,
  queueDelivery,
  queueMail,
  showInBrowser,
} from './outgoing.js';
import type { Person } from './recipients.js';
import { WebhookEndpoint } from './webhook.entity.js';
import { AlertWriter, type Written } from './writer.js';

/** Never at the very instant: clocks of two machines differ. */
const AGAIN_MS = 1000;

type Ready = { alert: Alert; written: Written };

/** What is to be told to one reader now. */
interface Bundle {
  target: Target;
  ready: [Ready, ...Ready[]];
  reason: HeldNotice['reason'];
  reader: Reader;
  /** Dealt with before they were told. */
  settled: number;
  at: Date;
}

type ReaderRow = { person: Person } | { endpoint: WebhookEndpoint };

/** Tells what was held back, together: when quiet hours end, or when no more come at once. */
@Injectable()
export class TellHeld {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly writer: AlertWriter,
  ) {}

  @Handles(tellHeld)
  async tell(target: Target): Promise<void> {
    const at = this.clock.now();
    await this.db.transaction(async (tx) => {
      const held = await lockHeld(tx, target);
      const due = dueOf(held, at);
      if (due.length === 0) return this.lookAgain(tx, target, held, at);
      await tx.delete(
        HeldNotice,
        due.map(({ id }) => id),
      );
      const row = await readerOf(tx, target);
      if (!row) return;
      const bundle = await this.bundle(tx, target, { due, row, at });
      if (!bundle) return;
      if ('endpoint' in row) await this.post(tx, row.endpoint, bundle);
      else if (target.channel === 'browser') await show(tx, row.person, bundle);
      else await this.mail(tx, row.person, bundle);
      await announce(tx, { type: 'outbox', brandId: target.brandId });
    });
  }

  /** The job came before its time. */
  private async lookAgain(tx: EntityManager, target: Target, held: HeldNotice[], at: Date) {
    const next = Math.min(...held.map(({ until }) => until.getTime()));
    if (!Number.isFinite(next)) return;
    await this.jobs.add(tx, tellHeld, target, new Date(Math.max(next, at.getTime() + AGAIN_MS)));
  }

  /** Leaves out what is over, acknowledged or not wanted any more. Null: nothing is left. */
  private async bundle(
    tx: EntityManager,
    target: Target,
    { due, row, at }: { due: HeldNotice[]; row: ReaderRow; at: Date },
  ): Promise<Bundle | null> {
    const alerts = await alertsInOrder(
      tx,
      due.map(({ alertId }) => alertId),
    );
    const choice = choiceOf(row, target);
    const ready: Ready[] = [];
    let settled = 0;
    for (const alert of alerts) {
      const leaves = choice && leavesAt(choice, alert.kind, at);
      if (!leaves) continue;
      const { because } = due.find(({ alertId }) => alertId === alert.id)!;
      if (leaves > at) {
        const holding = { alertId: alert.id, because, now: at };
        await holdUntil(tx, this.jobs, target, { ...holding, reason: 'quiet', until: leaves });
        continue;
      }
      const written = await this.writer.write(tx, alert, { at, repeat: alert.repeats });
      if (written && !written.over && !alert.acknowledgedAt) ready.push({ alert, written });
      else settled += 1;
    }
    const [first, ...rest] = ready;
    if (!first) return null;
    const reason = due.some((one) => one.reason === 'quiet') ? 'quiet' : due[0]!.reason;
    const locale = 'endpoint' in row ? row.endpoint.locale : row.person.locale;
    const reader = { locale, because: due[0]!.because };
    return { target, ready: [first, ...rest], reason, reader, settled, at };
  }

  private async mail(tx: EntityManager, { email: recipient }: Person, bundle: Bundle) {
    const { target, ready, reader, at } = bundle;
    const [{ written }] = ready;
    const parts =
      ready.length === 1
        ? partsOf(written.mail(reader))
        : partsOfGroup(await this.group(tx, bundle));
    const { brandId } = target;
    const about = aboutOf(ready);
    await queueMail(tx, this.jobs, { brandId, recipient, createdAt: at, about, ...parts });
  }

  private async post(tx: EntityManager, endpoint: WebhookEndpoint, bundle: Bundle) {
    const { ready, reader, at, settled } = bundle;
    const [{ written }] = ready;
    const group = await this.group(tx, bundle);
    const together = (id: string): TogetherPayload => ({
      ...{ id, event: 'alerts.together', createdAt: at.toISOString(), brandId: endpoint.brandId },
      alerts: ready.map((one) => one.written.payload(id)),
      settled,
      link: this.writer.link('alerts'),
    });
    const content =
      ready.length === 1
        ? contentOf(() => written.mail(reader), written.payload)
        : contentOfGroup(() => group, together);
    await queueDelivery(tx, this.jobs, endpoint, { about: aboutOf(ready), content, at });
  }

  private async group(tx: EntityManager, { target, ready, reason, reader, settled }: Bundle) {
    const { name: brandName } = await tx.findOneByOrFail(Brand, { id: target.brandId });
    const mails = ready.map(({ written }) => written.mail(reader));
    const link = this.writer.link('alerts');
    return groupMail(mails, { brandName, reason, settled, link }, reader);
  }
}

const aboutOf = (ready: readonly [Ready, ...Ready[]]): About => {
  const [{ alert }] = ready;
  if (ready.length === 1) return { alertId: alert.id, repeat: alert.repeats };
  return { alertIds: ready.map((one) => one.alert.id) };
};

async function show(tx: EntityManager, { userId }: Person, { ready, at }: Bundle): Promise<void> {
  for (const { alert } of ready)
    await showInBrowser(tx, userId, { alertId: alert.id, brandId: alert.brandId, at });
}

/** Null: nobody is there any more. */
async function readerOf(
  tx: EntityManager,
  { brandId, userId, endpointId }: Target,
): Promise<ReaderRow | null> {
  if (endpointId) {
    const endpoint = await tx.findOneBy(WebhookEndpoint, { id: endpointId, active: true });
    return endpoint && { endpoint };
  }
  const people = await peopleOf(tx, brandId, null);
  const person = people.find((one) => one.userId === userId);
  return person ? { person } : null;
}

function choiceOf(row: ReaderRow, { channel }: Target): ChannelChoice | null {
  if ('endpoint' in row) return row.endpoint;
  return channel === 'browser' ? row.person.choices.browser : row.person.choices.email;
}
