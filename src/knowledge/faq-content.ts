import type { FaqEntry } from './faq-entry.entity.js';

/** What people write in an entry: all that a version keeps. */
export type FaqContent = Pick<
  FaqEntry,
  | 'language'
  | 'question'
  | 'paraphrases'
  | 'answer'
  | 'shortAnswer'
  | 'isPublic'
  | 'validFrom'
  | 'validUntil'
  | 'ownerId'
  | 'topic'
>;

/** What an entry has that nobody has written anything into but its question and answer. */
export const EMPTY = {
  paraphrases: [] as string[],
  shortAnswer: null,
  isPublic: false,
  validFrom: null,
  validUntil: null,
  ownerId: null,
  topic: null,
};

export const contentOf = (entry: FaqContent): FaqContent => ({
  language: entry.language,
  question: entry.question,
  paraphrases: entry.paraphrases,
  answer: entry.answer,
  shortAnswer: entry.shortAnswer,
  isPublic: entry.isPublic,
  validFrom: entry.validFrom,
  validUntil: entry.validUntil,
  ownerId: entry.ownerId,
  topic: entry.topic,
});

/** All the wordings under which an entry is asked for. */
export const wordingsOf = ({ question, paraphrases }: FaqContent): string[] => [
  question,
  ...paraphrases,
];

type Span = Pick<FaqContent, 'validFrom' | 'validUntil'>;

/** Whether there is a day on which both hold. Days are ISO dates, which sort as texts. */
export const holdTogether = (a: Span, b: Span): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') &&
  (b.validFrom ?? '') <= (a.validUntil ?? '9999');
