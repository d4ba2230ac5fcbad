import { type Severity, severityOf } from './severity.js';

/** What else the shop knows of a customer: has often written; has complained before. */
export const CUSTOMER_TRAITS = ['frequent', 'complained'] as const;
export type CustomerTrait = (typeof CUSTOMER_TRAITS)[number];

/** What a condition of a rule can ask about a customer's item. */
export interface ItemFacts {
  platform: string;
  kind: string;
  /** ISO 639-1, or `und`. */
  language: string;
  sentiment: string | null;
  topics: readonly string[];
  risks: readonly string[];
  /** 1 to 5; reviews only. */
  rating: number | null;
  /** Whether the shop knows the person from before. */
  customer: 'new' | 'returning';
  /** Left out: none. */
  traits?: readonly CustomerTrait[];
}

/** All that are named must hold; of the values of one, any. Nothing named: everything matches. */
export interface Condition {
  platforms?: string[];
  kinds?: string[];
  languages?: string[];
  sentiments?: string[];
  topics?: string[];
  risks?: string[];
  severities?: Severity[];
  customers?: ('new' | 'returning' | CustomerTrait)[];
  /** The review has so many stars or fewer. */
  maxRating?: number;
}

export function matches(when: Condition, facts: ItemFacts): boolean {
  const holds = (wanted: readonly string[] | undefined, ...found: (string | null)[]) =>
    wanted === undefined || found.some((value) => value !== null && wanted.includes(value));
  return (
    holds(when.platforms, facts.platform) &&
    holds(when.kinds, facts.kind) &&
    holds(when.languages, facts.language) &&
    holds(when.sentiments, facts.sentiment) &&
    holds(when.topics, ...facts.topics) &&
    holds(when.risks, ...facts.risks) &&
    holds(when.severities, severityOf(facts)) &&
    holds(when.customers, facts.customer, ...(facts.traits ?? [])) &&
    (when.maxRating === undefined || (facts.rating !== null && facts.rating <= when.maxRating))
  );
}
