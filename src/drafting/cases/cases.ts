import type { Topic } from '../parts/parts.js';

/** What is remarked upon without anything having gone wrong. */
export const REMARKS = ['price', 'parking', 'hours', 'choice', 'crowd', 'access'] as const;
export type Remark = (typeof REMARKS)[number];

/** What may be praised by name. */
export const GOOD_THINGS = ['staff', 'delivery', 'product_quality'] as const;
export type GoodThing = (typeof GOOD_THINGS)[number] & Topic;

/** Patterns, in the guard's syntax, that tell what a customer is after. */
export interface CaseWords {
  /** "Where is my parcel?": a question about the writer's own order. */
  ownOrder: string[];
  /** A wish about one's own data: delete, hand over. */
  dataRequest: string[];
  /** The shop said no. */
  refused: string[];
  repeated: string[];
  /** Turns away from the shop. */
  leaving: string[];
  /** A bad review as a means to get something. */
  lever: string[];
  /** Words that make a fact a whole sentence, which needs nothing in front of it. */
  clause: string[];
  good: Record<GoodThing, string[]>;
  remark: Record<Remark, string[]>;
}

/** What is said in special and in hard cases, in one language. The markup is that of `Parts`. */
export interface Cases {
  words: CaseWords;
  /** For a message that is no question and no complaint. */
  thanksMessage: string[];
  /** Stars without a word. */
  thanksStars: string[];
  silentRegret: string[];
  silentAsk: string[];
  /** Praise in words, but hardly a star. */
  starSlip: string[];
  /** Regret that admits nothing. */
  regret: string[];
  legal: string[];
  calm: string[];
  extortion: string[];
  safetyStop: string[];
  safetyDoctor: string[];
  crisis: string[];
  privacy: string[];
  dataRequest: string[];
  dataRequestPublic: string[];
  /** Where the shop was right: kind first, firm after the reason. */
  understands: string[];
  firm: string[];
  /** Said to everybody while the facts are being found out. */
  holding: string[];
  holdingNext: string[];
  status: string[];
  /** What the brand's goodwill allows; `{gift}` is `giftOf` with the amount. */
  shippingPaid: string[];
  gift: string[];
  giftOf: string;
  letGo: string[];
  regain: string[];
  loyal: string[];
  firstTime: string[];
  thanksLoyal: string[];
  follow: string[];
  repeated: string[];
  /** Where the platform has no private messages. */
  channelReview: string[];
  channelContact: string[];
  /** Where nothing may be admitted, so that nothing is to be put right yet. */
  channelTalk: string[];
  channelTalkReview: string[];
  channelOwn: string[];
  /** Leads for a fact about where things stand. */
  statusFact: string[];
  remark: Record<Remark, string[]>;
}
