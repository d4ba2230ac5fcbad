import type { Fact } from './fact-fit.js';
import { sharedStems } from './stems.js';

/** Says that the kind words reach whom they are about. */
const PASSES_ON =
  /pass(?:ed|ing)? (?:it|this|that|them)? ?on|gets? read|read (?:it|this|them)? ?out|let (?:him|her|them) know|will tell|przeka[żz]|przeczyta|odkáž|odovzd|prečíta|tlmoč|ilet|okut|okuya|διαβάσ|μεταφέρ|θα (?:του|της|τους) το πούμε/iu;

/** In praise a fact sounds like an advertisement, unless it is about whom the customer names or passes the praise on. */
export const belongsInPraise = ([key, value]: Fact, text: string): boolean =>
  PASSES_ON.test(value) || sharedStems(key.replaceAll('_', ' '), text, 4) > 0;
