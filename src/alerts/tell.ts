import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Jobs } from '../infra/jobs/jobs.js';
import type { Alert } from './alert.entity.js';
import type { AlertMail } from './alert-mail.js';
import { deliverWebhook, sendMail } from './alerts.jobs.js';
import { Mail } from './mail.entity.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';
import type { Recipient } from './recipients.js';
import type { AnyPayload } from './webhook-payload.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

type Told = Pick<Alert, 'id' | 'brandId'>;

/** Writes the mails of an alert, each in its reader's language, and the jobs that send them. */
export async function tellPeople(
  tx: EntityManager,
  jobs: Jobs,
  alert: Told,
  recipients: readonly Recipient[],
  { at, write }: { at: Date; write: (recipient: Recipient) => AlertMail },
): Promise<void> {
  for (const recipient of recipients) {
    const mail = write(recipient);
    const id = randomUUID();
    await tx.insert(Mail, {
      id,
      brandId: alert.brandId,
      alertId: alert.id,
      recipient: recipient.person.email,
      subject: mail.subject,
      text: mailText(mail),
      html: mailHtml(mail),
      state: 'queued',
      createdAt: at,
    });
    await jobs.add(tx, sendMail, { mailId: id });
  }
}

/** Writes the deliveries of an alert to the brand's endpoints, and their jobs. Returns how many there are. */
export async function tellEndpoints(
  tx: EntityManager,
  jobs: Jobs,
  alert: Told,
  { at, write }: { at: Date; write: (deliveryId: string) => AnyPayload },
): Promise<number> {
  const where = { brandId: alert.brandId, active: true };
  const endpoints = await tx.find(WebhookEndpoint, { where, order: { createdAt: 'ASC' } });
  for (const endpoint of endpoints) {
    const id = randomUUID();
    const payload = write(id);
    await tx.insert(WebhookDelivery, {
      id,
      brandId: alert.brandId,
      endpointId: endpoint.id,
      alertId: alert.id,
      event: payload.event,
      payload,
      state: 'queued',
      createdAt: at,
    });
    await jobs.add(tx, deliverWebhook, { deliveryId: id });
  }
  return endpoints.length;
}
