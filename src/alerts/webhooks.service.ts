import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import { Brand } from '../identity/brand.entity.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { makeToken, Secrets } from '../infra/secrets/secrets.js';
import { deliverWebhook } from './alerts.jobs.js';
import { releaseHeld } from './held.queries.js';
import { checkHours } from './hours.js';
import type { TestPayload } from './item-payload.js';
import { contentOf, queueDelivery } from './outgoing.js';
import { testMail } from './test-mail.js';
import { type EndpointFormat, WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';
import type { ChangeEndpointBody } from './webhooks.dto.js';

export interface NewEndpoint {
  brandId: string;
  url: string;
  format?: EndpointFormat;
  locale?: string;
}

/** What of a secret address may be seen: enough to know it again. */
export function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}/…${pathname.slice(-4)}`;
}

/** The brand's own addresses and what was sent to them. Needs manager; what is another brand's is 404. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly jobs: Jobs,
    private readonly settings: Settings,
  ) {}

  /** `secret` null: a chat program's address is the secret itself. */
  async create(
    { brandId, url, format = 'signed', locale = 'en' }: NewEndpoint,
    who: Principal,
  ): Promise<{ endpoint: WebhookEndpoint; secret: string | null }> {
    who.require(brandId, 'manager', 'brand');
    const secret = format === 'signed' ? makeToken() : null;
    const at = this.clock.now();
    const endpoint = this.db.manager.create(WebhookEndpoint, {
      ...{ id: randomUUID(), brandId, format, locale, muted: [], hours: null, urgentThrough: true },
      url: secret === null ? shownUrl(url) : url,
      secret: this.secrets.seal(secret ?? url),
      active: true,
      createdAt: at,
    });
    await this.db.transaction(async (tx) => {
      await tx.insert(WebhookEndpoint, endpoint);
      const entry = { brandId, at, actor: who.actor, entity: 'endpoint' as const };
      await record(tx, { ...entry, entityId: endpoint.id, action: 'endpoint.added' });
    });
    return { endpoint, secret };
  }

  async change(id: string, change: ChangeEndpointBody, who: Principal): Promise<WebhookEndpoint> {
    if (change.hours) checkHours('hours', change.hours);
    return this.db.transaction(async (tx) => {
      const endpoint = await this.own(tx, id, who);
      const at = this.clock.now();
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const changed = await tx.save(WebhookEndpoint, {
        ...endpoint,
        ...Object.fromEntries(given),
      });
      await releaseHeld(tx, this.jobs, { endpointId: id }, at);
      const detail = { fields: given.map(([field]) => field) };
      const entry = { brandId: endpoint.brandId, at, actor: who.actor, detail };
      await record(tx, { ...entry, entity: 'endpoint', entityId: id, action: 'endpoint.changed' });
      return changed;
    });
  }

  /** Queues a delivery that tells of nothing, in the endpoint's own format, whatever its hours. */
  async test(id: string, who: Principal): Promise<void> {
    await this.db.transaction(async (tx) => {
      const endpoint = await this.own(tx, id, who);
      const { brandId, locale } = endpoint;
      const { name } = await tx.findOneByOrFail(Brand, { id: brandId });
      const at = this.clock.now();
      const link = `${this.settings.server.publicUrl}/hooks`;
      const payload = (deliveryId: string): TestPayload => ({
        ...{ id: deliveryId, event: 'test', createdAt: at.toISOString(), brandId, link },
      });
      const content = contentOf(() => testMail(name, link, { locale, because: null }), payload);
      await queueDelivery(tx, this.jobs, endpoint, { about: { alertIds: [] }, content, at });
      await announce(tx, { type: 'outbox', brandId });
    });
  }

  async remove(id: string, who: Principal): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { brandId } = await this.own(tx, id, who);
      await tx.delete(WebhookEndpoint, { id });
      const entry = { brandId, at: this.clock.now(), actor: who.actor };
      await record(tx, { ...entry, entity: 'endpoint', entityId: id, action: 'endpoint.removed' });
    });
  }

  private async own(tx: EntityManager, id: string, who: Principal): Promise<WebhookEndpoint> {
    const endpoint = await tx.findOneBy(WebhookEndpoint, { id });
    if (!endpoint) throw notFound('endpoint');
    who.require(endpoint.brandId, 'manager', 'endpoint');
    return endpoint;
  }

  /** One that still waits is left to its own attempts. */
  async replay(id: string, who: Principal): Promise<void> {
    await this.db.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const delivery = await tx.findOne(WebhookDelivery, { where: { id }, lock });
      if (!delivery) throw notFound('delivery');
      const { brandId, endpointId, state } = delivery;
      who.require(brandId, 'manager', 'delivery');
      if (state === 'queued') return;
      const fresh = {
        state: 'queued' as const,
        attempts: 0,
        lastStatus: null,
        sentAt: null,
        error: null,
      };
      await tx.update(WebhookDelivery, { id }, fresh);
      await this.jobs.add(tx, deliverWebhook, { deliveryId: id });
      await record(tx, {
        brandId,
        at: this.clock.now(),
        actor: who.actor,
        entity: 'endpoint',
        entityId: endpointId,
        action: 'delivery.replayed',
        detail: { deliveryId: id },
      });
      await announce(tx, { type: 'outbox', brandId });
    });
  }
}
