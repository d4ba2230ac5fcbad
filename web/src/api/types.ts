import type { Handover } from './bot-types';
import type { DraftNote } from './draft-note';

/**
 * Shapes of the HTTP API (v1) as the console reads them. Times are RFC 3339 strings in UTC; text
 * offsets (`start`, `end`) are UTF-16 units, as in JavaScript strings.
 */
export type Locale = 'en' | 'el' | 'sk' | 'pl' | 'tr';
export type Role = 'owner' | 'manager' | 'agent' | 'viewer';
export type Ref = { id: string; name: string };
export type Page<T> = { items: T[]; next: string | null };

export type Brand = { id: string; name: string; role: Role; timeZone: string };
export type Me = {
  user: { id: string; name: string; email: string; locale: Locale; languages: string[] };
  brands: Brand[];
  serverNow: string;
  demo: boolean;
  demoUrl?: string | null;
};
export type Invite = { role: Role; brandName: string; email: string | null };
export type Member = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  brandId: string;
  languages: string[];
};
export type Team = {
  id: string;
  brandId: string;
  name: string;
  languages: string[];
  memberIds: string[];
};

export type ClockView = {
  kind: 'first' | 'next' | 'resolution';
  /** `no_opening`: the calendar does not open in 60 days. */
  state: 'running' | 'paused' | 'no_opening' | 'breached' | 'met' | 'cancelled';
  startedAt: string;
  /** Null while it is paused, and without an opening. */
  dueAt: string | null;
  /** Negative when the time is over. */
  secondsLeft: number | null;
  totalSeconds: number | null;
  pausedAt: string | null;
  timeZone: string;
};
export type WindowView = {
  closesAt: string | null;
  secondsLeft: number | null;
  /** The bot may no longer write, a person still may. */
  personOnly: boolean;
  open: boolean;
};
export type ConversationState = 'open' | 'waiting' | 'bot' | 'closed' | 'archived';
export type SentimentLabel = 'negative' | 'neutral' | 'positive';
export type PublicationState =
  'queued' | 'sending' | 'accepted' | 'pending_moderation' | 'unknown' | 'failed' | 'rejected';
export type DraftStatus = 'pending' | 'approved' | 'stale' | 'discarded';
export type Kind = 'comment' | 'message' | 'review' | 'mention';

export type ConversationSummary = {
  id: string;
  brandId: string;
  brandName: string;
  platform: string;
  platformTitle: string;
  kind: Kind;
  account: Ref;
  /** `erased`: at their wish nothing is known of them any more. */
  contact: (Ref & { handle: string | null; erased?: boolean }) | null;
  excerpt: string;
  rating: number | null;
  language: string;
  sentiment: SentimentLabel | null;
  topics: string[];
  risks: string[];
  state: ConversationState;
  /** Code of why it is in this state: `negative`, `risk:<risk>`, a kind of noise, a close reason… */
  stateReason?: string | null;
  assignee: Ref | null;
  team: Ref | null;
  messageCount: number;
  lastInboundAt: string | null;
  clock: ClockView | null;
  window: WindowView | null;
  draft: { id: string; status: DraftStatus } | null;
  publication: { state: PublicationState } | null;
};
export type QueuePage = Page<ConversationSummary> & { serverNow: string };
export type QueueView = 'open' | 'mine' | 'unassigned' | 'bot' | 'waiting' | 'closed' | 'archived';
export type Counts = {
  open: number;
  mine: number;
  unassigned: number;
  bot: number;
  waiting: number;
  breached: number;
  dueSoon: number;
};

export type Reason = { word: string; start: number; end: number; weight: number; label: string };
export type Judgement = {
  language: string;
  languageConfidence: number;
  sentiment: { label: SentimentLabel; negative: number; neutral: number; positive: number };
  topics: { topic: string; score: number }[];
  risks: { risk: string; score: number }[];
  noise: string | null;
  needsHuman: boolean;
  reasons: Reason[];
  modelVersion: string;
  /** Who had the last word, where it was not the model. */
  changedBy?: 'person' | 'earlier_correction' | 'second_opinion';
};
export type Correction = {
  language?: string;
  sentiment?: SentimentLabel;
  topics?: string[];
  risks?: string[];
  noise?: string | null;
  needsHuman?: boolean;
};
export type TriageFigures = {
  modelVersion: string;
  languages: {
    language: string;
    judged: number;
    corrected: number;
    sentimentCorrected: number;
    topicsCorrected: number;
    risksCorrected: number;
    noiseCorrected: number;
    needsHumanCorrected: number;
  }[];
};
export type Message = {
  id: string;
  direction: 'in' | 'out';
  author: { kind: 'customer' | 'person' | 'bot' | 'outside'; name: string | null };
  text: string;
  rating: number | null;
  attachments: { type: string; url?: string | null }[];
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  hiddenAt: string | null;
  historical: boolean;
  judgement: Judgement | null;
  publication?: { id: string; state: PublicationState; error: string | null } | null;
};

export type Place = 'public_comment' | 'private_message' | 'review_response';
export type LimitUnit = 'characters' | 'utf16' | 'bytes';
export type ReplyOption = {
  place: Place;
  via: 'api' | 'link-only' | 'none';
  limit: { max: number; unit: LimitUnit } | null;
};
export type Verdict = 'pass' | 'warn' | 'block';
export type Finding = {
  rule: string;
  severity: 'warn' | 'block';
  start: number;
  end: number;
  message: string;
  suggestion: string | null;
};
export type GuardResult = { verdict: Verdict; findings: Finding[] };
export type Slot = { key: string; hint: string; start: number; end: number };
export type Evidence = {
  sentence: string;
  start: number;
  end: number;
  source: { kind: string; id: string };
};
export type Draft = {
  id: string;
  version: number;
  text: string;
  language: string;
  place: Place;
  status: DraftStatus;
  origin: 'composed' | 'model' | 'person' | 'bot';
  playbook: string | null;
  verdict: Verdict;
  findings: Finding[];
  slots: Slot[];
  evidence: Evidence[];
  /** Sentences that state something and rest on nothing; such a draft never leaves by itself. */
  gaps: { sentence: string; start: number; end: number }[];
  notes: DraftNote[];
  level: ApprovalLevel;
  /** Why only a manager may send it; empty: an agent may. */
  managerReasons: string[];
  handedIn: { by: string | null; note: string | null; at: string } | null;
  updatedAt: string;
};
export type ApprovalLevel = 'off' | 'draft' | 'approve' | 'automatic';

export type ClockStep = { percent: number; at: string; takenAt: string | null };
export type ClockDetail = ClockView & {
  id: string;
  cycle: number;
  stoppedAt: string | null;
  stoppedBy: string | null;
  steps: ClockStep[];
};
export type HistoryEntry = {
  at: string;
  actor: string;
  action: string;
  detail: Record<string, unknown> | null;
};
export type ConversationDetail = Omit<ConversationSummary, 'draft'> & {
  permalink: string | null;
  context: {
    externalId: string;
    excerpt?: string | null;
    permalink?: string | null;
    isAd?: boolean;
  } | null;
  messages: Message[];
  clocks: ClockDetail[];
  draft: Draft | null;
  replyOptions: ReplyOption[];
  history: HistoryEntry[];
  why: string[];
  handover: Handover | null;
  serverNow: string;
  otherConversations: {
    id: string;
    platform: string;
    excerpt: string;
    lastInboundAt: string | null;
    state: ConversationState;
  }[];
};
export type CloseReason =
  'answered_elsewhere' | 'no_reply_needed' | 'spam' | 'duplicate' | 'resolved' | 'other';

export type PlatformManifest = {
  platform: string;
  title: string;
  externalIdHelp: string;
  credentials: {
    key: string;
    label: string;
    secret: boolean;
    required: boolean;
    /** A key file or JSON. */
    multiline?: boolean;
    help?: string | null;
  }[];
  webhook: string | null;
  webhookUrl: string | null;
};
export type Account = {
  id: string;
  brandId: string;
  platform: string;
  platformTitle: string;
  externalId: string;
  name: string;
  state: 'active' | 'reconnect' | 'disconnected';
  stateReason: string | null;
  stateSince: string | null;
  connectedAt: string;
  streams: {
    id: string;
    polledAt: string | null;
    nextPollAt: string | null;
    failures: number;
    lastError: string | null;
    itemsRead: number;
    /** Null while the history is being imported. */
    importedAt: string | null;
  }[];
  lastWebhookAt: string | null;
  health: AccountHealth;
};
export type BlindReason = 'token_dead' | 'polling_failed' | 'webhooks_silent';
export type AccountHealth = {
  /** The last time it was seen; null while all is well. */
  blindSince: string | null;
  blindReason: BlindReason | null;
  webhooksSilentSince: string | null;
  /** Null: it does not end, or the platform does not say. */
  tokenExpiresAt: string | null;
  missingScopes: { scope: string; for: string }[];
  probedAt: string | null;
  probeError: string | null;
  deadLetters: number;
  menuError: string | null;
};
export type DeadLetter = {
  id: string;
  brandId: string;
  accountId: string;
  accountName: string;
  platform: string;
  source: 'webhook' | 'poll';
  reason: string;
  excerpt: string;
  attempts: number;
  receivedAt: string;
  triedAt: string;
};
export type ReplayResult = { tried: number; resolved: number; failed: number; left: number };
export type Erasure = { code: string; url: string };
export type Alert = {
  id: string;
  kind: string;
  step: number | string | null;
  conversationId: string | null;
  excerpt: string | null;
  detail: { risks?: string[]; rating?: number; people?: number; seconds?: number };
  /** How often it was told again. */
  repeats: number;
  dueAt: string | null;
  /** Of an alert about a channel. */
  account: { id: string; name: string; platform: string; platformTitle: string } | null;
  /** Since when it is blind, or when its access ends. */
  about: string | null;
  reason: string | null;
  createdAt: string;
  resolvedAt: string | null;
  acknowledgedAt: string | null;
};
export type Mail = {
  id: string;
  to: string;
  subject: string;
  state: 'queued' | 'sent' | 'kept' | 'failed';
  createdAt: string;
  sentAt: string | null;
  error: string | null;
};
export type MailPage = Page<Mail> & { smtp: boolean };
export type MailDetail = Mail & { text: string; html: string };
export type PromiseReport = {
  answered: number;
  withinPromise: number;
  percentKept: number | null;
  breached: number;
  open: number;
  medianFirstResponseSeconds: number | null;
  excused: number;
  acknowledged: number;
  complaints: { settled: number; settledWithin: number; overdue: number; unsettled: number };
  perPlatform: { platform: string; inbound: number; answered: number; withinPromise: number }[];
};
export type SystemStatus = {
  version: string;
  role: string;
  database: { embedded: boolean };
  workers: { id: string; role: string; startedAt: string; seenAt: string }[];
  ticks: {
    id: string;
    description: string;
    everySeconds: number;
    lastStartedAt: string | null;
    lastFinishedAt: string | null;
    lastError: string | null;
    nextAt: string | null;
  }[];
  jobs: { waiting: number; failed: number };
};
export type ApiKey = { id: string; name: string; role: Role; brandId?: string; createdAt?: string };

export type LiveEvent = {
  type: 'conversation' | 'counts' | 'alert' | 'outbox' | 'account' | 'notice';
  brandId: string;
  conversationId?: string;
};
