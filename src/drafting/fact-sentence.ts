import type { Cases } from './cases/cases.js';
import type { Pick } from './choose.js';
import type { Fact } from './fact-fit.js';
import { mentions } from './mentions.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook.js';
import { sharedStems } from './stems.js';

const NEXT_STEP =
  /replace|exchange|swap|refund|repair|pick_?up|return_label|next|solution|resolution/;
const SPOKEN = /callback|call_back/;
/** So many words hold a verb, known to us or not. */
const WHOLE = 7;

/**
 * One fact as a sentence: in its frame where the key has one and the fact is short, as it stands where it
 * is a sentence already, and only else behind a lead.
 */
export function factSentence(
  [key, value]: Fact,
  playbook: Playbook,
  { language, parts, cases }: { language: string; parts: Parts; cases: Cases },
  pick: Pick,
): string {
  const fact = withArticle(value.trim().replace(/[.\s]+$/, ''), language);
  const frame = parts.factFrame[key];
  // an address says nothing by itself
  const bare = !/\s/.test(fact);
  const fits = frame !== undefined && (bare || !saysTheSame(frame, fact));
  const tip = /^(praise|mixed|star_slip)$/.test(playbook);
  const whole = fits
    ? !bare && mentions(fact, cases.words.clause) && !COUNTS.test(fact)
    : isClause(fact, cases, tip);
  if (whole || SPOKEN.test(key)) return `${fact}.`;
  if (fits) return frame.replace('{fact}', fact);
  if (frame) return `${fact}.`;
  const leads =
    playbook === 'question'
      ? parts.answerFact
      : NEXT_STEP.test(key)
        ? parts.nextFact
        : tip
          ? parts.tipFact
          : cases.statusFact;
  return `${pick(leads, key).replace('{fact}', fact)}.`;
}

/** "Two years, repairs free" is no sentence, for all its verbs. */
const COUNTS =
  /^(\d|(one|two|three|five|ten|dwa|dwie|trzy|dva|dve|tri|δύο|δυο|τρία|iki|üç)(?!\p{L}))/iu;

/** A tip reads well behind its lead however long it is. */
const isClause = (fact: string, { words }: Cases, tip: boolean): boolean =>
  (!tip && fact.split(/\s+/).length >= WHOLE) || mentions(fact, words.clause);

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
