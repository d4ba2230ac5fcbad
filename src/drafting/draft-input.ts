import type { LengthLimit } from './length.js';
import type { DraftJudgement, Playbook } from './playbook-input.js';
import type { Voice } from './voice/voice.js';

export type Place = 'public_comment' | 'private_message' | 'review_response' | 'mention_reply';

export interface DraftInput {
  text: string;
  /** ISO 639-1 code of the customer's language; one we have no parts for is answered in English. */
  language: string;
  kind: 'comment' | 'message' | 'review' | 'mention';
  place: Place;
  /** Stars, 1 to 5. */
  rating?: number;
  judgement: DraftJudgement;
  author?: { name?: string; orders?: number; lastOrderDays?: number };
  /** What the shop knows, in the customer's language; nothing else is claimed. */
  facts?: Record<string, string>;
  /** An answer from the knowledge base that fits. */
  faqAnswer?: { id: string; text: string };
  /** Where people can write to the shop, for platforms without private messages. */
  contact?: string;
  /** The customer has shown it already. */
  hasPhotos?: boolean;
  /** What the brand lets us give after a fault of ours. */
  goodwill?: Goodwill;
  /** Taking the thing back would cost more than letting it go. */
  letGo?: boolean;
  /** Chosen by a person instead of by us. */
  playbook?: Playbook;
  voice: Voice;
  /** Decides between variants, e.g. the message's id: the same seed gives the same draft. */
  seed: string;
  limit?: LengthLimit;
  /** Earlier drafts under the same post, not to be repeated. */
  avoid?: string[];
}

export interface Goodwill {
  shippingPaid: boolean;
  /** An amount as it is written, e.g. "5 €". */
  gift?: string;
}

/** A place that only a person can fill in; the guard lets no text with one through. */
export interface Slot {
  key: string;
  hint: string;
  start: number;
  end: number;
}

export interface Evidence {
  sentence: string;
  start: number;
  end: number;
  source: { kind: 'faq' | 'order' | 'policy' | 'fact' | 'computation'; id: string };
}

export interface ComposedDraft {
  text: string;
  language: string;
  place: Place;
  playbook: Playbook;
  slots: Slot[];
  evidence: Evidence[];
}
