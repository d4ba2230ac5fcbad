import type { LinearModel } from '../../triage/linear-model.js';
import { buildExamples } from '../../triage/training/examples.js';
import { fit } from '../../triage/training/fit.js';
import { quantize } from '../../triage/training/quantize.js';
import { RULE_SEVERITY, type Severity } from '../finding.js';
import { fold } from '../fold.js';
import { languageRules } from '../language-rules.js';
import { guessSentence, type SentenceGuess, type Thresholds } from '../learned/learned.js';
import { CLASSES } from '../learned/learned-rules.js';
import { sentenceFeatures } from '../learned/sentence-features.js';
import { mayBeOverruled } from '../learned/second-opinion.js';
import { findPhrases } from '../phrases.js';
import type { LabelledSentence } from './corpus.js';

const BUCKETS = 1 << 18;
const FOLDS = 10;

/** One model for all languages; the same sentences give the same bytes. */
export function trainGuard(sentences: readonly LabelledSentence[]): LinearModel {
  const samples = sentences.map((one) => ({
    ...one,
    group: one.language,
    weight: 1,
    partial: false,
  }));
  const examples = buildExamples(samples, (tokens, { language }, out) =>
    sentenceFeatures(tokens, language, out),
  );
  const fitted = fit(examples, {
    ...{ buckets: BUCKETS, classes: CLASSES.length, epochs: 25, rate: 0.12 },
    ...{ decay: 1e-4, hide: 0.25, partialPull: 1, seed: 17 },
  });
  return quantize('sentences', [...CLASSES], BUCKETS, fitted);
}

export interface Held extends LabelledSentence {
  guess: SentenceGuess;
}

/** Every sentence as a model judges it that has not seen it: each tenth is left out in turn. */
export const heldOut = (sentences: readonly LabelledSentence[]): Held[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainGuard(sentences.filter((_one, at) => at % FOLDS !== fold));
    return sentences
      .filter((_one, at) => at % FOLDS === fold)
      .map((one) => ({ ...one, guess: guessSentence(model, one.text, one.language) }));
  }).flat();

/** So many of the good sentences may be taken for bad ones. */
const MOST_FALSE: Record<Severity, number> = { block: 0.008, warn: 0.012 };

/** For each severity the lowest likelihood at which good sentences are disturbed seldom enough. */
export function thresholdsOf(held: readonly Held[]): Thresholds {
  const good = held.filter(({ label }) => label === 0);
  const lowest = (severity: Severity): number => {
    const taken = good
      .filter(({ guess }) => RULE_SEVERITY[guess.rule] === severity)
      .map(({ guess }) => guess.bad)
      .sort((a, b) => b - a);
    const at = taken[Math.floor(good.length * MOST_FALSE[severity])] ?? 0.5;
    return Math.ceil(Math.max(0.5, at) * 1000 + 1) / 1000;
  };
  return { block: lowest('block'), warn: lowest('warn'), sure: sureFrom(held) };
}

/** So many of the bad sentences that a pattern finds may be let go for the sake of the good ones it finds. */
const MOST_LET_GO = 0.01;

function sureFrom(held: readonly Held[]): number {
  const found = held
    .filter(({ label, text, language }) => label > 0 && isFoundByPattern(text, language))
    .map(({ guess }) => guess.bad)
    .sort((a, b) => a - b);
  return Math.floor((found[Math.floor(found.length * MOST_LET_GO)] ?? 0) * 1000) / 1000;
}

const isFoundByPattern = (text: string, language: string): boolean =>
  findPhrases(fold(text), languageRules(language)?.groups ?? []).some(({ rule }) =>
    mayBeOverruled(rule),
  );
