import type { Alert } from './alert.entity.js';
import type { AlertFacts } from './alert-facts.js';
import type { AlertOccasion } from './alert-mail.js';
import { secondsBetween } from './time-span.js';

/** The body of a delivery. Times in RFC 3339, UTC; durations in seconds. */
export interface WebhookPayload {
  /** Of this delivery; the same in every attempt and replay, and in `Sixhour-Delivery`. */
  id: string;
  alertId: string;
  event: 'clock.warned' | 'clock.breached';
  createdAt: string;
  brandId: string;
  conversation: {
    id: string;
    platform: string;
    platformTitle: string;
    kind: string;
    account: { id: string; name: string };
    contact: { name: string | null; handle: string | null };
    /** What the post says that it stands under. */
    postExcerpt: string | null;
    permalink: string | null;
    language: string;
    sentiment: string | null;
    topics: string[];
    risks: string[];
    assignee: { id: string; name: string } | null;
    team: { id: string; name: string } | null;
  };
  clock: {
    id: string;
    cycle: number;
    kind: string;
    /** Per cent of the time that was over; 100 is the breach. */
    step: number;
    startedAt: string;
    dueAt: string;
    /** Negative when over; at `createdAt`. */
    secondsLeft: number;
    totalSeconds: number;
    timeZone: string;
    /** The item reached us after it was due. */
    lateIngest: boolean;
  };
  text: string;
  rating: number | null;
  /** Text of the draft that waits for approval. */
  draft: string | null;
  /** Of the conversation in the console. */
  link: string;
}

const ref = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' };

export const webhookPayload = (
  id: string,
  alert: Pick<Alert, 'id' | 'brandId' | 'kind' | 'step'>,
  facts: AlertFacts,
  { at, platformTitle, link }: AlertOccasion,
): WebhookPayload => ({
  id,
  alertId: alert.id,
  event: alert.kind === 'warned' ? 'clock.warned' : 'clock.breached',
  createdAt: at.toISOString(),
  brandId: alert.brandId,
  conversation: {
    id: facts.conversationId,
    platform: facts.platform,
    platformTitle,
    kind: facts.kind,
    account: { id: facts.accountId, name: facts.accountName },
    contact: { name: facts.contactName, handle: facts.contactHandle },
    postExcerpt: facts.postExcerpt,
    permalink: facts.permalink,
    language: facts.language,
    sentiment: facts.sentiment,
    topics: facts.topics,
    risks: facts.risks,
    assignee: ref(facts.assigneeId, facts.assigneeName),
    team: ref(facts.teamId, facts.teamName),
  },
  clock: {
    id: facts.clockId,
    cycle: facts.cycle,
    kind: facts.clockKind,
    step: alert.step,
    startedAt: facts.startedAt.toISOString(),
    dueAt: facts.dueAt.toISOString(),
    secondsLeft: secondsBetween(at, facts.dueAt),
    totalSeconds: secondsBetween(facts.startedAt, facts.dueAt),
    timeZone: facts.timeZone,
    lateIngest: alert.kind === 'late_ingest',
  },
  text: facts.text,
  rating: facts.rating,
  draft: facts.draftText,
  link,
});
