import { extractConceptFeatures } from '../concept-features.js';
import { modelWord } from '../features.js';
import { SENTIMENTS } from '../judgement.js';
import type { LinearModel } from '../linear-model.js';
import type { LabelledRow } from './corpus.js';
import { buildExamples, type Sample } from './examples.js';
import type { Examples } from './fit.js';
import { fitThree } from './fit-three.js';
import { quantize } from './quantize.js';
import {
  AUTHORED_WEIGHT,
  capSources,
  greeklishCopies,
  PARTIAL_PULL,
  toSamples,
} from './samples.js';

const BUCKETS = 1 << 16;
const MOST_PER_SOURCE = 6000;

/** One language's rows for the model that all languages share. */
export interface ConceptCorpus {
  rows: LabelledRow[];
  authored: LabelledRow[];
}

/** Everything that the model of concepts is taught. */
export function conceptSamples(corpora: ConceptCorpus[]): Sample[] {
  const samples = corpora.flatMap(({ rows, authored }) => [
    ...toSamples(capSources(rows, MOST_PER_SOURCE), 1),
    ...toSamples(authored, AUTHORED_WEIGHT.concepts),
  ]);
  return [...samples, ...greeklishCopies(samples.filter(({ language }) => language === 'el'))];
}

export const conceptExamples = (samples: Sample[]): Examples =>
  buildExamples(samples, (tokens, { language }, out) => {
    const words = tokens.map((token) => modelWord(token, language));
    extractConceptFeatures(tokens, words, language, out);
  });

export function fitConcepts(examples: Examples): LinearModel {
  const fitted = fitThree(examples, {
    buckets: BUCKETS,
    classes: SENTIMENTS.length,
    epochs: 3,
    rate: 0.2,
    decay: 0,
    hide: 0.1,
    partialPull: PARTIAL_PULL,
    seed: 1,
  });
  return quantize('concepts', [...SENTIMENTS], BUCKETS, fitted);
}

/**
 * Trains the model over concepts (`lexicon/`), which mean the same in every language: what English
 * shop reviews teach about lateness holds for a Slovak one of a source that nobody has seen.
 */
export const trainConcepts = (corpora: ConceptCorpus[]): LinearModel =>
  fitConcepts(conceptExamples(conceptSamples(corpora)));
