import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { notFound } from '../infra/http/problem.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { makeToken, Secrets } from '../infra/secrets/secrets.js';
import { deliverWebhook } from './alerts.jobs.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

/** The brand's own addresses and what was sent to them. Needs manager; what is another brand's is 404. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly jobs: Jobs,
  ) {}

  async create(
    { brandId, url }: { brandId: string; url: string },
    who: Principal,
  ): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    who.require(brandId, 'manager', 'brand');
    const secret = makeToken();
    const at = this.clock.now();
    const endpoint = this.db.manager.create(WebhookEndpoint, {
      id: randomUUID(),
      brandId,
      url,
      secret: this.secrets.seal(secret),
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

  async remove(id: string, who: Principal): Promise<void> {
    await this.db.transaction(async (tx) => {
      const endpoint = await tx.findOneBy(WebhookEndpoint, { id });
      if (!endpoint) throw notFound('endpoint');
      const { brandId } = endpoint;
      who.require(brandId, 'manager', 'endpoint');
      await tx.delete(WebhookEndpoint, { id });
      const entry = { brandId, at: this.clock.now(), actor: who.actor };
      await record(tx, { ...entry, entity: 'endpoint', entityId: id, action: 'endpoint.removed' });
    });
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
