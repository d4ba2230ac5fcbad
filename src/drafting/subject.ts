import { conceptNumbers, conceptsOf } from '../knowledge/matcher/concepts.js';
import { wordsOf } from '../knowledge/matcher/features.js';
import { topicModel } from '../knowledge/matcher/topic-model.js';
import { stems } from './stems.js';

/** What customers ask about, by the built-in topics of the knowledge base that tell it best. */
const SUBJECTS = {
  stock: ['stock', 'store_stock', 'restock', 'preorder', 'reserve'],
  hours: ['opening_hours', 'holiday_break'],
  visit: ['parking', 'store_location', 'transport', 'accessible', 'dogs', 'kids_visit'],
  delivery_time: ['delivery_time', 'delivery_slot', 'track_how', 'where_order'],
  delivery: ['delivery_cost', 'delivery_abroad', 'islands_delivery', 'free_shipping', 'carrier'],
  pickup: ['pickup'],
  returns: [
    'return_policy',
    'return_cost',
    'return_how',
    'return_trouble',
    'refund_time',
    'exchange',
    'trial_period',
  ],
  claim: ['warranty', 'repair', 'complaint_time', 'spare_parts'],
  payment: ['payment_methods', 'installments', 'cash_on_delivery', 'bank_transfer', 'pay_later'],
  discount: ['discount_code', 'sale', 'student_discount', 'loyalty', 'price_match'],
  gift_card: ['gift_card'],
  gift_wrap: ['gift_wrap', 'gift_message'],
  gift_list: ['gift_registry', 'wish_list'],
  care: ['care', 'dishwasher_oven', 'print_washing', 'shrinking'],
  size: ['dimensions', 'size_guide', 'weight_limit'],
  assembly: ['assembly', 'assembly_service', 'setup_help'],
  removal: ['old_removal', 'trade_in', 'ewaste', 'sell_to_you'],
  samples: ['samples', 'swatches', 'catalogue'],
} as const;
export type Subject = keyof typeof SUBJECTS;
const NAMES = Object.keys(SUBJECTS) as Subject[];

/** Subjects so near that a fact on the one may answer a question on the other. */
const KIN = new Set(
  [
    ['delivery', 'delivery_time'],
    ['delivery_time', 'stock'],
    ['delivery', 'delivery_time', 'returns'],
    ['delivery', 'delivery_time', 'pickup', 'assembly', 'removal'],
    ['stock', 'size', 'pickup'],
    ['hours', 'pickup'],
    ['returns', 'claim', 'care', 'size'],
    ['payment', 'discount', 'gift_card', 'delivery'],
    ['gift_card', 'returns'],
    ['gift_list', 'gift_wrap', 'gift_card', 'delivery'],
  ].flatMap((group) => group.flatMap((one) => group.map((other) => `${one} ${other}`))),
);
const SURE = 0.6;

/** Concepts in which texts about different things may meet. */
const VAGUE = new Set(
  'number can-i have-you is-it what which where who why how-to need-do want-it what-if yours mine me not if give-do take-get come-go use-work day month money only order polite-ask still back accept name inside extra only with without two-many different same hello period now good enter place how-much how-long when customer different cash furniture sofa table-chair bed-sleep bedding towel-bath curtain-rug lamp-light mirror-picture vase-candle rooms storage-clean pan-pot kettle-machine cup-plate cutlery-board clothes shoes bag-acc shop company old write-say colour percent deliver'.split(
    ' ',
  ),
);

/** What a text is about, as far as the knowledge base's models can tell. */
export interface About {
  concepts: number[];
  stems: Set<string>;
  shares: Partial<Record<Subject, number>>;
}

export function aboutOf(text: string, language: string): About {
  const model = topicModel(language);
  const learned = model?.shares(text);
  const shareOf = (topics: readonly string[]): number =>
    model?.topics.reduce((sum, { id }, at) => sum + (topics.includes(id) ? learned![at]! : 0), 0) ??
    0;
  const vague = vagueConcepts();
  return {
    concepts: conceptsOf(wordsOf(text, language), language).filter((one) => !vague.has(one)),
    stems: stems(text),
    shares: Object.fromEntries(NAMES.map((name) => [name, shareOf(SUBJECTS[name])])),
  };
}

let vagueNumbers: Set<number> | undefined;
const vagueConcepts = (): Set<number> =>
  (vagueNumbers ??= new Set(
    [...conceptNumbers()].filter(([name]) => VAGUE.has(name)).map(([, number]) => number),
  ));

/** What it is surely about, if anything. */
export const subjectOf = ({ shares }: About): Subject | undefined =>
  NAMES.find((name) => (shares[name] ?? 0) >= SURE);

/** How much two texts have to do with each other: 0 is nothing that we can see, from 1 on it is clear. */
export function kinship(one: About, other: About): number {
  const concepts = one.concepts.filter((concept) => other.concepts.includes(concept)).length;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const alike = NAMES.reduce(
    (sum, name) => sum + (one.shares[name] ?? 0) * (other.shares[name] ?? 0),
    0,
  );
  return concepts + shared / 2 + 2 * alike;
}

/** Are both surely about something, and about things that have nothing to do with each other? */
export function isForeign(one: About, other: About): boolean {
  const [here, there] = [subjectOf(one), subjectOf(other)];
  return (
    here !== undefined && there !== undefined && here !== there && !KIN.has(`${here} ${there}`)
  );
}
