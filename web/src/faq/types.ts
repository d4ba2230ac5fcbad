export type FaqContent = {
  language: string;
  question: string;
  paraphrases: string[];
  answer: string;
  /** For a chat; null: the answer is short enough. */
  shortAnswer: string | null;
  isPublic: boolean;
  /** Days by the brand's calendar, both included. */
  validFrom: string | null;
  validUntil: string | null;
  ownerId: string | null;
  topic: string | null;
};
export type Faq = FaqContent & {
  id: string;
  brandId: string;
  version: number;
  /** Has blanks, and is not used until they are filled in. */
  unfinished: boolean;
  updatedAt: string;
};
