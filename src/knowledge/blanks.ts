/** Something in an answer that is still to be filled in: `[number of days…]`. */
const BLANK = /\[[^[\]\n]*…\]/;

/** The same for Postgres. */
export const BLANK_SQL = '\\[[^][\\n]*…\\]';

/** An answer with a blank is for nobody's eyes but the shop's: it is neither given nor shown. */
export const hasBlank = (text: string): boolean => BLANK.test(text);

export const isUnfinished = (entry: { answer: string; shortAnswer: string | null }): boolean =>
  hasBlank(entry.answer) || (entry.shortAnswer !== null && hasBlank(entry.shortAnswer));
