import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Post } from '../conversations/post.entity.js';
import { Settings } from '../infra/config/settings.js';
import { isOver } from './account-alerts.js';
import { type AccountFacts, accountFacts } from './account-facts.js';
import { accountMail, type AccountOccasion } from './account-mail.js';
import { type Alert, CLOCK_ALERT_KINDS, type ClockAlertKind } from './alert.entity.js';
import { alertFacts, type ItemFacts, itemFacts } from './alert-facts.js';
import { alertMail, type AlertOccasion } from './alert-mail.js';
import type { AlertMail, Reader } from './letter.js';
import { stuckReply } from './alerts.queries.js';
import { crisisMail } from './crisis-mail.js';
import { itemMail, type ItemOccasion } from './item-mail.js';
import {
  crisisPayload,
  itemPayload,
  publicationPayload,
  type SinglePayload,
} from './item-payload.js';
import { publicationMail } from './publication-mail.js';
import { accountPayload, webhookPayload } from './webhook-payload.js';

/** An alert as it can be told now, in any language and format. */
export interface Written {
  /** What it is about is over: nobody need hear of it any more. */
  over: boolean;
  mail: (reader: Reader) => AlertMail;
  payload: (deliveryId: string) => SinglePayload;
}

/** Which telling it is, and as of when. */
export interface Telling {
  at: Date;
  /** 0: the first time. */
  repeat: number;
}

const isClockKind = (kind: Alert['kind']): kind is ClockAlertKind =>
  (CLOCK_ALERT_KINDS as readonly string[]).includes(kind);

/** Reads what an alert is about and puts it into words. */
@Injectable()
export class AlertWriter {
  constructor(
    private readonly settings: Settings,
    private readonly connectors: ConnectorRegistry,
  ) {}

  /** Null: what it was about is gone. */
  async write(tx: EntityManager, alert: Alert, telling: Telling): Promise<Written | null> {
    if (isClockKind(alert.kind)) return this.ofClock(tx, alert, alert.kind, telling);
    if (alert.accountId) return this.ofAccount(tx, alert, telling);
    const items = await itemFacts(tx, alert.messageIds);
    const [first] = items;
    if (!first) return null;
    if (alert.kind === 'crisis')
      return this.ofCrisis(tx, alert, [first, ...items.slice(1)], telling);
    if (alert.kind === 'publication_stuck') return this.ofPublication(tx, alert, first, telling);
    return this.ofItem(alert, first, telling);
  }

  /** The address of a page of the console. */
  link(path: string): string {
    return `${this.settings.server.publicUrl}/${path}`;
  }

  private readonly titleOf = (platform: string): string =>
    this.connectors.get(platform).manifest.title;

  private async ofClock(
    tx: EntityManager,
    { id, brandId, clockId, step }: Alert,
    kind: ClockAlertKind,
    { at, repeat }: Telling,
  ): Promise<Written | null> {
    const facts = await alertFacts(tx, clockId!);
    if (!facts) return null;
    const { platform, conversationId } = facts;
    const occasion: AlertOccasion = {
      ...{ kind, at, repeat },
      platformTitle: this.titleOf(platform),
      link: this.link(`conversations/${conversationId}`),
    };
    const alert = { id, brandId, kind, step: step! };
    return {
      over: facts.stoppedAt !== null,
      mail: (reader) => alertMail(facts, occasion, reader),
      payload: (deliveryId) => webhookPayload(deliveryId, alert, facts, occasion),
    };
  }

  private async ofAccount(
    tx: EntityManager,
    alert: Alert,
    { at }: Telling,
  ): Promise<Written | null> {
    const facts = await accountFacts(tx, alert.accountId!);
    if (!facts) return null;
    const occasion = this.accountOccasion(alert, facts, at);
    return {
      over: alert.resolvedAt !== null || isOver(alert, facts, at),
      mail: (reader) => accountMail(facts, occasion, reader),
      payload: (deliveryId) => accountPayload(deliveryId, alert, facts, occasion),
    };
  }

  private accountOccasion(
    { kind, about, reason }: Alert,
    { platform, connectedAt }: AccountFacts,
    at: Date,
  ): AccountOccasion {
    return {
      kind: kind as AccountOccasion['kind'],
      about: about ?? connectedAt,
      reason: reason as AccountOccasion['reason'],
      at,
      platformTitle: this.titleOf(platform),
      link: this.link('channels'),
    };
  }

  private ofItem(alert: Alert, facts: ItemFacts, { at }: Telling): Written {
    const occasion: ItemOccasion = {
      kind: alert.kind as ItemOccasion['kind'],
      detail: alert.detail,
      at,
      platformTitle: this.titleOf(facts.platform),
      link: this.link(`conversations/${facts.conversationId}`),
    };
    return {
      over: facts.answered,
      mail: (reader) => itemMail(facts, occasion, reader),
      payload: (deliveryId) => itemPayload(deliveryId, alert, facts, occasion),
    };
  }

  private async ofCrisis(
    tx: EntityManager,
    alert: Alert,
    items: [ItemFacts, ...ItemFacts[]],
    { at }: Telling,
  ): Promise<Written> {
    const { contextId } = alert.detail;
    const [{ accountId }] = items;
    const post = contextId ? await tx.findOneBy(Post, { accountId, externalId: contextId }) : null;
    const occasion = {
      at,
      detail: alert.detail,
      titleOf: this.titleOf,
      permalink: post?.permalink ?? null,
      link: this.link(`conversations/${items.at(-1)!.conversationId}`),
    };
    return {
      over: false,
      mail: (reader) => crisisMail(items, occasion, reader),
      payload: (deliveryId) => crisisPayload(deliveryId, alert, items, occasion),
    };
  }

  private async ofPublication(
    tx: EntityManager,
    alert: Alert,
    facts: ItemFacts,
    { at }: Telling,
  ): Promise<Written | null> {
    const reply = await stuckReply(tx, alert.detail.publicationId ?? null);
    if (!reply) return null;
    const occasion = {
      at,
      platformTitle: this.titleOf(facts.platform),
      link: this.link(`conversations/${facts.conversationId}`),
    };
    return {
      over: alert.resolvedAt !== null,
      mail: (reader) => publicationMail(facts, reply, occasion, reader),
      payload: (deliveryId) => publicationPayload(deliveryId, alert, facts, reply, occasion),
    };
  }
}
