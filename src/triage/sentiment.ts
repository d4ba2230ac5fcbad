import { extractConceptFeatures } from './concept-features.js';
import { extractFeatures, modelWord, newFeatureList, type FeatureList } from './features.js';
import { SENTIMENTS, type Reason, type SentimentLabel } from './judgement.js';
import { hasConcepts } from './lexicon/concepts.js';
import { linearScores, softmax, tokenContributions, type LinearModel } from './linear-model.js';
import { manifest, model } from './model-store.js';
import type { Probabilities } from './stars.js';
import type { Token } from '../infra/text/tokens.js';

const list = newFeatureList();
const conceptList = newFeatureList();
const FALLBACK = 'en';

/** The model that serves `language`; English for languages we have not learnt. */
export function sentimentModel(language: string): { model: LinearModel; language: string } {
  const served = manifest().sentiment;
  const code = served[language] ? language : FALLBACK;
  return { model: model(served[code]!), language: code };
}

/** A text's features under the models that serve its language; valid until the next call. */
export interface ReadText {
  model: LinearModel;
  features: FeatureList;
  /** The concepts that the text names, where its language has lists of them. */
  concepts: { model: LinearModel; features: FeatureList } | null;
}

export function readText(tokens: Token[], language: string): ReadText {
  const serving = sentimentModel(language);
  return readWith(serving.model, model('concepts'), tokens, serving.language);
}

/** The same with models at hand, as training has them. */
export function readWith(
  own: LinearModel,
  shared: LinearModel,
  tokens: Token[],
  language: string,
): ReadText {
  extractFeatures(tokens, language, list);
  if (!hasConcepts(language)) return { model: own, features: list, concepts: null };
  const words = tokens.map((token) => modelWord(token, language));
  extractConceptFeatures(tokens, words, language, conceptList);
  return { model: own, features: list, concepts: { model: shared, features: conceptList } };
}

/** How much the concepts' model, learnt from all languages, adds to the language's own. */
export const CONCEPT_SHARE = 2;

/** Raw scores a class from both models together, before calibration. */
export function sentimentScores(read: ReadText): Float64Array {
  const scores = linearScores(read.model, read.features);
  if (!read.concepts) return scores;
  const more = linearScores(read.concepts.model, read.concepts.features);
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! + CONCEPT_SHARE * more[k]!;
  return scores;
}

/** Calibrated probabilities of a text; `shift` adds evidence from elsewhere, in log-odds a class. */
export function textSentiment(read: ReadText, shift: number[]): Probabilities {
  const scores = sentimentScores(read);
  for (let k = 0; k < scores.length; k++) {
    scores[k] = scores[k]! / read.model.temperature + (shift[k] ?? 0);
  }
  const p = softmax(scores);
  return { negative: p[0]!, neutral: p[1]!, positive: p[2]! };
}

const MOST_REASONS = 5;

/** The words that did most for `label`, strongest first, as shares of all that spoke for it. */
export function sentimentReasons(
  text: string,
  tokens: Token[],
  read: ReadText,
  label: SentimentLabel,
): Reason[] {
  const target = SENTIMENTS.indexOf(label);
  const given = tokenContributions(read.model, read.features, tokens.length, target);
  if (read.concepts) {
    const { model: shared, features } = read.concepts;
    const more = tokenContributions(shared, features, tokens.length, target);
    for (let t = 0; t < given.length; t++) given[t]! += CONCEPT_SHARE * more[t]!;
  }
  let total = 0;
  for (const weight of given) if (weight > 0) total += weight;
  return tokens
    .map((token, t) => ({ token, weight: total > 0 ? given[t]! / total : 0 }))
    .filter(
      ({ token, weight }) => weight > 0.08 && (token.kind === 'word' || token.kind === 'emoji'),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ token, weight }) => ({
      word: text.slice(token.start, token.end),
      start: token.start,
      end: token.end,
      weight: Math.round(weight * 1000) / 1000,
      label,
    }));
}
