/** What an item is about; several may hold. Feeds the drafts. */
export const TOPICS = [
  'delivery',
  'return_refund',
  'product_quality',
  'product_question',
  'price_payment',
  'contact_hours',
  'site_fault',
  'staff',
  'praise',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What makes an item urgent or delicate; several may hold. Feeds the routing. */
export const RISKS = [
  'fury',
  'abuse',
  'threat',
  'legal_threat',
  'extortion',
  'safety',
  'media_threat',
  'self_harm',
  'data_privacy',
] as const;
export type Risk = (typeof RISKS)[number];

/** Items nobody needs to answer. */
export const NOISE_KINDS = ['tag_a_friend', 'emoji_only', 'giveaway', 'spam', 'thanks'] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof SENTIMENTS)[number];

export const ITEM_KINDS = ['comment', 'message', 'review', 'mention'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One customer's text with what is known around it. */
export interface TriageInput {
  text: string;
  /** Stars, 1 to 5. */
  rating?: number;
  kind?: ItemKind;
  /** ISO 639-1 code when the platform or an agent has stated it; then nothing is guessed. */
  language?: string;
  /** Language of the earlier items of the same conversation. */
  threadLanguage?: string;
  /** Languages this channel account usually receives, most common first. */
  accountLanguages?: string[];
}

/** `code` is ISO 639-1, or `und` where we abstain; `confidence` is 0 to 1. */
export interface LanguageGuess {
  code: string;
  confidence: number;
}

/** Calibrated probabilities that add up to 1; `abstained` when the text does not decide. */
export interface Sentiment {
  label: SentimentLabel;
  negative: number;
  neutral: number;
  positive: number;
  abstained: boolean;
}

/** `start` and `end` are UTF-16 offsets into the original text; `weight` is a share of the decision. */
export interface Reason {
  word: string;
  start: number;
  end: number;
  weight: number;
  label: string;
}

export interface Noise {
  is: boolean;
  kind: NoiseKind | null;
}

export interface Judgement {
  language: LanguageGuess;
  sentiment: Sentiment;
  topics: { topic: Topic; score: number }[];
  risks: { risk: Risk; score: number }[];
  noise: Noise;
  needsHuman: boolean;
  reasons: Reason[];
  modelVersion: string;
  /** Who has had the last word, where it was not the model. */
  changedBy?: ChangedBy;
}

/** A person; what a person said of the same words earlier; a language model asked for a second opinion. */
export type ChangedBy = 'person' | 'earlier_correction' | 'second_opinion';
