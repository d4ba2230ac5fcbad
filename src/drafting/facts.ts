import { fold } from '../guard/fold.js';
import type { Cases } from './cases/cases.js';
import type { Pick } from './choose.js';
import { mentions } from './matter.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook.js';

/** A sentence made of what the shop knows, with its source. */
export interface FactSentence {
  key: string;
  /** With `{…}` already filled in. */
  sentence: string;
}

/** Keys that steer the draft and are not told to anybody. */
const SETTINGS = new Set(['voice', 'order', 'signature', 'emoji', 'warmth', 'address', 'language']);
/** What is for the shop's eyes: notes, and the figures it reckons with. */
const INTERNAL = /note|internal|margin|budget|order_(value|total)|handling_cost|history|crm/;
const NEXT_STEP =
  /replace|exchange|callback|call_back|refund|repair|pick_?up|return_label|next|solution|resolution/;
const SPOKEN = /callback|call_back/;
export const CONTACT = /^(contact|phone|tel|telephone|hotline|helpline|e?_?mail|email)(_|$)/;
const RULE = /return|warrant|guarantee|terms|condition|policy|rule|reason|cause|limit|deadline/;
const MAX_FACTS = 3;

type Fact = [key: string, value: string];

/** Facts fit to be told, most relevant to the customer's words first; notes about the customer are left out. */
export function tellableFacts(
  facts: Record<string, string>,
  text: string,
  parts: Parts,
  more: { withoutContacts?: boolean } = {},
): Fact[] {
  const asked = stems(text);
  const relevance = ([key, value]: Fact) =>
    [...stems(`${key} ${value}`)].filter((stem) => asked.has(stem)).length;
  return Object.entries(facts)
    .filter(([key, value]) => !SETTINGS.has(key) && !INTERNAL.test(key) && value.trim() !== '')
    .filter(([key]) => !more.withoutContacts || !CONTACT.test(key))
    .filter(
      ([key, value]) => !isPhotoNote(key, value, parts) && !mentions(value, parts.internalFact),
    )
    .map((fact, index) => ({ fact, rank: relevance(fact), index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, MAX_FACTS)
    .sort((a, b) => a.index - b.index)
    .map(({ fact }) => fact);
}

/** Does the shop know a rule that speaks for it? */
export const knowsRule = (facts: Record<string, string>): boolean =>
  Object.keys(facts).some((key) => RULE.test(key));

/** The first way to reach the shop among the facts. */
export const contactIn = (facts: Record<string, string>): string | undefined =>
  Object.entries(facts).find(([key, value]) => CONTACT.test(key) && value.trim() !== '')?.[1];

/** Do the facts say that the customer's photos are already there? */
export const knowsPhotos = (facts: Record<string, string>, parts: Parts): boolean =>
  Object.entries(facts).some(([key, value]) => isPhotoNote(key, value, parts));

const isPhotoNote = (key: string, value: string, parts: Parts): boolean =>
  /photo|image|picture/.test(key) ||
  (mentions(value, parts.photoWords) && mentions(value, parts.internalFact));

const stems = (text: string, letters = 5): Set<string> =>
  new Set(
    fold(text)
      .text.split(/[ _]/)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, letters)),
  );

/**
 * One fact as a sentence: in its frame where the key has one and the fact is short, as it stands where it
 * is a sentence already, else behind a lead.
 */
export function factSentence(
  [key, value]: Fact,
  playbook: Playbook,
  { parts, cases }: { parts: Parts; cases: Cases },
  pick: Pick,
): FactSentence {
  const fact = value.trim().replace(/[.\s]+$/, '');
  const frame = parts.factFrame[key];
  const fits = frame !== undefined && !saysTheSame(frame, fact);
  const whole = isClause(fact, cases) && !(fits && /^\d/.test(fact));
  if (whole || SPOKEN.test(key)) return { key, sentence: `${fact}.` };
  if (fits) return { key, sentence: frame.replace('{fact}', fact) };
  if (frame) return { key, sentence: `${fact}.` };
  const leads =
    playbook === 'question'
      ? parts.answerFact
      : NEXT_STEP.test(key)
        ? parts.nextFact
        : /^(praise|mixed|star_slip)$/.test(playbook)
          ? parts.tipFact
          : cases.statusFact;
  return { key, sentence: `${pick(leads, key).replace('{fact}', fact)}.` };
}

const isClause = (fact: string, { words }: Cases): boolean => mentions(fact, words.clause);

/** "The warranty is …" before "two-year warranty" would say it twice. */
function saysTheSame(frame: string, fact: string): boolean {
  // six letters: Turkish "ücreti" (cost) is not "ücretsiz" (free)
  const told = stems(fact, 6);
  return [...stems(frame.replace(/\{.*?\}|[<|>]/g, ' '), 6)].some((stem) => told.has(stem));
}
