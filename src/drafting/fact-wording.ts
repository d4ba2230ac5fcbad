import { conceptNumbers, conceptsOf } from '../knowledge/matcher/concepts.js';
import { wordsOf } from '../knowledge/matcher/features.js';
import { withIts } from './fact-shape.js';

/** Nothing that a language writes with a capital letter. */
const CAPITALISED = new Set(['weekday', 'weekend', 'holiday', 'christmas', 'country', 'month']);
let capitalised: Set<number> | undefined;

/** A fact inside a sentence: its first letter is small unless it may be a name. */
export function goingOn(fact: string, language: string): string {
  const [first = ''] = fact.split(/[\s,.;:]/);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return fact;
  capitalised ??= new Set(
    [...conceptNumbers()].filter(([name]) => CAPITALISED.has(name)).map(([, number]) => number),
  );
  const means = conceptsOf(wordsOf(first, language), language);
  const isCommon = means.length > 0 && !means.some((concept) => capitalised!.has(concept));
  return isCommon ? first.charAt(0).toLocaleLowerCase(language) + fact.slice(1) : fact;
}

/** "Courier collects it" is a note; said to somebody it needs its article. */
export const withArticle = (fact: string, language: string): string =>
  language !== 'en' ? fact : NEEDS_ARTICLE.test(fact) ? `the ${fact}` : withIts(fact);

/** "Store manager Dana" needs none. */
const NEEDS_ARTICLE =
  /^(?:(?:new|missing|spare|replacement|right|correct|old|wrong|broken|damaged|remaining) [\w-]+ (?:is|was|will|has|goes|leaves|comes|needn|can|does)\b|(?:refund|return|parcel|payment|order) (?:was|is|has|will)\b|(courier|driver|maker|manufacturer|carrier|accounts|warehouse|workshop|supplier|technician|bank|(store |shop )?manager)\b(?! [A-Z]))/;

/** "Can send our tips": it is we who can. */
export const withWe = (fact: string, language: string): string =>
  language === 'en' &&
  /^(?:can|could|will|would) (?!(?:also |only |not )?(?:be|take|last)\b)/.test(fact)
    ? `we ${fact}`
    : fact;
