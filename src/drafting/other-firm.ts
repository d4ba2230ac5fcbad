import type { CaseWords } from './cases/cases.js';
import type { Fact } from './fact-fit.js';
import { mentions } from './mentions.js';

/** Keys under which a shop says what it is. */
const ABOUT_US = /trade|business|firm|company|sector|profile|about|who_we/;
/** Keys under which it says what it has nothing to do with. */
const NOT_US =
  /not_(ours|us)|other_(firm|shop|company)|wrong_(firm|shop|company|business)|namesake|confus/;

/** Does the writer say that another firm was meant? */
export const saysOtherFirm = (text: string, words: CaseWords): boolean =>
  mentions(text, words.otherFirm);

/**
 * What the shop says of its trade, where the text is about another: it runs no hotel, and the text tells of
 * a breakfast; it sells furniture, and the text tells of a waiter.
 */
export const tradeFact = (
  text: string,
  facts: Record<string, string>,
  words: CaseWords,
): Fact | undefined =>
  Object.entries(facts).find(([key, value]) => {
    if (NOT_US.test(key)) return true;
    const denies = mentions(value, words.denies) && mentions(value, words.otherTrade);
    if (denies) return mentions(text, words.otherTrade) || mentions(text, words.otherPeople);
    return (
      ABOUT_US.test(key) &&
      mentions(text, words.otherPeople) &&
      !mentions(value, words.otherTrade) &&
      !mentions(value, words.otherPeople)
    );
  });
