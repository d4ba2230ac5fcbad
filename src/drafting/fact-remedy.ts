import type { Fact } from './fact-fit.js';
import { afterCondition } from './fact-clause.js';

/** The ways of putting it right, of which a customer may be offered two. */
const REMEDY = {
  en: 'swap|replace\\w*|exchange|refund|repair|money back|new \\w+|discount|% off|credit|collect\\w*',
  pl: 'wymian\\p{L}*|wymieni\\p{L}*|zwrot\\p{L}*|zwr[aó]c\\p{L}*|napraw\\p{L}*|now\\p{L}+|rabat\\p{L}*|obniżk\\p{L}*',
  sk: 'výmen\\p{L}*|vymen\\p{L}*|vráten\\p{L}*|vráti\\p{L}*|oprav\\p{L}*|nov\\p{L}+|zľav\\p{L}*|peniaze',
  tr: 'değiş\\p{L}*|iade\\p{L}*|onar\\p{L}*|tamir\\p{L}*|yeni\\p{L}*|indirim\\p{L}*',
  el: 'αλλαγ\\p{L}*|αλλάζ\\p{L}*|αντικα\\p{L}*|επιστρ\\p{L}*|επισκευ\\p{L}*|καινούργι\\p{L}*|νέ\\p{L}|έκπτωσ\\p{L}*|χρήματα',
};
const OR = '(?:or|albo|lub|alebo|ya da|veya|ή|είτε)';
const OFFERS_TWO = new RegExp(
  `(?<!\\p{L})(${Object.values(REMEDY).join('|')})(?!\\p{L})[^,;.]*?(?<!\\p{L})${OR}(?!\\p{L})[^,;.]*?(?<!\\p{L})(?!\\1)(?:${Object.values(REMEDY).join('|')})(?!\\p{L})`,
  'iu',
);

/** Does a note begin with what is done about it, perhaps on a condition? */
const BEGINS_WITH_REMEDY = new RegExp(`^(?:${Object.values(REMEDY).join('|')})(?!\\p{L})`, 'iu');
export const isRemedy = (fact: string): boolean =>
  BEGINS_WITH_REMEDY.test(afterCondition(fact) ?? fact);

/** Does a fact leave it to the customer which of two ways it goes? */
export const leavesTheChoice = ([, value]: Fact): boolean => OFFERS_TWO.test(value);
