import type { Matter } from './points.js';

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

/** Sentences by what went wrong. */
export type Said = Partial<Record<Matter, string[]>>;

/** How one language speaks of what went wrong. */
export interface Matters {
  /** Said after an apology: how the customer feels. */
  acknowledge: Record<Matter, string[]>;
  /** What should have been, where there is room for it. */
  ought: Said;
  /** What a friendly customer's one reserve is about, as `{matter}` stands in `remarkOn`. */
  remark: Partial<Record<Matter, string>>;
  remarkOn: string[];
  mixUp: MixUpWords;
}
