import type { AccountFacts } from './account-facts.js';
import type { AccountOccasion } from './account-mail.js';
import type { AccountAlertKind, Alert } from './alert.entity.js';
import type { AlertFacts, ItemFacts } from './alert-facts.js';
import type { AlertOccasion } from './alert-mail.js';
import { secondsBetween } from './time-span.js';

/** Where a customer's item stands, and whose it is. */
export interface PayloadConversation {
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
}

/** The body of a delivery about a conversation. Times in RFC 3339, UTC; durations in seconds. */
export interface WebhookPayload {
  /** Of this delivery; the same in every attempt and replay, and in `Sixhour-Delivery`. */
  id: string;
  alertId: string;
  event: 'clock.warned' | 'clock.breached';
  createdAt: string;
  /** 0: the first time; n: the nth time that it is told again. */
  repeat: number;
  brandId: string;
  conversation: PayloadConversation;
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

export const ACCOUNT_EVENTS = [
  'channel.blind',
  'token.expiring',
  'token.dead',
  'alert.resolved',
] as const;
type AccountEvent = (typeof ACCOUNT_EVENTS)[number];

/** The body of a delivery about an account. The alert and its end carry the same `alertId`. */
export interface AccountPayload {
  id: string;
  alertId: string;
  event: AccountEvent;
  /** What the alert is, or was, about. */
  kind: AccountAlertKind;
  createdAt: string;
  brandId: string;
  account: { id: string; name: string; platform: string; platformTitle: string };
  /** Since when it has been so; of `token.expiring`: when the token ends. */
  about: string;
  /** Of a blind account: `polling_failed` or `webhooks_silent`. */
  reason: string | null;
  /** When anything was last read from the platform. */
  lastReadAt: string | null;
  timeZone: string;
  missingScopes: string[];
  /** Of the accounts in the console. */
  link: string;
}

const ACCOUNT_EVENT_OF: Record<AccountAlertKind, AccountEvent> = {
  channel_blind: 'channel.blind',
  token_expiring: 'token.expiring',
  token_dead: 'token.dead',
};

export const accountPayload = (
  id: string,
  alert: Pick<Alert, 'id' | 'brandId' | 'resolvedAt'>,
  facts: AccountFacts,
  { kind, about, reason, at, platformTitle, link }: AccountOccasion,
): AccountPayload => ({
  id,
  alertId: alert.id,
  event: alert.resolvedAt ? 'alert.resolved' : ACCOUNT_EVENT_OF[kind],
  kind,
  createdAt: at.toISOString(),
  brandId: alert.brandId,
  account: { id: facts.id, name: facts.name, platform: facts.platform, platformTitle },
  about: about.toISOString(),
  reason,
  lastReadAt: facts.lastReadAt?.toISOString() ?? null,
  timeZone: facts.timeZone,
  missingScopes: facts.missingScopes,
  link,
});

const ref = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' };

export const conversationOf = (facts: ItemFacts, platformTitle: string): PayloadConversation => ({
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
});

export const webhookPayload = (
  id: string,
  alert: Pick<Alert, 'id' | 'brandId' | 'kind'> & { step: number },
  facts: AlertFacts,
  { at, repeat, platformTitle, link }: AlertOccasion,
): WebhookPayload => ({
  id,
  alertId: alert.id,
  event: alert.kind === 'warned' ? 'clock.warned' : 'clock.breached',
  createdAt: at.toISOString(),
  repeat,
  brandId: alert.brandId,
  conversation: conversationOf(facts, platformTitle),
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
