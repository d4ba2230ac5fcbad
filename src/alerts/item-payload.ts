import type { Alert } from './alert.entity.js';
import type { ItemFacts } from './alert-facts.js';
import type { CrisisOccasion } from './crisis-mail.js';
import type { ItemOccasion } from './item-mail.js';
import type { PublicationOccasion, StuckReply } from './publication-mail.js';
import {
  type AccountPayload,
  conversationOf,
  type PayloadConversation,
  type WebhookPayload,
} from './webhook-payload.js';

export const ITEM_EVENTS = [
  'item.risk',
  'review.negative',
  'crisis',
  'publication.stuck',
  'alerts.together',
  'test',
] as const;

interface Told {
  /** Of this delivery; the same in every attempt and replay, and in `Sixhour-Delivery`. */
  id: string;
  createdAt: string;
  brandId: string;
  /** What to open in the console. */
  link: string;
}

/** The body of a delivery about a delicate item or a bad review. */
export interface ItemPayload extends Told {
  alertId: string;
  event: 'item.risk' | 'review.negative';
  conversation: PayloadConversation;
  /** As the judge names them; what made it an alert. */
  risks: string[];
  text: string;
  rating: number | null;
  draft: string | null;
  /** When the answer is due; null: no clock runs yet. */
  dueAt: string | null;
}

/** Many people are unhappy about one post (`post`), or at once (`post` null). */
export interface CrisisPayload extends Told {
  alertId: string;
  event: 'crisis';
  people: number;
  items: number;
  seconds: number;
  post: { excerpt: string | null; permalink: string | null } | null;
  conversations: (PayloadConversation & { text: string })[];
}

/** A reply of ours that does not get through. */
export interface PublicationPayload extends Told {
  alertId: string;
  /** The alert and its end carry the same `alertId`. */
  event: 'publication.stuck' | 'alert.resolved';
  conversation: PayloadConversation;
  publication: {
    id: string;
    state: string;
    text: string;
    queuedAt: string;
    attempts: number;
    error: string | null;
  };
}

/** What was held back over the endpoint's quiet hours, in the order in which it happened. */
export interface TogetherPayload extends Told {
  event: 'alerts.together';
  alerts: SinglePayload[];
  /** How many more had been dealt with before they were told. */
  settled: number;
}

export interface TestPayload extends Told {
  event: 'test';
}

export type SinglePayload =
  WebhookPayload | AccountPayload | ItemPayload | CrisisPayload | PublicationPayload;
export type AnyPayload = SinglePayload | TogetherPayload | TestPayload;

type Which = Pick<Alert, 'id' | 'brandId'>;

const told = (id: string, { brandId }: Which, at: Date, link: string): Told => ({
  id,
  createdAt: at.toISOString(),
  brandId,
  link,
});

export const itemPayload = (
  id: string,
  alert: Which,
  facts: ItemFacts,
  { kind, detail, at, platformTitle, link }: ItemOccasion,
): ItemPayload => ({
  ...told(id, alert, at, link),
  alertId: alert.id,
  event: kind === 'risk' ? 'item.risk' : 'review.negative',
  conversation: conversationOf(facts, platformTitle),
  risks: detail.risks ?? [],
  text: facts.text,
  rating: facts.rating,
  draft: facts.draftText,
  dueAt: facts.runningDueAt?.toISOString() ?? null,
});

export const crisisPayload = (
  id: string,
  alert: Which,
  items: readonly ItemFacts[],
  { detail, titleOf, permalink, link, at }: CrisisOccasion & { at: Date },
): CrisisPayload => ({
  ...told(id, alert, at, link),
  alertId: alert.id,
  event: 'crisis',
  people: detail.people ?? items.length,
  items: detail.items ?? items.length,
  seconds: detail.seconds ?? 0,
  post: detail.contextId == null ? null : { excerpt: items[0]?.postExcerpt ?? null, permalink },
  conversations: items.map((facts) => ({
    ...conversationOf(facts, titleOf(facts.platform)),
    text: facts.text,
  })),
});

export const publicationPayload = (
  id: string,
  alert: Which & Pick<Alert, 'resolvedAt'>,
  facts: ItemFacts,
  reply: StuckReply,
  { at, platformTitle, link }: PublicationOccasion,
): PublicationPayload => ({
  ...told(id, alert, at, link),
  alertId: alert.id,
  event: alert.resolvedAt ? 'alert.resolved' : 'publication.stuck',
  conversation: conversationOf(facts, platformTitle),
  publication: { ...reply, queuedAt: reply.queuedAt.toISOString() },
});
