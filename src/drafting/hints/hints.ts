/** Patterns of one language, in the guard's syntax, for what a message or a fact says between its lines. */
export interface Hints {
  /** Should have come by now, or is asked after by somebody who is tired of waiting. */
  awaited: string[];
  /** "I want my money back": a claim, not a refund that is late. */
  demands: string[];
  /** Said with a smile, and still not what was wanted. */
  unwanted: string[];
  /** A thing of ours has sparked, burnt or given a shock; a pet was hurt; a child has nearly choked. */
  harmDone: string[];
  /** Sounds like danger or a threat and is none: "choked on my tea", "wrapped in a newspaper". */
  figure: string[];
  /** Is only not at home: "won't be here on Friday, leave it next door". */
  away: string[];
  /** May be said by somebody who gives up, and by others; counts where triage suspects it, too. */
  despair: string[];
  /** Means to tell a newspaper, so does not write for one. */
  tellsPress: string[];
  /** Has turned to those who watch over shops. */
  authority: string[];
  /** "Ordered strings and you've sent picks??" */
  swapped: string[];
  /** Beside it: what came was what was ordered, or something more. */
  justCame: string[];
  /** Admits to having used, washed, mounted or changed a thing in a way of the writer's own. */
  ownDoing: string[];
  /** Has read how it is done, and thinks nothing of it: "but that should not matter". */
  excuses: string[];
  /** Did as it is written: whatever is spoken of besides, it was used rightly. */
  rightly: string[];
  /** A fact says how a thing is to be used, or what it does not stand. */
  usage: string[];
  /** A thing does not work, or no longer. */
  faulty: string[];
  /** In the same sentence: it is only supposed, or it is the site that is spoken of. */
  noFault: string[];
  /** A fact says no to what somebody demands. */
  refusal: string[];
}
