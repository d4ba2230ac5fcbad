import { conceptNumbers, conceptsOf } from '../knowledge/matcher/concepts.js';
import { wordsOf } from '../knowledge/matcher/features.js';
import type { Cases } from './cases/cases.js';
import type { Pick } from './choose.js';
import { type Fact, SAYS_YES_OR_NO } from './fact-fit.js';
import { mentions } from './mentions.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook.js';
import { sharedStems } from './stems.js';

const NEXT_STEP =
  /replace|exchange|swap|refund|repair|pick_?up|return_label|next|solution|resolution/;
const SPOKEN = /callback|call_back/;

/**
 * What stands before a note that is no sentence; none where the one before it says it for both. After a question that
 * stays open (`apart`) even a sentence says which one it answers.
 */
export type Lead = 'answer' | 'second' | 'apart' | 'how' | 'none';

interface Library {
  language: string;
  parts: Parts;
  cases: Cases;
}

/**
 * One fact as a sentence: in its frame where the key has one and the fact is short, as it stands where it
 * is a sentence already, and only else behind a lead.
 */
export function factSentence(
  [key, value]: Fact,
  playbook: Playbook,
  library: Library,
  pick: Pick,
  lead: Lead = 'answer',
): string {
  const { language, parts, cases } = library;
  const fact = withArticle(value.trim().replace(/[.\s]+$/, ''), language);
  const behind = (leads: string[]): string =>
    `${pick(leads, key).replace('{fact}', goingOn(fact, language))}.`;
  if (SAYS_YES_OR_NO.test(fact))
    return lead === 'second' || lead === 'apart' ? behind(parts.secondFact) : `${fact}.`;
  const tip = /^(praise|mixed|star_slip)$/.test(playbook);
  const frame = frameFor(key, parts, tip);
  // an address says nothing by itself
  const bare = !/\s/.test(fact);
  const fits = frame !== undefined && (bare || !saysTheSame(frame, fact));
  const labelled = fits && LABEL.test(frame) && wordsIn(fact) <= SHORT;
  const isWhole =
    isSentence(fact, library) ||
    (playbook !== 'question' && !tip && !fits && wordsIn(fact.split(CLAUSES)[0]!) >= LONG);
  const whole = fits ? !bare && !labelled && isWhole && !COUNTS.test(fact) : isWhole;
  if ((whole && lead !== 'apart') || SPOKEN.test(key)) return `${fact}.`;
  if (fits) return frame.replace('{fact}', goingOn(fact, language));
  if (frame || lead === 'none') return `${fact}.`;
  if (playbook === 'question')
    return behind(
      {
        answer: parts.answerFact,
        second: parts.secondFact,
        apart: parts.secondFact,
        how: parts.howFact,
      }[lead],
    );
  return behind(NEXT_STEP.test(key) ? parts.nextFact : tip ? parts.tipFact : cases.statusFact);
}

/** A word before a colon. After it even a short sentence reads well; a tip does better with a lead. */
const LABEL = /^[^{]+: \{fact\}\.$/;
const SHORT = 4;
/** So many words hold a verb, known to us or not. */
const LONG = 8;
const wordsIn = (text: string): number => text.split(/\s+/).length;
const CLAUSES = /[,;:]\s/;

function frameFor(key: string, { factFrame }: Parts, tip: boolean): string | undefined {
  const frame = factFrame[key] ?? factFrame[key.split('_').at(-1)!];
  return frame && tip && LABEL.test(frame) ? undefined : frame;
}

/** "Two years, repairs free" is no sentence, for all its verbs. */
const COUNTS =
  /^(\d|(one|two|three|five|ten|dwa|dwie|trzy|dva|dve|tri|δύο|δυο|τρία|iki|üç)(?!\p{L}))/iu;
/** Opens a clause that is no sentence without another. */
const SUBORDINATE =
  '(?:if|when|once|as soon as|until|jeśli|jeżeli|gdy|kiedy|ak|keď|pokiaľ|kým|αν|εάν|όταν|μόλις)(?!\\p{L})';
const CONDITION = new RegExp(`^${SUBORDINATE}`, 'iu');
const ADDED = new RegExp(`(?<=.)\\s${SUBORDINATE}.*`, 'iu');

/**
 * Does it have its verb where a reader looks for it? Turkish has it at the end; elsewhere a note ("hand wash only, the
 * gilding wears off") may have one after the comma and is a note all the same.
 */
function isSentence(fact: string, { language, cases }: Library): boolean {
  const clauses = fact.split(CLAUSES);
  const main = CONDITION.test(fact) ? clauses.slice(1).join(', ') : clauses[0]!;
  return language === 'tr'
    ? clauses.some((clause) => mentions(clause, cases.words.clause))
    : mentions(main.replace(ADDED, ''), cases.words.clause);
}

/** Nothing that a language writes with a capital letter. */
const CAPITALISED = new Set(['weekday', 'weekend', 'holiday', 'christmas', 'country', 'month']);
let capitalised: Set<number> | undefined;

/** A fact inside a sentence: its first letter is small unless it may be a name. */
function goingOn(fact: string, language: string): string {
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
const withArticle = (fact: string, language: string): string =>
  language === 'en' && NEEDS_ARTICLE.test(fact) ? `the ${fact}` : fact;

/** "Store manager Dana" needs none. */
const NEEDS_ARTICLE =
  /^(courier|driver|carrier|accounts|warehouse|workshop|supplier|technician|bank|(store |shop )?manager)\b(?! [A-Z])/;

/** "The warranty is …" before "two-year warranty" would say it twice. */
const saysTheSame = (frame: string, fact: string): boolean =>
  // six letters: Turkish "ücreti" (cost) is not "ücretsiz" (free)
  sharedStems(frame.replace(/\{.*?\}|[<|>]/g, ' '), fact, 6) > 0;

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

/** Does a fact leave it to the customer which of two ways it goes? */
export const leavesTheChoice = ([, value]: Fact): boolean => OFFERS_TWO.test(value);
