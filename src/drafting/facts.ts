import { mentions } from './matter.js';
import type { Parts } from './parts/parts.js';
import type { Playbook } from './playbook.js';
import { fold } from '../guard/fold.js';

/** A sentence made of what the shop knows, with its source. */
export interface FactSentence {
  key: string;
  /** With `{…}` already filled in. */
  sentence: string;
}

/** Keys that steer the draft and are not told to anybody. */
const SETTINGS = new Set(['voice', 'order', 'signature', 'emoji', 'warmth', 'address', 'language']);
const NEXT_STEP =
  /replace|exchange|callback|call_back|refund|repair|pick_?up|return_label|next|solution|resolution/;
const SPOKEN = /callback|call_back/;
const MAX_FACTS = 3;

/** Facts fit to be told, most relevant to the customer's words first; notes about the customer are left out. */
export function tellableFacts(
  facts: Record<string, string>,
  text: string,
  parts: Parts,
): [key: string, value: string][] {
  const asked = stems(text);
  const relevance = ([key, value]: [string, string]) =>
    [...stems(`${key} ${value}`)].filter((stem) => asked.has(stem)).length;
  return Object.entries(facts)
    .filter(([key, value]) => !SETTINGS.has(key) && value.trim() !== '')
    .filter(
      ([key, value]) => !isPhotoNote(key, value, parts) && !mentions(value, parts.internalFact),
    )
    .map((fact, index) => ({ fact, rank: relevance(fact), index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, MAX_FACTS)
    .sort((a, b) => a.index - b.index)
    .map(({ fact }) => fact);
}

/** Do the facts say that the customer's photos are already there? */
export const knowsPhotos = (facts: Record<string, string>, parts: Parts): boolean =>
  Object.entries(facts).some(([key, value]) => isPhotoNote(key, value, parts));

const isPhotoNote = (key: string, value: string, parts: Parts): boolean =>
  /photo|image|picture/.test(key) ||
  (mentions(value, parts.photoWords) && mentions(value, parts.internalFact));

const stems = (text: string): Set<string> =>
  new Set(
    fold(text)
      .text.split(/[ _]/)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 5)),
  );

/** One fact as a sentence: in its frame where the key has one, else behind a lead, else as it stands. */
export function factSentence(
  [key, value]: [string, string],
  playbook: Playbook,
  parts: Parts,
  pick: (list: string[], salt: string) => string,
): FactSentence {
  const fact = value.trim().replace(/[.\s]+$/, '');
  const frame = parts.factFrame[key];
  const first = fold(fact).text.trim().split(' ')[0]?.slice(0, 4) ?? '';
  if (frame && !fold(frame).text.includes(` ${first}`))
    return { key, sentence: frame.replace('{fact}', fact) };
  if (frame || SPOKEN.test(key)) return { key, sentence: `${fact}.` };
  const leads =
    playbook === 'question'
      ? parts.answerFact
      : NEXT_STEP.test(key) || playbook === 'complaint' || playbook === 'fury'
        ? parts.nextFact
        : parts.tipFact;
  return { key, sentence: `${pick(leads, key).replace('{fact}', fact)}.` };
}
