/** Words of one language that the structural checks need; patterns in the syntax of `compile`. */
export interface Vocabulary {
  /** "order number" and whatever else names the order. */
  orderNumber: string[];
  /** Words that turn a sentence into a request for it. */
  asking: string[];
  /** Words that show it is known or not wanted. */
  notAsking: string[];
  /** Words before a number that make it somebody's order, parcel or invoice. */
  orderWord: string[];
  /** Words that make a phone or an address the shop's own ("call us on"). */
  ownContact: string[];
  /** Words that make a street the shop's own. */
  ownPlace: string[];
  /** What stands right before the shop's own street. */
  weAreAt: string[];
  /** Words that make a number nobody's secret: the shop's own accounts and registrations, articles, examples. */
  ownNumber: string[];
  /** Words that make it the customer's ("your number", "we called you on"). */
  customerContact: string[];
  /** Familiar forms of address; `familiarExact` where diacritics or capitals decide. */
  familiar: string[];
  familiarExact?: RegExp;
  /** Polite forms of address. */
  polite: string[];
  politeExact?: RegExp;
  /** Words that say nothing by themselves: greetings, thanks, sign-offs. */
  filler: string[];
  /** What a pleased customer writes; a bare thanks answers it well. */
  praise: string[];
  /** A customer's question for the place in a waiting list, which may be told then. */
  asksTurn: string[];
  /** A customer's question for the shop's own phone, mail or street. */
  asksContact: string[];
  /** Words of a customer who writes for several people; the plural answers them, familiar or not. */
  several: string[];
  /** What stands before a customer's own street. */
  atHome: string[];
  /** A customer's relatives and neighbours, before their names. */
  kin: string[];
}
