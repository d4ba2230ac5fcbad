import type { GoodThing } from '../matters/good-things.js';

export type Topic =
  | 'delivery'
  | 'return_refund'
  | 'product_quality'
  | 'product_question'
  | 'price_payment'
  | 'contact_hours'
  | 'site_fault'
  | 'staff'
  | 'praise'
  | 'other';

/**
 * The building blocks of replies in one language. `<polite|familiar>` stands for the two forms of address,
 * `{name}` and `{fact}` for what is put in. Every sentence stands on its own, so that any variant goes with
 * any other. A variant that begins with `(warm)` or `(plain)` is for a warm or a formal voice only.
 */
export interface Parts {
  greeting: string[];
  /** With the name as it must stand in a salutation. */
  greetingNamed: string[];
  thanksPraise: string[];
  thanksReview: string[];
  thanksQuestion: string[];
  /** What a pleased customer is told about the thing praised. */
  praiseNote: Record<GoodThing, string[]>;
  apology: string[];
  /** For what only vexed somebody. */
  apologyLight: string[];
  strongApology: string[];
  /** Where somebody came to harm. */
  sympathy: string[];
  feeling: string[];
  /** Fits whatever went wrong: a topic that is only guessed is not spoken of. */
  acknowledge: string[];
  /** What happens next, in a private message. */
  step: Record<Topic, string[]>;
  askPhoto: string[];
  askOrder: string[];
  privateChannel: string[];
  /** Where the customer has already written privately. */
  privateContinue: string[];
  manager: string[];
  /** A remark that needs no apology. */
  remark: string[];
  /** Before a fact that answers what bothered somebody. */
  remarkFelt: string[];
  /** The same for few stars. */
  remarkRegret: string[];
  /** Thanks, with a colon, before a note that says nothing of what it is about. */
  askedFact: string[];
  /** Before a bare note that is the remedy; before a hint for using something. */
  nextFact: string;
  tipFact: string;
  /** Sentences for facts under well-known keys. */
  factFrame: Record<string, string>;
  /** After a fact that offers one of two ways. */
  whichOne: string[];
  photosKnown: string[];
  /** A place for an answer that nobody can name, to the only question or to one of several; what stands in it. */
  gap: { only: string; other: string; hint: string };
  /** After an answer with such a place. */
  gapNext: string[];
  trackingSlot: { text: string; hint: string };
  furtherHelp: string[];
  farewell: string[];
  /** "How do I …?" */
  howWords: string[];
  /** Words of the customer that mean "I have already written to you privately", and photos. */
  wrotePrivately: string[];
  photoWords: string[];
  /** Words in a fact that make it a note about the customer, not for the customer's eyes. */
  internalFact: string[];
}
