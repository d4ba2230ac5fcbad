/** What exactly went wrong, where the wording shows it. Finer than a topic. */
export const MATTERS = [
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
] as const;
export type Matter = (typeof MATTERS)[number];

/** Words by which "ordered black, got brown" is seen. */
export interface MixUpWords {
  ordered: string[];
  arrived: string[];
  size: string[];
  /** One list a colour. */
  colours: string[][];
  /** Woods, shapes and the like: of each kind, what excludes one another. */
  kinds: string[][][];
}

/** How one language speaks of them. */
export interface Matters {
  /** What is said about it, to show that it was understood and felt. */
  acknowledge: Record<Matter, string[]>;
  /** Words that give it away, patterns in the guard's syntax. */
  words: Record<Matter, string[]> & { mixUp: MixUpWords };
}
