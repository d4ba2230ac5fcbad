import type { LinearModel } from '../../../triage/linear-model.js';
import { buildExamples } from '../../../triage/training/examples.js';
import { fit } from '../../../triage/training/fit.js';
import { quantize } from '../../../triage/training/quantize.js';
import { DRAFT_LANGUAGES } from '../../library.js';
import { clauseFeatures, type View } from '../clause-features.js';
import { type Guess, guessPoint, type Threshold } from '../point-model.js';
import { isMatter, POINTS, troubleOf } from '../points.js';
import type { LabelledClause } from './corpus.js';

const BUCKETS = 1 << 15;
/** So many weights are kept, the greatest; the rest would only make the file big. */
const KEPT = 700_000;

/** They say it as most customers do; the others were asked to say it otherwise. */
const USUAL_HANDS = new Set(['plain', 'told']);
const WEIGHT_OF_USUAL = 2;
const VIEWS: View[] = ['all', 'words', 'meaning'];

/** One model for all languages; the same clauses give the same bytes. */
export function trainPoints(clauses: readonly LabelledClause[], buckets = BUCKETS): LinearModel {
  const samples = clauses.flatMap(({ point, text, language, hand }) =>
    VIEWS.map((view) => ({
      ...{ text, language, view, label: POINTS.indexOf(point), group: language },
      ...{ weight: USUAL_HANDS.has(hand) ? WEIGHT_OF_USUAL : 1, partial: false },
    })),
  );
  const viewed = new Map<unknown, View>(samples.map((sample) => [sample, sample.view]));
  const examples = buildExamples(samples, (tokens, sample, out) =>
    clauseFeatures(tokens, sample.language, out, viewed.get(sample)),
  );
  const fitted = fit(examples, {
    ...{ buckets, classes: POINTS.length, epochs: 10, rate: 0.12 },
    ...{ decay: 1e-3, hide: 0.4, partialPull: 1, seed: 17 },
  });
  dropSmall(fitted.weights);
  return quantize('points', [...POINTS], buckets, fitted);
}

function dropSmall(weights: Float32Array): void {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[sizes.length - KEPT] ?? 0;
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < least) weights[at] = 0;
  });
}

export interface Held extends LabelledClause {
  guess: Guess;
}

/**
 * Every clause as a model judges it that knows nothing of the same hand in the same language. A model leaves out another
 * hand in each language, so that there are only as many models as hands.
 */
export function heldOut(clauses: readonly LabelledClause[]): Held[] {
  const hands = [...new Set(clauses.map(({ hand }) => hand))];
  const isLeft = ({ language, hand }: LabelledClause, round: number): boolean =>
    (hands.indexOf(hand) + DRAFT_LANGUAGES.indexOf(language)) % hands.length === round;
  return hands.flatMap((_hand, round) => {
    const model = trainPoints(clauses.filter((one) => !isLeft(one, round)));
    return clauses
      .filter((one) => isLeft(one, round))
      .map((one) => ({ ...one, guess: guessPoint(model, one.text, one.language) }));
  });
}

const PRECISION = 0.9;
const LOWEST = 0.3;

/** The likelihoods from which on nine in ten of the points named are right, in clauses of hands left out. */
export function thresholdsOf(held: readonly Held[]): Threshold {
  const named = held.map(({ point, guess }) => ({
    ...{ trouble: isMatter(guess.point), likelihood: guess.likelihood },
    right: point === guess.point,
  }));
  const topics = held.map(({ point, guess }) => ({
    likelihood: guess.topicLikelihood,
    right: isMatter(point) && !troubleOf(point).mild && troubleOf(point).topic === guess.topic,
  }));
  return {
    trouble: preciseFrom(named.filter(({ trouble }) => trouble)),
    good: preciseFrom(named.filter(({ trouble }) => !trouble)),
    topic: preciseFrom(topics),
  };
}

/** The lowest likelihood above which what is named is right often enough. */
function preciseFrom(named: { likelihood: number; right: boolean }[]): number {
  let right = 0;
  let best = 1;
  [...named]
    .sort((a, b) => b.likelihood - a.likelihood)
    .forEach((one, at) => {
      if (one.right) right++;
      if (right / (at + 1) >= PRECISION) best = one.likelihood;
    });
  return Math.ceil(Math.max(LOWEST, best) * 1000) / 1000;
}
