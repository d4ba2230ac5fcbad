import type { Cases } from './cases/cases.js';
import { isSentence, opensWithVerb } from './fact-clause.js';
import { type Fact, SAYS_YES_OR_NO } from './fact-fit.js';
import { inFrame } from './fact-frame.js';
import { labelFor, labelled, NEEDS_LABEL, type Said, wordsIn } from './fact-label.js';
import { isRemedy } from './fact-remedy.js';
import { isDone, type Shape, shapeOf } from './fact-shape.js';
import { goingOn, withArticle } from './fact-wording.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook.js';

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
/** A hint for using or looking after something. */
const TIP_KEY = /tip|care|wash|clean|glue|oil|use|usage|storage|stain|descal|smell|squeak|advice/;

/**
 * One fact as a sentence: as it stands where it is a clause or says yes or no, else with what it is about, in a short
 * sentence (prices, times, opening hours) or behind its label. Where neither is known it stands as it is: see `isBare`.
 */
export function factSentence(
  [key, value]: Fact,
  playbook: Playbook,
  library: Library,
  said: Said = {},
): string {
  const { language, parts } = library;
  const note = value.trim().replace(/[.\s]+$/, '');
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
  if (playbook === 'praise' && TIP_KEY.test(key))
    return `${parts.tipFact.replace('{fact}', goingOn(fact, language))}.`;
  if (
    (REMEDY_KEY.test(key) || isRemedy(fact)) &&
    /^(?:complaint|fury|mixed|let_go)$/.test(playbook)
  )
    return `${parts.nextFact.replace('{fact}', goingOn(fact, language))}.`;
  return NEEDS_LABEL.has(shapeOf(fact)) || /^\d/.test(fact) || /refund/.test(key)
    ? named()
    : `${fact}.`;
}

/** Is a fact one of which nothing shows what it is about, so that it has to follow the thanks for the question? */
export function isBare(fact: Fact, question: string, library: Library): boolean {
  const [key, value] = fact;
  const note = value.trim();
  return (
    !SAYS_YES_OR_NO.test(note) &&
    !isSentence(note, library) &&
    !/^(?:only|state|place)$/.test(shapeOf(note)) &&
    !isDone(note) &&
    !inFrame(key, note, { question }, library) &&
    !labelFor(key, note, { question }, library.language)
  );
}

/** Shapes that answer the question before them. */
const SPEAKS_FOR_ITSELF = new Set<Shape>(['only', 'state']);
