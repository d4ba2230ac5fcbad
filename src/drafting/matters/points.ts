import type { Topic } from '../parts/parts.js';
import { GOOD_THINGS, type GoodThing } from './good-things.js';

/** What the rest of a draft has to know of a trouble. */
export interface Trouble {
  topic: Topic;
  /** Somebody behaved badly: a manager's matter. */
  people?: true;
  /** A fault of the shop's, so that the brand's goodwill is for it. */
  ours?: true;
  /** Something travels back to us. */
  returned?: true;
  /** It can be seen in a photo. */
  shows?: true;
  /** Looked up by the order. */
  order?: true;
  /** Whose next step is promised, where it is not that of the topic. */
  step?: Topic;
  /** "Charged 39.90 and again 39.90", "tried three times": no fault that came back. */
  once?: true;
  /** In a friendly review a mere remark, for which nobody needs to apologise. */
  mild?: true;
}

const goods = { topic: 'product_quality', order: true, ours: true, returned: true } as const;
const parcel = { topic: 'delivery', order: true, ours: true, step: 'other' } as const;
/** The carrier can tell us about it. */
const carried = { ...parcel, step: 'delivery' } as const;
const money = { topic: 'return_refund', order: true } as const;
const shop = { topic: 'other', mild: true } as const;

/** What can go wrong, in the order of how much it hurts. */
const TROUBLES = {
  humiliated: { topic: 'staff', people: true },
  rude: { topic: 'staff', people: true },
  courier_rude: { topic: 'delivery', people: true, order: true },
  refund_waiting: { ...money, ours: true },
  refund_short: { ...money, ours: true },
  charged_wrongly: { topic: 'price_payment', order: true, ours: true, once: true },
  not_cancelled: parcel,
  cancelled: parcel,
  refused: { ...money, step: 'other' },
  repair_failed: { topic: 'product_quality', order: true, ours: true },
  repair_long: { topic: 'product_quality', order: true, ours: true },
  spoiled: { topic: 'product_quality', order: true, ours: true, shows: true },
  dirty_used: { ...goods, shows: true },
  damaged: { ...goods, shows: true },
  broke_soon: { ...goods, shows: true },
  not_working: goods,
  lost: carried,
  no_show: carried,
  left_badly: carried,
  not_carried_up: carried,
  appointment: parcel,
  wrong_item: { ...parcel, returned: true },
  missing_part: parcel,
  not_as_described: { ...goods, shows: true },
  broken_promise: { topic: 'contact_hours' },
  late: carried,
  voucher: { topic: 'price_payment', once: true },
  price_differs: { topic: 'price_payment', step: 'other' },
  ignored: { topic: 'staff', people: true },
  sent_around: { topic: 'contact_hours' },
  no_answer: { topic: 'contact_hours' },
  phone_wait: { topic: 'contact_hours' },
  canned_answers: { topic: 'contact_hours' },
  bad_advice: { topic: 'other' },
  site_error: { topic: 'site_fault', once: true },
  account: { topic: 'site_fault', once: true },
  return_hassle: { ...money, step: 'other' },
  smell: goods,
  poor_quality: { ...goods, shows: true },
  bad_fit: { topic: 'product_quality', order: true },
  packaging_poor: { topic: 'delivery', step: 'other' },
  invoice: { topic: 'price_payment', order: true },
  instructions: { topic: 'product_quality', step: 'product_question' },
  pickup_trouble: { topic: 'delivery', step: 'other', mild: true },
  out_of_stock: { topic: 'other', mild: true },
  dirty_shop: { topic: 'other' },
  spam: { topic: 'other' },
  queue: shop,
  access: shop,
  hours: { topic: 'contact_hours', step: 'other', mild: true },
  hard_to_find: shop,
  climate: shop,
  parking: shop,
  choice: shop,
  delivery_cost: { topic: 'price_payment', step: 'other', mild: true },
  packaging_much: { topic: 'delivery', step: 'other', mild: true },
  pricey: { topic: 'price_payment', step: 'other', mild: true },
} satisfies Record<string, Trouble>;

/** What exactly went wrong. Finer than a topic. */
export type Matter = keyof typeof TROUBLES;
export const MATTERS = Object.keys(TROUBLES) as Matter[];
export const troubleOf = (matter: Matter): Trouble => TROUBLES[matter];

/** Everything that a clause of a customer's may be about; the order is that of the classes in the model. */
export const POINTS = [
  ...MATTERS,
  ...GOOD_THINGS.map((thing) => `good_${thing}` as const),
  'question',
  'wish',
  'story',
] as const;
export type Point = (typeof POINTS)[number];

export const isPoint = (name: string): name is Point =>
  (POINTS as readonly string[]).includes(name);
export const isMatter = (point: Point): point is Matter => point in TROUBLES;

/** The good thing that a point of the model names. */
export const goodThingOf = (point: Point): GoodThing | undefined =>
  GOOD_THINGS.find((thing) => point === `good_${thing}`);
