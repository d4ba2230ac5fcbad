import { extractFeatures } from '../features.js';
import { SENTIMENTS } from '../judgement.js';
import { hasConcepts } from '../lexicon/concepts.js';
import type { LinearModel } from '../linear-model.js';
import { readWith, sentimentScores } from '../sentiment.js';
import { tokenize } from '../../infra/text/tokens.js';
import { bestTemperature } from './calibrate.js';
import type { LabelledRow } from './corpus.js';
import { buildExamples, type Sample } from './examples.js';
import type { Examples } from './fit.js';
import { fitThree } from './fit-three.js';
import { quantize } from './quantize.js';
import {
  AUTHORED_WEIGHT,
  capSources,
  greeklishCopies,
  labelIndex,
  PARTIAL_PULL,
  toSamples,
} from './samples.js';
import { groupOf } from './sources.js';

export interface SentimentPlan {
  language: string;
  /** The table has 2^bits rows. */
  bits: number;
  /** A sister language whose texts are added at less weight (Slovak and Czech help each other). */
  sister?: string;
}

export interface SentimentCorpus {
  rows: LabelledRow[];
  sisterRows: LabelledRow[];
  authored: LabelledRow[];
  /** The model of concepts that stands beside this one, already trained. */
  concepts: LinearModel;
}

export const EPOCHS = 5;
const SISTER_WEIGHT = 0.3;
const HELD_OUT = 12;
const NEUTRAL = SENTIMENTS.indexOf('neutral');
/** Most sources have few neutral texts or none, strange ones have more: measured on left-out sources. */
const NEUTRAL_LIFT = 0.5;

export const wordExamples = (samples: Sample[], language: string): Examples =>
  buildExamples(samples, (tokens, _, out) => extractFeatures(tokens, language, out));

/** One language's model of words, not calibrated. */
export function fitWords(plan: SentimentPlan, examples: Examples, epochs: number): LinearModel {
  const { language, bits } = plan;
  const buckets = 1 << bits;
  const fitted = fitThree(examples, {
    buckets,
    classes: SENTIMENTS.length,
    epochs,
    rate: 0.2,
    decay: 0,
    hide: 0.2,
    partialPull: PARTIAL_PULL,
    seed: 1,
  });
  const model = quantize(`sentiment-${language}`, [...SENTIMENTS], buckets, fitted);
  if (hasConcepts(language)) model.bias[NEUTRAL]! += NEUTRAL_LIFT;
  return model;
}

const scoreRows = (rows: LabelledRow[], own: LinearModel, concepts: LinearModel): Float64Array[] =>
  rows.map((row) => sentimentScores(readWith(own, concepts, tokenize(row.text), row.lang)));

/** Everything that a language's model of words is taught; its own rows come first. */
export function wordSamples(
  { language }: SentimentPlan,
  { rows, authored, sisterRows }: Omit<SentimentCorpus, 'concepts'>,
): Sample[] {
  const own = [...toSamples(rows, 1), ...toSamples(authored, AUTHORED_WEIGHT.own)];
  return [
    ...own,
    ...(language === 'el' ? greeklishCopies(own) : []),
    ...toSamples(sisterRows, SISTER_WEIGHT),
  ];
}

/** Trains one language's sentiment model and calibrates it on rows that it did not see. */
export function trainSentiment(plan: SentimentPlan, corpus: SentimentCorpus): LinearModel {
  const { rows, concepts } = corpus;
  const held = rows.filter((_, i) => i % HELD_OUT === 3);
  const taught = rows.filter((_, i) => i % HELD_OUT !== 3);
  const samples = wordSamples(plan, { ...corpus, rows: taught });
  const model = fitWords(plan, wordExamples(samples, plan.language), EPOCHS);
  const near = bestTemperature(scoreRows(held, model, concepts), held.map(labelIndex));
  if (!hasConcepts(plan.language)) return { ...model, temperature: near };
  const strange = strangers(plan, corpus);
  const far = bestTemperature(strange.scores, strange.rows.map(labelIndex));
  return { ...model, temperature: Math.sqrt(near * Math.min(far, FARTHEST)) };
}

/** Some sources' labels look like chance from outside; they must not drown all confidence. */
const FARTHEST = 3;
const STRANGE_SOURCES = 4;
const STRANGE_ROWS = 600;
const LIGHT_ROWS = 2500;
const LIGHT_EPOCHS = 2;

/**
 * Scores of texts from sources that a lighter model was not taught: held-out rows of known sources
 * alone would make the shipped model too sure of itself.
 */
function strangers(
  plan: SentimentPlan,
  corpus: SentimentCorpus,
): { rows: LabelledRow[]; scores: Float64Array[] } {
  const sizes = new Map<string, number>();
  for (const row of corpus.rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, STRANGE_SOURCES);
  const all = { rows: [] as LabelledRow[], scores: [] as Float64Array[] };
  for (const [group] of largest) {
    const known = corpus.rows.filter((row) => groupOf(row) !== group);
    const samples = [
      ...toSamples(capSources(known, LIGHT_ROWS), 1),
      ...toSamples(corpus.authored, AUTHORED_WEIGHT.own),
    ];
    const light = fitWords(plan, wordExamples(samples, plan.language), LIGHT_EPOCHS);
    const strange = capSources(
      corpus.rows.filter((row) => groupOf(row) === group),
      STRANGE_ROWS,
    );
    all.rows.push(...strange);
    all.scores.push(...scoreRows(strange, light, corpus.concepts));
  }
  return all;
}
