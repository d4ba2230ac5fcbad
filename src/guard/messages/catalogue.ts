import type { Rule } from '../finding.js';

/** What the guard says in one language: to the agent why, and for the customer a wording that would do. */
export interface Catalogue {
  /** After a message that is no more than a guess. */
  unsure: string;
  /** Explanations, in the language of the agent. */
  message: Record<Rule, string>;
  /** Better wordings, in the language of the reply; polite and familiar where they differ. */
  wording: Partial<Record<Rule, string | { formal: string; informal: string }>>;
}
