import { readFileSync } from 'node:fs';
import { tokenize } from '../../infra/text/tokens.js';
import { newFeatureList } from '../../triage/features.js';
import { decodeModel, type LinearModel, linearScores, softmax } from '../../triage/linear-model.js';
import { type Hit, isGuardedLanguage, RULE_SEVERITY, type Severity } from '../finding.js';
import { CLASSES, type LearnedRule } from './learned-rules.js';
import { sentenceFeatures } from './sentence-features.js';
import { sentencesOf } from './sentences.js';

/** From which likelihood of being bad on a sentence counts, by what that does to the reply. */
export type Thresholds = Record<Severity, number>;

export interface SentenceGuess {
  /** How likely it breaks some rule, 0 to 1. */
  bad: number;
  /** The likeliest rule, if it breaks one. */
  rule: LearnedRule;
}

const FOLDER = new URL('./model/', import.meta.url);
let loaded: { model: LinearModel; thresholds: Thresholds } | null = null;
const features = newFeatureList();

/** What `training/train.ts` made; read once. */
function shipped(): { model: LinearModel; thresholds: Thresholds } {
  const read = (name: string) => readFileSync(new URL(name, FOLDER));
  return (loaded ??= {
    model: decodeModel(read('sentences.bin')),
    thresholds: JSON.parse(read('thresholds.json').toString('utf8')) as Thresholds,
  });
}

export function guessSentence(
  model: LinearModel,
  sentence: string,
  language: string,
): SentenceGuess {
  sentenceFeatures(tokenize(sentence), language, features);
  const shares = softmax(linearScores(model, features), model.temperature);
  const severity = sumOf(shares, 'block') >= sumOf(shares, 'warn') ? 'block' : 'warn';
  let best = 0;
  for (let k = 1; k < shares.length; k++)
    if (severityOf(k) === severity && (best === 0 || shares[k]! > shares[best]!)) best = k;
  return { bad: 1 - shares[0]!, rule: CLASSES[best] as LearnedRule };
}

const severityOf = (k: number): Severity => RULE_SEVERITY[CLASSES[k] as LearnedRule];

function sumOf(shares: Float64Array, severity: Severity): number {
  let sum = 0;
  for (let k = 1; k < shares.length; k++) if (severityOf(k) === severity) sum += shares[k]!;
  return sum;
}

/** Sentences that read like ones that break a rule, in words that no pattern knows. */
export function findLearned(text: string, language: string): Hit[] {
  if (!isGuardedLanguage(language)) return [];
  const { model, thresholds } = shipped();
  return sentencesOf(text).flatMap(({ text: sentence, start, end }): Hit[] => {
    const { bad, rule } = guessSentence(model, sentence, language);
    return bad >= thresholds[RULE_SEVERITY[rule]] ? [{ rule, start, end }] : [];
  });
}
