import type { Cases } from './cases/cases.js';
import { mentions } from './mentions.js';

/** Turkish says "free" without a verb. */
const IS_FREE = /^(?:ücretsiz|bedava)(?:$|[,;])/iu;

export const CLAUSES = /[,;:]\s/;

/** "Two years, repairs free" is no sentence, for all its verbs. */
export const COUNTS =
  /^(\d|(one|two|three|four|five|six|seven|eight|ten|twelve|twenty|dwa|dwie|trzy|dva|dve|tri|δύο|δυο|τρία|iki|üç)(?!\p{L}))/iu;
/** Opens a clause that is no sentence without another. */
const SUBORDINATE =
  '(?:if|when|once|as soon as|until|jeśli|jeżeli|gdy|kiedy|ak|keď|pokiaľ|kým|αν|εάν|όταν|μόλις)(?!\\p{L})';
const CONDITION = new RegExp(`^${SUBORDINATE}`, 'iu');
const ADDED = new RegExp(`(?<=.)\\s${SUBORDINATE}.*`, 'iu');

/** No verb: "since May". */
const MONTH = /(?<=\S )May\b/g;

/** What holds if something is so; nothing where there is no condition. */
export const afterCondition = (fact: string): string | undefined =>
  CONDITION.test(fact) ? fact.split(CLAUSES).slice(1).join(', ') : undefined;

/**
 * Does it have its verb where a reader looks for it? Turkish has it at the end; elsewhere a note ("hand wash only, the
 * gilding wears off") may have one after the comma and is a note all the same.
 */
export function isSentence(
  fact: string,
  { language, cases }: { language: string; cases: Cases },
): boolean {
  const clauses = fact.split(CLAUSES);
  const main = afterCondition(fact) ?? clauses[0]!;
  return language === 'tr'
    ? clauses
        .slice(0, COUNTS.test(fact) || IS_FREE.test(fact) ? 1 : undefined)
        .some((clause) => !IS_FREE.test(clause) && mentions(clause, cases.words.clause))
    : mentions(main.replace(ADDED, '').replace(MONTH, ''), cases.words.clause);
}

/** "Left our account on the 6th": what did is not said. */
export const opensWithVerb = (fact: string, language: string): boolean =>
  language === 'en' &&
  /^(?:left|was|were|is|are|has|have|had|will|went|goes|comes|came|takes|took|costs|works|fits|needs|lasts|runs|starts|ends|ended|arrives?|arrived|opens|closes|expired?)\b/i.test(
    fact,
  );
