/**
 * Wordings, in the guard's syntax, that often stand for a point. None of them settles anything: the model weighs them
 * with all the other words of a clause, and is believed sooner where they stand for its own first guess.
 */
export const CUES = [
  'damaged',
  'not_working',
  'poor_quality',
  'missing_item',
  'wrong_item',
  'late',
  'lost',
  'refund_waiting',
  'charged_wrongly',
  'rude',
  'no_answer',
  'site_error',
  'courier',
  'voucher',
  'not_as_described',
  'bad_fit',
  'cancelled',
  'good_staff',
  'good_delivery',
  'good_product',
  'pricey',
  'parking',
  'hours',
  'choice',
  'queue',
  'access',
] as const;
export type Cues = Record<(typeof CUES)[number], string[]>;
