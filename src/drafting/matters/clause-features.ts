import type { Token } from '../../infra/text/tokens.js';
import { addThings, addWords } from '../../guard/learned/sentence-features.js';
import { conceptsOf } from '../../knowledge/matcher/concepts.js';
import { extractConceptFeatures } from '../../triage/concept-features.js';
import { type FeatureList, modelWord, newFeatureList } from '../../triage/features.js';
import { findMatterConcepts, spellMatter } from '../../triage/matters/matter-concepts.js';
import { mentions } from '../mentions.js';
import { CUES, type Cues } from './cues/cues.js';
import { el } from './cues/el.js';
import { en } from './cues/en.js';
import { pl } from './cues/pl.js';
import { sk } from './cues/sk.js';
import { tr } from './cues/tr.js';

const WORDINGS: Record<string, Cues> = { en, el, sk, pl, tr };

/** So many words of a clause are read, and so many of the things it speaks of are put in pairs. */
const LONGEST = 80;
const PAIRED = 12;
/** How many features of words each of them weighs as much as. */
const WEIGHT = { concept: 4, thing: 4, cue: 6 };

const SEED_CUE = 0x2c1b3c6d;
const SEED_PAIR = 0x297a2d39;
const hash = (seed: number, value: number): number => {
  let h = Math.imul(seed ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
};

const concepts = newFeatureList();

/** What of a clause is looked at; at less than all of it only while learning, so that neither leans on the other. */
export type View = 'all' | 'words' | 'meaning';

/**
 * What a customer's clause is told by: concepts that mean the same in every language, with what is negated; what it
 * speaks of, alone and in pairs; wordings that often stand for a point; and the words of this language, Greek by its sound.
 */
export function clauseFeatures(
  tokens: readonly Token[],
  language: string,
  out: FeatureList,
  view: View = 'all',
): void {
  out.length = 0;
  const cues = WORDINGS[language];
  if (!cues) return;
  const add = (id: number, times = 1) => {
    for (let n = 0; n < times; n++) {
      out.ids[out.length] = id;
      out.owner[out.length++] = 0;
    }
  };
  const spelled = tokens.map((token) => modelWord(token, language));
  const words = spelled.filter((_word, at) => tokens[at]!.kind !== 'mark').slice(0, LONGEST);
  if (view !== 'meaning') addWords(words, language, add);
  if (view === 'words') return;
  extractConceptFeatures([...tokens], spelled, language, concepts);
  for (const id of concepts.ids.subarray(0, concepts.length)) add(id, WEIGHT.concept);
  addThings(words, language, (id) => add(id, WEIGHT.thing));
  for (const pair of pairsOf(thingsIn(words, language))) add(pair);
  const text = tokens.map((token) => token.text).join(' ');
  CUES.forEach((cue, at) => {
    if (mentions(text, cues[cue])) add(hash(SEED_CUE, at), WEIGHT.cue);
  });
}

/** Whether a clause says by plain words what a cue of its language stands for. */
export const hasCue = (clause: string, language: string, cue: string): boolean => {
  const words = (WORDINGS[language] as Partial<Record<string, string[]>> | undefined)?.[cue];
  return words !== undefined && mentions(clause, words);
};

/** The concepts of the FAQ's matcher and those of triage, as numbers of their own. */
function thingsIn(words: readonly string[], language: string): number[] {
  const spelled = words.map((word) => spellMatter(word, language));
  const told = findMatterConcepts(spelled, language).flat();
  return [
    ...new Set([...conceptsOf(spelled, language), ...told.map((concept) => -1 - concept)]),
  ].slice(0, PAIRED);
}

const pairsOf = (things: readonly number[]): number[] =>
  things.flatMap((a, i) => things.slice(i + 1).map((b) => hash(hash(SEED_PAIR, a), b)));
