import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { type Alert, URGENT_KINDS } from './alert.entity.js';
import { mailsSince } from './alerts.queries.js';
import { leavesAt } from './channel.js';
import { gather, holdUntil } from './held.queries.js';
import type { Target } from './target.js';
import { HeldNotice } from './notice.entity.js';
import { contentOf, partsOf, queueDelivery, queueMail, showInBrowser } from './outgoing.js';
import type { Recipient } from './recipients.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';
import { AlertWriter, type Written } from './writer.js';

/** So many mails within a minute are enough; further ones are told together. */
const CROWD = 3;
const CROWD_SECONDS = 60;

export interface Told {
  /** Whoever hears of it, now or when their hours begin again. */
  userIds: string[];
  endpoints: number;
}

interface Occasion {
  at: Date;
  written: Written;
  /** It is late anyway, and others may come at the same time. */
  late: boolean;
}

/** Tells an alert by every channel that is wanted: at once, some seconds later with others, or when quiet hours end. */
@Injectable()
export class Teller {
  constructor(
    private readonly jobs: Jobs,
    private readonly writer: AlertWriter,
  ) {}

  async tell(
    tx: EntityManager,
    alert: Alert,
    recipients: readonly Recipient[],
    { at, late = false }: { at: Date; late?: boolean },
  ): Promise<Told> {
    const written = await this.writer.write(tx, alert, { at, repeat: alert.repeats });
    if (!written) return { userIds: [], endpoints: 0 };
    const occasion = { at, written, late };
    const userIds: string[] = [];
    for (const recipient of recipients) {
      const byMail = await this.mail(tx, alert, recipient, occasion);
      const byBrowser = await this.show(tx, alert, recipient, at);
      if (byMail || byBrowser) userIds.push(recipient.person.userId);
    }
    const endpoints = await this.post(tx, alert, occasion);
    await announce(tx, { type: 'outbox', brandId: alert.brandId });
    return { userIds, endpoints };
  }

  /** What it was about is over. Programs that heard of it hear that as well; who has not heard need not. */
  async end(tx: EntityManager, alert: Alert, at: Date): Promise<number> {
    await tx.delete(HeldNotice, { alertId: alert.id });
    const written = await this.writer.write(tx, alert, { at, repeat: alert.repeats });
    const heard = await tx.findBy(WebhookDelivery, { alertId: alert.id });
    const endpoints = await tx.findBy(WebhookEndpoint, {
      id: In(heard.map(({ endpointId }) => endpointId)),
      ...{ active: true, format: 'signed' as const },
    });
    if (!written) return 0;
    const about = { alertId: alert.id, repeat: alert.repeats };
    const content = contentOf(() => written.mail({ locale: 'en', because: null }), written.payload);
    for (const endpoint of endpoints)
      await queueDelivery(tx, this.jobs, endpoint, { about, content, at });
    return endpoints.length;
  }

  private async mail(
    tx: EntityManager,
    alert: Alert,
    { person, because }: Recipient,
    { at, written, late }: Occasion,
  ): Promise<boolean> {
    const { id: alertId, brandId, kind, repeats: repeat } = alert;
    const leaves = person.choices.email && leavesAt(person.choices.email, kind, at);
    if (!leaves) return false;
    const { userId, email: recipient, locale } = person;
    const target = { brandId, channel: 'email' as const, userId, endpointId: null };
    const holding = { alertId, because, now: at };
    if (leaves > at) {
      await holdUntil(tx, this.jobs, target, { ...holding, reason: 'quiet', until: leaves });
      return true;
    }
    if (late) {
      await gather(tx, this.jobs, target, { ...holding, reason: 'gathered' });
      return true;
    }
    const since = new Date(at.getTime() - CROWD_SECONDS * 1000);
    const urgent = URGENT_KINDS.includes(kind);
    if (!urgent && (await this.isCrowded(tx, target, recipient, since))) {
      await gather(tx, this.jobs, target, { ...holding, reason: 'crowded' });
      return true;
    }
    const parts = partsOf(written.mail({ locale, because }));
    const about = { alertId, repeat };
    await queueMail(tx, this.jobs, { brandId, recipient, createdAt: at, about, ...parts });
    return true;
  }

  private async isCrowded(tx: EntityManager, target: Target, recipient: string, since: Date) {
    const { brandId, userId, channel } = target;
    const others = { brandId, userId: userId!, channel, reason: 'crowded' as const };
    if (await tx.existsBy(HeldNotice, others)) return true;
    return (await mailsSince(tx, brandId, recipient, since)) >= CROWD;
  }

  private async show(
    tx: EntityManager,
    { id: alertId, brandId, kind }: Alert,
    { person: { userId, choices }, because }: Recipient,
    at: Date,
  ): Promise<boolean> {
    const leaves = choices.browser && leavesAt(choices.browser, kind, at);
    if (!leaves) return false;
    const target = { brandId, channel: 'browser' as const, userId, endpointId: null };
    const quiet = { alertId, because, now: at, reason: 'quiet' as const, until: leaves };
    if (leaves > at) await holdUntil(tx, this.jobs, target, quiet);
    else await showInBrowser(tx, userId, { alertId, brandId, at });
    return true;
  }

  private async post(
    tx: EntityManager,
    { id: alertId, brandId, kind, repeats: repeat }: Alert,
    { at, written, late }: Occasion,
  ): Promise<number> {
    const where = { brandId, active: true };
    const endpoints = await tx.find(WebhookEndpoint, { where, order: { createdAt: 'ASC' } });
    let told = 0;
    for (const endpoint of endpoints) {
      const leaves = leavesAt(endpoint, kind, at);
      if (!leaves) continue;
      told += 1;
      const target = {
        brandId,
        channel: 'webhook' as const,
        userId: null,
        endpointId: endpoint.id,
      };
      const holding = { alertId, because: null, now: at };
      if (leaves > at) {
        await holdUntil(tx, this.jobs, target, { ...holding, reason: 'quiet', until: leaves });
      } else if (late && endpoint.format !== 'signed') {
        await gather(tx, this.jobs, target, { ...holding, reason: 'gathered' });
      } else {
        const reader = { locale: endpoint.locale, because: null };
        const content = contentOf(() => written.mail(reader), written.payload);
        const about = { alertId, repeat };
        await queueDelivery(tx, this.jobs, endpoint, { about, content, at });
      }
    }
    return told;
  }
}
