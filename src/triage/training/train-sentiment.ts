import { extractFeatures, newFeatureList } from '../features.js';
import { writeGreeklish } from '../../infra/text/greeklish.js';
import { SENTIMENTS, type SentimentLabel } from '../judgement.js';
import { linearScores, type LinearModel } from '../linear-model.js';
import { fold, tokenize } from '../../infra/text/tokens.js';
import { calibrate } from './calibrate.js';
import type { LabelledRow } from './corpus.js';
import { buildExamples, type Sample } from './examples.js';
import { fit } from './fit.js';
import { quantize } from './quantize.js';
import { seededRandom } from './random.js';
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
}

const EPOCHS = 5;
const SISTER_WEIGHT = 0.3;
const AUTHORED_WEIGHT = 1.5;
/** How far a source without a neutral class still argues against neutral. */
const PARTIAL_PULL = 0.8;
const HELD_OUT = 12;

const labelIndex = (row: LabelledRow): number => SENTIMENTS.indexOf(row.label as SentimentLabel);

/** How far rare labels of a source are lifted towards the common ones: 0 not at all, 1 fully. */
const BALANCE = 0.3;

/** Rows as samples; a source that never says neutral is marked partial. */
function toSamples(rows: LabelledRow[], weight: number): Sample[] {
  const counts = new Map<string, number[]>();
  for (const row of rows) {
    const count = counts.get(groupOf(row)) ?? [0, 0, 0];
    count[labelIndex(row)]!++;
    counts.set(groupOf(row), count);
  }
  return rows.map((row) => {
    const count = counts.get(groupOf(row))!;
    const used = count.filter((n) => n > 0).length;
    const total = count.reduce((sum, n) => sum + n, 0);
    const label = labelIndex(row);
    const lift = (total / (used * count[label]!)) ** BALANCE;
    return { text: row.text, label, weight: weight * lift, partial: count[1] === 0 };
  });
}

/** Every second Greek text once more, as somebody would type it in Latin letters. */
function greeklishCopies(samples: Sample[]): Sample[] {
  const random = seededRandom(3);
  const pick = (n: number): number => Math.floor(random() * n);
  return samples
    .filter((_, i) => i % 2 === 0)
    .map((sample) => ({ ...sample, text: writeGreeklish(fold(sample.text), pick) }));
}

/** Trains one language's sentiment model and calibrates it on rows that it did not see. */
export function trainSentiment(plan: SentimentPlan, corpus: SentimentCorpus): LinearModel {
  const { language } = plan;
  const { rows } = corpus;
  const held = rows.filter((_, i) => i % HELD_OUT === 3);
  const taught = toSamples(
    rows.filter((_, i) => i % HELD_OUT !== 3),
    1,
  );
  const own = [...taught, ...toSamples(corpus.authored, AUTHORED_WEIGHT)];
  const samples = [
    ...own,
    ...(language === 'el' ? greeklishCopies(own) : []),
    ...toSamples(corpus.sisterRows, SISTER_WEIGHT),
  ];
  const buckets = 1 << plan.bits;
  const fitted = fit(buildExamples(samples, language), {
    buckets,
    classes: SENTIMENTS.length,
    epochs: EPOCHS,
    rate: 0.2,
    decay: 0,
    hide: 0.2,
    partialPull: PARTIAL_PULL,
    seed: 1,
  });
  const model = quantize(`sentiment-${language}`, [...SENTIMENTS], buckets, fitted);
  const list = newFeatureList();
  const scores = held.map((row) => {
    extractFeatures(tokenize(row.text), language, list);
    return linearScores(model, list);
  });
  return calibrate(model, scores, held.map(labelIndex));
}
