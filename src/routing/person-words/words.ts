/**
 * How people ask for a person, folded (no accents, lower case). `alone`: the whole message, politeness left out.
 * `said`: anywhere in it. `*` stands for the rest of a word, ` … ` for up to three words between, the rest is a
 * regular expression.
 */
export interface PersonWords {
  alone: readonly string[];
  said: readonly string[];
  /** Asks whether it is a program that answers; the whole message, politeness left out. */
  isBot: readonly string[];
  /** Says that the answer before it was none; anywhere in the message. */
  unhelped: readonly string[];
}
