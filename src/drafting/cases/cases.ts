import type { Hints } from '../hints/hints.js';
import type { GoodThing } from '../matters/good-things.js';
import type { Safety } from '../safety/safety.js';

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
  /** A fact says that there is none, for anybody, and will be none. */
  absent: string[];
  /** Is hurt rather than annoyed: shame, tears, great age, what was looked forward to. */
  hurt: string[];
  /** Has been a customer for years. */
  years: string[];
  /** A bad review as a means to get something. */
  lever: string[];
  /** Somebody writes for a newspaper, a station. */
  press: string[];
  /** Says by when an answer is needed. */
  deadline: string[];
  /** Was made to feel small, or was accused. */
  shamed: string[];
  /** Has tried to reach the shop and got no answer. */
  unreached: string[];
  /** "This is not about you": meant for another firm. */
  otherFirm: string[];
  /** A fact says what the shop does not do; what other trades sell; who works in them. */
  denies: string[];
  otherTrade: string[];
  otherPeople: string[];
  /** "For the second time": whatever it is, it is not the first. */
  nthTime: string[];
  /** A question that is none: "On purpose, is it?" */
  reproach: string[];
  /** How a question begins, or ends, that wants an answer. */
  asksKindly: string[];
  /** Tired of being sent to private messages. */
  sentToDm: string[];
  /** A fact says what is done about it; states a term that speaks for the shop. */
  remedy: string[];
  rule: string[];
  /** A fact names the one who sees to it. */
  responsible: string[];
  /** Roundabout words for not wanting to live, and for violence, that triage may not know. */
  selfHarm: string[];
  threatens: string[];
  /** Words that make a fact a whole sentence, which needs nothing in front of it. */
  clause: string[];
}

/** What is said in special and in hard cases, in one language. The markup is that of `Parts`. */
export interface Cases {
  words: CaseWords;
  hints: Hints;
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
  /** To somebody who threatens: read, taken seriously, and nothing else. */
  concern: string[];
  /** Where somebody is hurt rather than annoyed. */
  feltWarm: string[];
  /** To a threat of law: regret and feeling, which admit nothing. */
  concernLegal: string[];
  legal: string[];
  extortion: string[];
  /** Somebody from the press: thanks, and who will answer. */
  mediaThanks: string[];
  mediaPassed: string[];
  mediaDeadline: string[];
  /** What to do at once, and when to call for help. */
  safety: Safety;
  /** What was meant for another firm: as far as we see, as the writer says; and a review that may be moved there. */
  otherFirmSeen: string[];
  otherFirmSaid: string[];
  otherFirmMove: string[];
  otherFirmFelt: string[];
  /** What a complaint praises beside its trouble. */
  thanksGood: Record<GoodThing, string[]>;
  /** For praise told drily, or a story: thanks that claim nothing. */
  thanksLight: string[];
  lightNote: string[];
  /** `{staff}` is a colleague whom somebody praises by name. */
  praiseNamed: string[];
  crisis: string[];
  /** With the helpline that the shop names, so that no second one is said. */
  crisisOwn: string[];
  /** Where that helpline is for talking only. */
  crisisDanger: string[];
  crisisHuman: string[];
  /** Apology for the worry, not for a fault nobody has found yet. */
  worry: string[];
  worryFelt: string[];
  privacy: string[];
  /** Instead of those, where a fact says who sees to it. */
  passedOn: string[];
  dataRequest: string[];
  /** Where a fact of the shop’s says who sees to it. */
  dataReceived: string[];
  dataRequestPublic: string[];
  /** Where the shop was right: kind first, firm after the reason. */
  understands: string[];
  firm: string[];
  /** The same where nobody has answered yet and a fact says no. */
  understandsNo: string[];
  /** The same where a thing was used in a way of the customer's own. */
  understandsUse: string[];
  /** In private, after it: what the facts hold may be chosen. */
  otherWay: string[];
  /** Said to everybody while the facts are being found out. */
  holding: string[];
  holdingNext: string[];
  status: string[];
  /** What the brand's goodwill allows; `{gift}` is `giftOf` with the amount. */
  shippingPaid: string[];
  gift: string[];
  giftOf: string;
  letGo: string[];
  /** Nobody likes to lose a customer; the second for who speaks of years themselves. */
  regain: string[];
  regainYears: string[];
  /** For a regular with a complaint: all the more regret. */
  loyal: string[];
  firstTime: string[];
  thanksLoyal: string[];
  /** We stay on it, and are there for anything else. */
  follow: string[];
  /** Where a manager has it: the answer will come in this conversation. */
  answerHere: string[];
  repeated: string[];
  /** Where the platform has no private messages. */
  channelReview: string[];
  channelContact: string[];
  /** Where nothing may be admitted, so that nothing is to be put right yet. */
  channelDeal: string[];
  channelDealReview: string[];
  /** Where the facts have decided it, and nothing is left to arrange. */
  openDoor: string[];
  openDoorReview: string[];
  /** For the injured. */
  channelReach: string[];
  channelReachReview: string[];
  /** For those who threaten. */
  ifWrong: string[];
  ifWrongReview: string[];
  ifWrongHere: string[];
  /** Where a fact has said what we do: only the details are left. */
  arrange: string[];
  arrangeReview: string[];
  /** Where it has only explained something. */
  tellMore: string[];
  tellMoreReview: string[];
  channelOwn: string[];
  /** For those who could not reach us; the second where there are no private messages. */
  channelRetry: string[];
  channelRetryReview: string[];
  /** After a fact that names who reads complaints. */
  managerToo: string[];
}
