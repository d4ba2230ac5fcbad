import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import type { AlertMail } from './letter.js';
import { deliverWebhook, sendMail } from './alerts.jobs.js';
import { chatOf, chatOfGroup, type ChatMessage } from './chat/chat-message.js';
import { slackMessage } from './chat/slack.js';
import { teamsMessage } from './chat/teams.js';
import { type GroupMail, groupText } from './group-mail.js';
import type { AnyPayload } from './item-payload.js';
import { Mail } from './mail.entity.js';
import { groupHtml, mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';
import { BrowserNotice } from './notice.entity.js';
import { type EndpointFormat, WebhookDelivery, type WebhookEndpoint } from './webhook.entity.js';

/** What a row tells of: one alert for the nth time, or several at once. */
export type About = { alertId: string; repeat: number } | { alertIds: string[] };

const columnsOf = (about: About) =>
  'alertId' in about ? about : { alertId: null, alertIds: about.alertIds, repeat: 0 };

/** One text as plain text and as HTML. */
export interface Parts {
  subject: string;
  text: string;
  html: string;
}

export const partsOf = (mail: AlertMail): Parts => ({
  subject: mail.subject,
  text: mailText(mail),
  html: mailHtml(mail),
});
export const partsOfGroup = (mail: GroupMail): Parts => ({
  subject: mail.subject,
  text: groupText(mail),
  html: groupHtml(mail),
});

/** Writes a mail and the job that sends it. */
export async function queueMail(
  tx: EntityManager,
  jobs: Jobs,
  { about, ...mail }: { brandId: string; recipient: string; createdAt: Date; about: About } & Parts,
): Promise<void> {
  const id = randomUUID();
  await tx.insert(Mail, { id, ...mail, ...columnsOf(about), state: 'queued' });
  await jobs.add(tx, sendMail, { mailId: id });
}

/** What one endpoint is told, for each of the formats. */
export interface Content {
  payload: (deliveryId: string) => AnyPayload;
  chat: () => ChatMessage;
}

export const contentOf = (mail: () => AlertMail, payload: Content['payload']): Content => ({
  payload,
  chat: () => chatOf(mail()),
});
export const contentOfGroup = (mail: () => GroupMail, payload: Content['payload']): Content => ({
  payload,
  chat: () => chatOfGroup(mail()),
});

const BODY: Record<EndpointFormat, (content: Content, deliveryId: string) => object> = {
  signed: ({ payload }, deliveryId) => payload(deliveryId),
  slack: ({ chat }) => slackMessage(chat()),
  teams: ({ chat }) => teamsMessage(chat()),
};

/** Writes a delivery in the endpoint's format, and its job. */
export async function queueDelivery(
  tx: EntityManager,
  jobs: Jobs,
  { id: endpointId, brandId, format }: WebhookEndpoint,
  { about, content, at }: { about: About; content: Content; at: Date },
): Promise<string> {
  const id = randomUUID();
  await tx.insert(WebhookDelivery, {
    ...{ id, brandId, endpointId, ...columnsOf(about) },
    event: content.payload(id).event,
    payload: BODY[format](content, id),
    state: 'queued',
    createdAt: at,
  });
  await jobs.add(tx, deliverWebhook, { deliveryId: id });
  return id;
}

/** Has the person's open consoles show the alert; told again, it is shown again. */
export async function showInBrowser(
  tx: EntityManager,
  userId: string,
  { alertId, brandId, at }: { alertId: string; brandId: string; at: Date },
): Promise<void> {
  await tx.upsert(BrowserNotice, { alertId, userId, brandId, createdAt: at }, [
    'alertId',
    'userId',
  ]);
  await announce(tx, { type: 'notice', brandId, userId });
}
