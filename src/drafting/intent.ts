import type { Cases, GoodThing, Remark } from './cases/cases.js';
import { GOOD_THINGS, REMARKS } from './cases/cases.js';
import { mentions } from './matter.js';

/** What a customer is after, as far as the wording shows it. */
export interface Intent {
  /** Nothing was written: stars alone, or pictures. */
  silent: boolean;
  asks: boolean;
  ownOrder: boolean;
  dataRequest: boolean;
  refused: boolean;
  repeated: boolean;
  leaving: boolean;
  lever: boolean;
  /** What is named that may be praised. */
  good: GoodThing[];
  remark: Remark | undefined;
}

/** A question about one's own parcel and nothing more is no complaint yet. */
const SHORT_QUESTION = 8;

export function intentOf(text: string, { words }: Cases): Intent {
  const has = (list: string[]) => mentions(text, list);
  const asks = /[?;\u037e]/.test(text);
  return {
    silent: !/\p{L}/u.test(text),
    asks,
    ownOrder: has(words.ownOrder) && text.trim().split(/\s+/).length <= SHORT_QUESTION,
    dataRequest: has(words.dataRequest),
    refused: has(words.refused),
    repeated: has(words.repeated),
    leaving: has(words.leaving),
    lever: has(words.lever),
    good: GOOD_THINGS.filter((thing) => has(words.good[thing])),
    remark: REMARKS.find((remark) => has(words.remark[remark])),
  };
}
