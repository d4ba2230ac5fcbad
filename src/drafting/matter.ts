import { compile, fold } from '../guard/fold.js';
import { MATTERS, type Matter, type Matters } from './matters/matters.js';
import type { Topic } from './parts/parts.js';

export const MATTER_TOPIC: Record<Matter, Topic> = {
  damaged: 'product_quality',
  not_working: 'product_quality',
  poor_quality: 'product_quality',
  missing_item: 'delivery',
  wrong_item: 'delivery',
  late: 'delivery',
  lost: 'delivery',
  refund_waiting: 'return_refund',
  charged_wrongly: 'price_payment',
  rude: 'staff',
  no_answer: 'contact_hours',
  site_error: 'site_fault',
};

/** Where several fit, the one that hurts most is answered. */
const ORDER: Matter[] = [
  'rude',
  'refund_waiting',
  'charged_wrongly',
  'damaged',
  'wrong_item',
  'missing_item',
  'not_working',
  'site_error',
  'lost',
  'late',
  'no_answer',
  'poor_quality',
];

const compiled = new WeakMap<Matters, Map<Matter, RegExp>>();

function patterns(matters: Matters): Map<Matter, RegExp> {
  let known = compiled.get(matters);
  if (!known) {
    known = new Map(MATTERS.map((matter) => [matter, compile(matters.words[matter])]));
    compiled.set(matters, known);
  }
  return known;
}

/** What exactly went wrong, by the words used; a topic that triage is sure of decides between several. */
export function findMatter(text: string, matters: Matters, topics: Topic[]): Matter | undefined {
  const folded = fold(text).text;
  const found = ORDER.filter((matter) => {
    const pattern = patterns(matters).get(matter)!;
    pattern.lastIndex = 0;
    return pattern.test(folded);
  });
  return found.find((matter) => MATTER_TOPIC[matter] === topics[0]) ?? found[0];
}

const wordPatterns = new WeakMap<string[], RegExp>();

/** Does the text hold any of the words? The list is compiled once. */
export function mentions(text: string, words: string[]): boolean {
  let pattern = wordPatterns.get(words);
  if (!pattern) {
    pattern = compile(words);
    wordPatterns.set(words, pattern);
  }
  pattern.lastIndex = 0;
  return pattern.test(fold(text).text);
}
