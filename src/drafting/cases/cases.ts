import type { Topic } from '../parts/parts.js';

/** What is remarked upon without anything having gone wrong. */
export const REMARKS = ['price', 'parking', 'hours', 'choice', 'crowd', 'access'] as const;
export type Remark = (typeof REMARKS)[number];

/** What may be praised by name. */
export const GOOD_THINGS = ['staff', 'delivery', 'product_quality'] as const;
export type GoodThing = (typeof GOOD_THINGS)[number] & Topic;

/** Dangers that need advice of their own, the more pressing first. */
export const SAFETY_KINDS = ['swallow', 'electric', 'skin', 'ill'] as const;
export type SafetyKind = (typeof SAFETY_KINDS)[number];

/** Patterns, in the guard's syntax, that tell what a customer is after. */
export interface CaseWords {
  /** "Where is my parcel?": a question about the writer's own order. */
  ownOrder: string[];
  /** "Ordered a month ago." */
  overdue: string[];
  /** A wish about one's own data: delete, hand over. */
  dataRequest: string[];
  /** The shop said no. */
  refused: string[];
  repeated: string[];
  /** Turns away from the shop. */
  leaving: string[];
  /** A bad review as a means to get something. */
  lever: string[];
  /** Somebody writes for a newspaper, a station. */
  press: string[];
  /** Says by when an answer is needed. */
  deadline: string[];
  /** "For the second time": whatever it is, it is not the first. */
  nthTime: string[];
  /** Words that make a fact a whole sentence, which needs nothing in front of it. */
  clause: string[];
  good: Record<GoodThing, string[]>;
  remark: Record<Remark, string[]>;
  danger: Record<SafetyKind, string[]>;
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
  /** Where stars in the middle say that nothing went badly wrong. */
  betterAsk: string[];
  /** Praise in words, but hardly a star. */
  starSlip: string[];
  /** Takes the other's feeling seriously and admits nothing. */
  concern: string[];
  /** The same with an apology for the trouble, which admits nothing. */
  concernLegal: string[];
  legal: string[];
  calm: string[];
  extortion: string[];
  /** Somebody from the press: thanks, and who will answer. */
  mediaThanks: string[];
  mediaPassed: string[];
  mediaDeadline: string[];
  /** What to do at once, and when to call for help. First aid: do not reword without knowing it. */
  safety: Record<SafetyKind | 'other', string[]>;
  crisis: string[];
  /** With the helpline that the shop names, so that no second one is said. */
  crisisOwn: string[];
  /** Apology for the worry, not for a fault nobody has found yet. */
  worry: string[];
  privacy: string[];
  dataRequest: string[];
  /** Where a fact of the shop’s says who sees to it. */
  dataReceived: string[];
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
  /** For a regular with a complaint: all the more regret. */
  loyal: string[];
  firstTime: string[];
  thanksLoyal: string[];
  follow: string[];
  /** Where a manager has it: the answer will come in this conversation. */
  answerHere: string[];
  repeated: string[];
  /** Where the platform has no private messages. */
  channelReview: string[];
  channelContact: string[];
  /** Where nothing may be admitted, so that nothing is to be put right yet. */
  channelTalk: string[];
  channelTalkReview: string[];
  channelOwn: string[];
  /** Leads for a fact about where things stand that is no sentence. */
  statusFact: string[];
  /** After a fact that names who reads complaints. */
  managerToo: string[];
  remark: Record<Remark, string[]>;
}
