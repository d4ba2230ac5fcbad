import type { LinearModel } from '../../triage/linear-model.js';
import { buildExamples } from '../../triage/training/examples.js';
import { fit } from '../../triage/training/fit.js';
import { quantize } from '../../triage/training/quantize.js';
import { RULE_SEVERITY } from '../finding.js';
import { fold } from '../fold.js';
import { languageRules } from '../language-rules.js';
import { guessSentence, type SentenceGuess, type Thresholds } from '../learned/learned.js';
import { CLASSES, isBad, isLearnedRule } from '../learned/learned-rules.js';
import { sentenceFeatures } from '../learned/sentence-features.js';
import { mayBeOverruled } from '../learned/second-opinion.js';
import { findPhrases } from '../phrases.js';
import type { LabelledSentence } from './corpus.js';

const BUCKETS = 1 << 19;

/** What our own drafts and bot say, the samples that rules are tried on, a plain yes and plain bluntness must come out right. */
const SURE_HANDS = new Set(['drafts', 'bot', 'samples', 'yes', 'blunt']);
const WEIGHT_OF_SURE = 3;

/** One model for all languages; the same sentences give the same bytes. */
export function trainGuard(sentences: readonly LabelledSentence[], buckets = BUCKETS): LinearModel {
  const samples = sentences.map((one) => ({
    ...one,
    group: one.language,
    weight: SURE_HANDS.has(one.hand) ? WEIGHT_OF_SURE : 1,
    partial: false,
  }));
  const examples = buildExamples(samples, (tokens, { language }, out) =>
    sentenceFeatures(tokens, language, out),
  );
  const fitted = fit(examples, {
    ...{ buckets, classes: CLASSES.length, epochs: 12, rate: 0.12 },
    ...{ decay: 1e-4, hide: 0, partialPull: 1, seed: 17 },
  });
  return quantize('sentences', [...CLASSES], buckets, fitted);
}

export interface Held extends LabelledSentence {
  guess: SentenceGuess;
}

/** Hands that wrote less are left out together. */
const A_HAND = 2000;

/** Every sentence as a model judges it that knows nothing of the same hand: strangers write otherwise still. */
export function heldOut(sentences: readonly LabelledSentence[]): Held[] {
  const wrote = (hand: string) => sentences.filter((one) => one.hand === hand).length;
  const folds = new Map(
    [...new Set(sentences.map(({ hand }) => hand))].map((hand) => [
      hand,
      wrote(hand) >= A_HAND ? hand : 'others',
    ]),
  );
  return [...new Set(folds.values())].flatMap((fold) => {
    const isLeft = ({ hand }: LabelledSentence) => folds.get(hand) === fold;
    const model = trainGuard(sentences.filter((one) => !isLeft(one)));
    return sentences
      .filter(isLeft)
      .map((one) => ({ ...one, guess: guessSentence(model, one.text, one.language) }));
  });
}

/** A good sentence that is disturbed, or even blocked, weighs as much as so many bad ones that are let through. */
const COST_OF_WARNING = 8;
const COST_OF_BLOCKING = 12;
const LOWEST = 0.5;
/** Half of the good sentences held out were written to trip; thresholds fit for these alone let too much through. */
const HIGHEST_WARNING = 0.8;
const HIGHEST_BLOCK = 0.85;
/** So many of the bad sentences that a pattern finds may be let go, or doubted, for the sake of the good ones it finds. */
const MOST_LET_GO = 0.02;
const MOST_DOUBTED = 0.06;
/** What a pattern finds falls only where the model is so many times surer: its words are explicit. */
const EXPLICIT = 2;

/** For each rule the likelihoods from which on it helps more than it harms. */
export function thresholdsOf(held: readonly Held[]): Thresholds {
  const rules = CLASSES.filter(isLearnedRule).map((rule) => {
    const guesses = held.filter(({ guess }) => guess.rule === rule);
    const warns = Math.min(HIGHEST_WARNING, bestFrom(guesses, COST_OF_WARNING));
    if (RULE_SEVERITY[rule] === 'warn') return [rule, { warns }] as const;
    const blocks = Math.min(HIGHEST_BLOCK, bestFrom(guesses, COST_OF_BLOCKING));
    return [rule, { warns, blocks: Math.max(warns, blocks) }] as const;
  });
  const found = held
    .filter(({ label, text, language }) => isBad(label) && isFoundByPattern(text, language))
    .map(({ guess }) => guess.bad)
    .sort((a, b) => a - b);
  const lowest = (share: number): number =>
    Math.floor((found[Math.floor(found.length * share)] ?? 0) * 1000) / 1000;
  return {
    rules: Object.fromEntries(rules) as Thresholds['rules'],
    ...{ sure: lowest(MOST_LET_GO) / EXPLICIT, doubted: lowest(MOST_DOUBTED) },
  };
}

/** The likelihood above which bad sentences outweigh good ones, each of which costs `cost`, by most. */
function bestFrom(guesses: readonly Held[], cost: number): number {
  let gain = 0;
  let most = 0;
  let best = 1;
  for (const { label, guess } of [...guesses].sort((a, b) => b.guess.bad - a.guess.bad)) {
    gain += isBad(label) ? 1 : -cost;
    if (gain >= most) [most, best] = [gain, guess.bad];
  }
  return Math.floor(Math.max(LOWEST, best) * 1000) / 1000;
}

const isFoundByPattern = (text: string, language: string): boolean =>
  findPhrases(fold(text), languageRules(language)?.groups ?? []).some(({ rule }) =>
    mayBeOverruled(rule),
  );
