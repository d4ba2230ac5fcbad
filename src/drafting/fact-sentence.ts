import type { Cases } from './cases/cases.js';
import { isSentence, opensWithVerb } from './fact-clause.js';
import { type Fact, SAYS_YES_OR_NO } from './fact-fit.js';
import { inFrame } from './fact-frame.js';
import { hasColon, labelFor, labelled, NEEDS_LABEL, type Said, wordsIn } from './fact-label.js';
import { isDoneAlready } from './fact-done.js';
import { isRemedy } from './fact-remedy.js';
import { isStatus, statusSentence } from './fact-status.js';
import { isDone, type Shape, shapeOf } from './fact-shape.js';
import { goingOn, withArticle, withWe } from './fact-wording.js';
import { FRAMES } from './labels/frames.js';
import { withUnit } from './labels/measures.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook-input.js';
import { contactLine } from './wording/contact-line.js';
import { contactPerson } from './wording/contact-person.js';
import { contactSentence } from './wording/contact-sentence.js';
import { inWords, partsOf } from './wording/signs.js';

/** So few words name nothing: "we do not". */
const MUTE = 1;

interface Library {
  language: string;
  parts: Parts;
  cases: Cases;
}

/** How a shop puts something right; of these a bare note says that it is what we do. */
const REMEDY_KEY =
  /replace|exchange|swap|repair|compensat|credit|resend|redeliver|missing|next|solution|resolution|remedy/;
/** What these answer went wrong. */
const IS_TROUBLE = /^(?:complaint|fury|mixed|let_go)$/;
/** A hint for using or looking after something. */
const TIP_KEY = /tip|care|wash|clean|glue|oil|use|usage|storage|stain|descal|smell|squeak|advice/;

/** A fact as a sentence, or as several where a semicolon parts it. */
export function factSentence(
  [key, value]: Fact,
  playbook: Playbook,
  library: Library,
  said: Said = {},
): string {
  const [first = '', ...more] = partsIn(value, library);
  return [
    sentenceOf([key, first], playbook, library, said),
    ...more.map((part) => upperFirst(besides(part, playbook, library), library.language)),
  ].join(' ');
}

/** The parts of a note, with its signs written out. */
const partsIn = (value: string, library: Library): string[] =>
  partsOf(value.trim().replace(/[.\s]+$/, ''))
    .map((part) => inWords(part, library.language, (text) => isSentence(text, library)))
    .reduce<string[]>(
      (parts, part) =>
        parts.length && wordsIn(part) < ALONE && !isSentence(part, library)
          ? [
              ...parts.slice(0, -1),
              `${parts.at(-1)!}${library.language === 'el' ? '·' : ';'} ${part}`,
            ]
          : [...parts, part],
      [],
    );

/** With fewer words, and without a verb, nothing stands for itself behind a full stop. */
const ALONE = 5;

const upperFirst = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Who sees to it or how to reach us, where a fact says that and not much else; to a question that says nothing. */
const personIn = (fact: string, playbook: Playbook, library: Library): string | undefined => {
  if (/^(?:question|self_harm)$/.test(playbook)) return undefined;
  const person = contactPerson(fact);
  return person
    ? contactSentence(person, library.language)
    : contactLine(fact, library.language, (text) => isSentence(text, library));
};

/** What a fact says behind its semicolon. */
const besides = (part: string, playbook: Playbook, library: Library): string =>
  `${personIn(part, playbook, library) ?? withWe(withArticle(part, library.language), library.language)}.`;

/**
 * One part of a fact as a sentence: as it stands where it is a clause or says yes or no, else with what it is about, in a short
 * sentence (prices, times, opening hours) or behind its label. Where neither is known it stands as it is: see `isBare`.
 */
function sentenceOf([key, told]: Fact, playbook: Playbook, library: Library, said: Said): string {
  const { language, parts } = library;
  const note = withUnit(told, key, said.question ?? '', language);
  const person = personIn(note, playbook, library);
  if (person) return `${person}.`;
  const status = playbook === 'praise' ? undefined : statusSentence(key, note, library);
  if (status) return `${status}.`;
  const fact = withArticle(note, language);
  const isWhole = isSentence(fact, library);
  const named = (): string => {
    const label = labelFor(key, fact, said, language);
    return label ? labelled(label, fact, language) : `${fact}.`;
  };
  if (SAYS_YES_OR_NO.test(fact)) return said.isLater ? named() : `${fact}.`;
  if (isWhole && said.question !== undefined && wordsIn(fact) <= MUTE) return named();
  if (isWhole && !opensWithVerb(fact, language)) return `${fact}.`;
  const sentence = inFrame(key, isWhole ? note : fact, said, library);
  if (sentence) return `${sentence}.`;
  if (playbook === 'question') {
    const isOwn = SPEAKS_FOR_ITSELF.has(shapeOf(fact)) && !said.isLater;
    return isOwn ? `${fact}.` : named();
  }
  if (isWhole) return `${fact}.`;
  if (hasColon(fact)) return `${fact}.`;
  if (IS_TROUBLE.test(playbook) && isStatus(key, fact, library))
    return `${FRAMES[language]!.stands.replace('{fact}', goingOn(fact, language))}.`;
  if (playbook === 'praise' && TIP_KEY.test(key))
    return `${parts.tipFact.replace('{fact}', goingOn(fact, language))}.`;
  if (
    (REMEDY_KEY.test(key) || isRemedy(fact)) &&
    !isDone(fact) &&
    !isDoneAlready(fact) &&
    IS_TROUBLE.test(playbook)
  )
    return `${parts.nextFact.replace('{fact}', goingOn(fact, language))}.`;
  return NEEDS_LABEL.has(shapeOf(fact)) || /^\d/.test(fact) || /refund/.test(key)
    ? named()
    : `${fact}.`;
}

/** Is a fact one of which nothing shows what it is about, so that it has to follow the thanks for the question? */
export function isBare(fact: Fact, question: string, library: Library): boolean {
  const [key, value] = fact;
  const [first = ''] = partsIn(value, library);
  const note = withUnit(first, key, question, library.language);
  return (
    !SAYS_YES_OR_NO.test(note) &&
    !isSentence(note, library) &&
    !/^(?:only|state|place)$/.test(shapeOf(note)) &&
    !isDone(note) &&
    !hasColon(note) &&
    !inFrame(key, note, { question }, library) &&
    !labelFor(key, note, { question }, library.language)
  );
}

/** Shapes that answer the question before them. */
const SPEAKS_FOR_ITSELF = new Set<Shape>(['only', 'state']);
