import type { Topic } from './parts/parts.js';
import { sharedStems } from './stems.js';

export type Fact = [key: string, value: string];

/** What a fact is about, as far as its key says so. */
const KEY_TOPICS: [RegExp, Topic[]][] = [
  [/hour|open|clos/, ['contact_hours']],
  [/return|refund/, ['return_refund']],
  [/deliver|ship|postage|parcel/, ['delivery']],
  [/price|cost|pay|code|sale|discount|voucher/, ['price_payment']],
  [/warrant|guarantee|repair/, ['product_quality', 'return_refund']],
];

const topicsOf = (key: string): Topic[] =>
  KEY_TOPICS.flatMap(([pattern, topics]) => (pattern.test(key) ? topics : []));

/** Words that the fact and the customer share. */
export const sharedWords = ([key, value]: Fact, text: string): number =>
  sharedStems(`${key} ${value}`, text);

/**
 * The facts that answer a question. One about something else is no answer, however sure it is; one whose
 * key says nothing may be one, unless another clearly is.
 */
export function answering(facts: Fact[], text: string, topics: Topic[]): Fact[] {
  const fitOf = (fact: Fact): 'clear' | 'open' | 'no' => {
    if (sharedWords(fact, text) > 0) return 'clear';
    const about = topicsOf(fact[0]);
    if (!about.length) return 'open';
    return about.some((topic) => topics.includes(topic)) ? 'clear' : 'no';
  };
  const clear = facts.filter((fact) => fitOf(fact) === 'clear');
  return clear.length ? clear : facts.filter((fact) => fitOf(fact) === 'open');
}

const HOURS = /hour|open|clos/;

/** In a complaint opening hours help only where reaching us is the matter. */
export const helpsInComplaint = (fact: Fact, text: string, topics: Topic[]): boolean =>
  !HOURS.test(fact[0]) || topics.includes('contact_hours') || sharedWords(fact, text) > 0;
