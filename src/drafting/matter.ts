import type { Matter, Matters } from './matters/matters.js';
import { mentions } from './mentions.js';
import { isMixUp } from './mix-up.js';
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
  courier: 'delivery',
  voucher: 'price_payment',
  not_as_described: 'product_quality',
  bad_fit: 'product_quality',
  cancelled: 'delivery',
};

/** Where several fit, the one that hurts most is answered. */
const ORDER: Matter[] = [
  'rude',
  'refund_waiting',
  'charged_wrongly',
  'cancelled',
  'damaged',
  'courier',
  'voucher',
  'not_as_described',
  'wrong_item',
  'missing_item',
  'not_working',
  'site_error',
  'lost',
  'late',
  'no_answer',
  'poor_quality',
  'bad_fit',
];

/** From here on a complaint is about the people, whatever else it mentions. */
export const SURELY_STAFF = 0.7;

/**
 * What exactly went wrong, by the words used, the worst first and two at most. A topic that triage is sure
 * of decides which of several comes first.
 */
export function findMatters(
  text: string,
  matters: Matters,
  topics: { topic: Topic; score: number }[],
): Matter[] {
  const [likeliest] = topics;
  const found = ORDER.filter((matter) => mentions(text, matters.words[matter]));
  if (likeliest?.topic === 'staff' && likeliest.score >= SURELY_STAFF && found.length)
    return ['rude'];
  if (isMixUp(text, matters.words.mixUp)) return ['wrong_item'];
  const first =
    found.find((matter) => TELLING.includes(matter)) ??
    found.find((matter) => MATTER_TOPIC[matter] === likeliest?.topic) ??
    found[0];
  if (!first) return [];
  const second = found.find((matter) => matter !== first && !SAME.some(isPair(first, matter)));
  // one word may mean something else, so triage has to think of it too
  const doubted = second && DOUBTFUL.includes(second) && !isLikely(MATTER_TOPIC[second], topics);
  return second && !doubted ? [first, second] : [first];
}

/** Told by words that are said of much else. */
const DOUBTFUL: Matter[] = [
  'damaged',
  'not_working',
  'poor_quality',
  'not_as_described',
  'bad_fit',
  'site_error',
];
const LIKELY = 0.3;
const isLikely = (topic: Topic, topics: { topic: Topic; score: number }[]): boolean =>
  topics.some((one) => one.topic === topic && one.score >= LIKELY);

/** Named so plainly that no topic outweighs it. */
const TELLING: Matter[] = [
  'rude',
  'refund_waiting',
  'charged_wrongly',
  'voucher',
  'cancelled',
  'wrong_item',
  'courier',
];

/** Two words for one trouble: answering both would say the same twice. */
const SAME: Matter[][] = [
  ['damaged', 'not_working', 'poor_quality', 'not_as_described'],
  ['late', 'lost', 'missing_item', 'cancelled'],
  ['voucher', 'site_error', 'not_working', 'charged_wrongly'],
  ['wrong_item', 'not_as_described', 'bad_fit', 'missing_item'],
  ['courier', 'rude', 'damaged', 'late'],
  ['refund_waiting', 'late', 'lost', 'charged_wrongly'],
];
const isPair = (a: Matter, b: Matter) => (same: Matter[]) => same.includes(a) && same.includes(b);
