import type { Risk, Topic } from '../judgement.js';

/** What one language contributes: pattern lists (see pattern.ts for their notation). */
export interface Vocabulary {
  /** Look like a risk and are not ("killer heels"); what they cover is taken out first. */
  harmless: string;
  risks: Record<Risk, string>;
  topics: Partial<Record<Topic, string>>;
  /** The writer's own unsolved trouble. */
  problem: string;
  /** Single words that open or mark a question. */
  questionWords: string;
  giveaway: string;
  spam: string;
  /** Single words that may stand beside a friend's handle. */
  tagWords: string;
  /** Single words a bare thank-you is made of. */
  thanksWords: string;
  /** Of these, the ones that carry the thanks. */
  thanksCore: string;
}
