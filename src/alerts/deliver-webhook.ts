import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { Handles } from '../infra/jobs/handles.js';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { deliverWebhook } from './alerts.jobs.js';
import { post, type PostResult } from './webhook-post.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

/** After so many, half an hour in all, only a replay tries again. */
export const DELIVERY_ATTEMPTS = 8;

const SWITCHED_OFF = 'the endpoint is switched off';

@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly jobs: Jobs,
  ) {}

  /** The row is locked during the attempt, so that two runs never overlap. Receivers know a second copy by its id. */
  @Handles(deliverWebhook)
  async deliver({ deliveryId }: { deliveryId: string }): Promise<void> {
    const failure = await this.db.transaction(async (tx) => {
      const delivery = await tx.findOne(WebhookDelivery, {
        where: { id: deliveryId, state: 'queued' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!delivery) return null;
      const { id, brandId, endpointId } = delivery;
      const endpoint = await tx.findOneByOrFail(WebhookEndpoint, { id: endpointId });
      const attempts = delivery.attempts + 1;
      const result = await this.attempt(endpoint, delivery);
      const over = attempts >= DELIVERY_ATTEMPTS || !endpoint.active;
      await tx.update(
        WebhookDelivery,
        { id },
        {
          attempts,
          state: result.error === null ? 'sent' : over ? 'failed' : 'queued',
          lastStatus: result.status,
          sentAt: result.error === null ? this.clock.now() : null,
          error: result.error,
        },
      );
      await announce(tx, { type: 'outbox', brandId });
      if (result.error === null || over) return null;
      // It says itself when to come again: a chat program that is written to too often.
      if (result.retryAfter === null) return result.error;
      const again = new Date(this.clock.now().getTime() + result.retryAfter * 1000);
      await this.jobs.add(tx, deliverWebhook, { deliveryId }, again);
      return null;
    });
    if (failure) throw new Error(`webhook delivery ${deliveryId}: ${failure}`);
  }

  private async attempt(endpoint: WebhookEndpoint, delivery: WebhookDelivery): Promise<PostResult> {
    if (!endpoint.active) return { status: null, error: SWITCHED_OFF, retryAfter: null };
    const opened = this.secrets.open(endpoint.secret);
    const signed = endpoint.format === 'signed';
    return post({
      url: signed ? endpoint.url : opened,
      secret: signed ? opened : null,
      deliveryId: delivery.id,
      payload: delivery.payload,
      now: this.clock.now(),
    });
  }
}
