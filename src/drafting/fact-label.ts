import { CLAUSES } from './fact-clause.js';
import { type Shape, shapeOf } from './fact-shape.js';
import { goingOn } from './fact-wording.js';
import { type Label, labelById, labelOfKey, labelOfQuestion, shareOfKey } from './labels/labels.js';
import { sharedStems } from './stems.js';
import { aboutOf } from './subject.js';

/** Where a fact stands: in answer to a question (a second or later one, an answer after another one), or elsewhere. */
export interface Said {
  question?: string;
  /** Not the first question: what the fact is about has to be named. */
  isLater?: boolean;
  /** The key of the fact that was told just before. */
  before?: string;
  /** Another fact has answered the same question before it. */
  isMore?: boolean;
}

/** Shapes that say nothing of what they are about. */
export const NEEDS_LABEL = new Set<Shape>([
  'price',
  'weight',
  'free',
  'duration',
  'hours',
  'place',
  'contact',
]);
/** Opening hours and days off. */
export const HOURS = /^(?:hours|holiday)$/;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** What was asked about; "and how long does it take?" is about what was asked before. */
const FEW_WORDS = 4;
export const labelAsked = (
  { question = '', isLater }: Said,
  language: string,
): Label | undefined =>
  isLater && wordsIn(question) <= FEW_WORDS ? undefined : labelOfQuestion(question, language);

/** "30 and 40 cm" are no sizes of clothes. */
const MEASURES = /\d\s?[x×]\s?\d|\d\s?(?:cm|mm|m|εκ)(?!\p{L})/iu;

/** What a lamp draws, and not what it is plugged into. */
const WATTS = /^\d[\d.,]*\s?k?W(?!\p{L})/u;

/** Keys of so many meanings that a label is taken from them only if the question means the same. */
const VAGUE =
  /^(?:point|old|hold|fit|slot|window|lift|change|load|capacity|test|cover|finish|order|set|open|play|fill|sale|city|power)$/;
const MEANT = 0.3;
const isMeant = (key: string, question: string | undefined, language: string): boolean =>
  question !== undefined && (key === 'power' || shareOfKey(key, question, language) >= MEANT);

/** The label of a note, by its key or by what was asked, where the note does not say it itself. */
export function labelFor(
  key: string,
  fact: string,
  { question, isLater, isMore, before }: Said,
  language: string,
): Label | undefined {
  const shape = shapeOf(fact);
  const byKey =
    VAGUE.test(key) && !isMeant(key, question, language) ? undefined : labelOfKey(key, language);
  const known =
    byKey?.id === 'sizes' && MEASURES.test(fact)
      ? labelById('dimensions', language)
      : byKey?.id === 'power' && WATTS.test(fact)
        ? labelById('watts', language)
        : byKey;
  const label =
    known &&
    !(known.id === 'price' && question !== undefined && shape !== 'price') &&
    !(HOURS.test(known.id) && !/^(?:hours|closed)$/.test(shape))
      ? known
      : question === undefined || isMore
        ? undefined
        : NEEDS_LABEL.has(shape)
          ? labelAsked({ question, isLater }, language)
          : undefined;
  const isTold =
    isMore && (!NEEDS_LABEL.has(shape) || label?.id === labelOfKey(before ?? '', language)?.id);
  return label && !isTold && !isAboutTheSame(label.text, fact, language) ? label : undefined;
}

/** One colon in a sentence is enough. */
export const hasColon = (fact: string): boolean => /:\s/.test(fact);

export const labelled = ({ text }: Label, fact: string, language: string): string =>
  hasColon(fact) ? `${fact}.` : `${text}: ${goingOn(fact, language)}.`;

/** Shorter words mean too many things. */
const LONG = 4;

/** Would the label only say again what the note begins with? */
export function isAboutTheSame(label: string, fact: string, language: string): boolean {
  if (shapeOf(fact) === 'contact') return false;
  const opening = fact.split(CLAUSES)[0]!;
  if (sharedStems(label, opening) > 0) return true;
  const [first = ''] = opening.split(' ');
  if (first.length < LONG || NEEDS_LABEL.has(shapeOf(fact))) return false;
  const [one, other] = [aboutOf(label, language), aboutOf(first, language)];
  return one.concepts.some((concept) => other.concepts.includes(concept));
}
