import { afterCondition, isSentence } from './fact-clause.js';
import { withArticle } from './fact-wording.js';
import type { Cases } from './cases/cases.js';
import { PASSIVE } from './wording/passive.js';
import { MONEY_KEY, STATUS, STATUS_KEY, type StatusRule } from './wording/status-rules.js';

type Library = { language: string; cases: Cases };

/**
 * How things stand, jotted down without a subject, as a sentence: "stuck at the depot since the 3rd, enquiry opened Monday" is "your
 * parcel has been stuck at the depot since the 3rd, and we opened an enquiry on Monday". Nothing where none is safe.
 */
export function statusSentence(key: string, note: string, library: Library): string | undefined {
  const { language } = library;
  const rules = STATUS[language];
  if (!rules || afterCondition(note) !== undefined) return undefined;
  const [first = '', ...more] = note.split(/,\s+/);
  const isMoney = MONEY_KEY.test(key);
  const told = applied(isMoney ? rules.money : rules.parcel, first) ?? clause(first, library);
  const after = more.map((part) => clause(part, library));
  if (!told && !(isMoney && after.some((part) => part !== undefined))) return undefined;
  const clauses = [
    told ?? withArticle(first, language),
    ...more.map((part, index) => after[index] ?? withArticle(part, language)),
  ].map((part) => (language === 'en' ? withOn(part) : part));
  return joined(onceNamed(clauses), library);
}

/** "The money": where one clause has named it the next does without. */
const MONEY = /^(?:pieniądze|peniaze|τα χρήματα) /u;
const onceNamed = (clauses: string[]): string[] =>
  clauses.map((part, index) =>
    clauses.slice(0, index).some((one) => MONEY.test(one)) ? part.replace(MONEY, '') : part,
  );

/** Is a note on how things stand no sentence, and without a subject that could be told? Then a lead-in goes before it. */
export const isStatus = (key: string, note: string, library: Library): boolean =>
  (STATUS_KEY.test(key) || MONEY_KEY.test(key)) &&
  /,\s/.test(note) &&
  !/:\s/.test(note) &&
  !isSentence(note, library);

const clause = (part: string, library: Library): string | undefined =>
  applied(STATUS[library.language]!.clause, part) ?? passive(part, library);

function passive(part: string, library: Library): string | undefined {
  const { done, was } = PASSIVE[library.language] ?? {};
  const { noun = '', ending = '' } = done?.exec(part)?.groups ?? {};
  if (!was || noun === '' || isSentence(part, library)) return undefined;
  const [head = ''] = noun.split(' ');
  return `${noun} ${was(ending, head)}${part.slice(noun.length)}`;
}

function applied(rules: StatusRule[], part: string): string | undefined {
  for (const [opening, said] of rules) {
    const found = opening.exec(part);
    if (!found) continue;
    const subject = said.replace(/\{(\w+)\}/g, (_all, name: string) => found.groups?.[name] ?? '');
    return subject + part.slice(found[0].length);
  }
  return undefined;
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "Opened Monday", "approved 22nd": English has "on" before it. */
const withOn = (part: string): string =>
  part
    .replace(
      new RegExp(
        `(?<=\\b(?:opened|raised|filed|started|lodged)\\b[^,]*?(?<!\\b(?:on|since|by|last|next|this|from|till|until))) (?=${DAY})`,
      ),
      ' on ',
    )
    .replace(/(?<=\b(?:\p{L}+ed|paid|sent|in)) (?=\d{1,2}(?:st|nd|rd|th)\b)/gu, ' on the ');

/** English joins the last of them by "and". */
function joined(clauses: string[], library: Library): string {
  const last = clauses.at(-1)!;
  const isClause = isSentence(last, library) || /^(?:there is|we|the|your) /.test(last);
  return library.language === 'en' && clauses.length > 1 && isClause
    ? `${clauses.slice(0, -1).join(', ')}, and ${last}`
    : clauses.join(', ');
}
