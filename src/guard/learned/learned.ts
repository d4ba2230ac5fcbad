import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../infra/text/tokens.js';
import { newFeatureList } from '../../triage/features.js';
import { decodeModel, type LinearModel, linearScores, softmax } from '../../triage/linear-model.js';
import { type Hit, isGuardedLanguage, RULE_SEVERITY, type Severity } from '../finding.js';
import { CLASSES, FILLER, type LearnedRule, OK, RULE_CLASSES } from './learned-rules.js';
import { sentenceFeatures } from './sentence-features.js';
import { sentencesOf } from './sentences.js';

/** From which likelihood of being bad on a sentence counts. */
export interface Thresholds {
  /** By rule: from where on it warns, and from where on a rule that blocks does so. */
  rules: Record<LearnedRule, { warns: number; blocks?: number }>;
  /** Below it a sentence is surely fine. */
  sure: number;
  /** Below it what a pattern finds in a sentence is doubted. */
  doubted: number;
}

export interface SentenceGuess {
  /** How likely it breaks some rule, 0 to 1. */
  bad: number;
  /** The likeliest rule, if it breaks one. */
  rule: LearnedRule;
  /** How likely it says nothing, 0 to 1. */
  filler: number;
}

const FOLDER = new URL('./model/', import.meta.url);
let loaded: { model: LinearModel; thresholds: Thresholds } | null = null;
const features = newFeatureList();

/** What `training/train.ts` made; read once. */
function shipped(): { model: LinearModel; thresholds: Thresholds } {
  const read = (name: string) => readFileSync(new URL(name, FOLDER));
  return (loaded ??= {
    model: decodeModel(gunzipSync(read('sentences.bin.gz'))),
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
  const best = RULE_CLASSES.filter((k) => severityOf(k) === severity).reduce((a, b) =>
    shares[b]! > shares[a]! ? b : a,
  );
  const filler = shares[FILLER]!;
  return { bad: 1 - shares[OK]! - filler, rule: CLASSES[best] as LearnedRule, filler };
}

const severityOf = (k: number): Severity => RULE_SEVERITY[CLASSES[k] as LearnedRule];

function sumOf(shares: Float64Array, severity: Severity): number {
  return RULE_CLASSES.reduce((sum, k) => sum + (severityOf(k) === severity ? shares[k]! : 0), 0);
}

/** What the model holds of a sentence, and where it stands in the text. */
export type JudgedSentence = SentenceGuess & Pick<Hit, 'start' | 'end'>;

/** Fewer words than these may be meant one way or the other: "Of course." */
const TELLING = 4;
/** Neither sure enough to stop a sentence nor to overrule a pattern. */
const UNDECIDED = 0.4;
const WORD = /\p{L}+/gu;

/** Every sentence of a text as the model judges it; none in languages it has not learnt. */
export function judgeSentences(text: string, language: string): JudgedSentence[] {
  if (!isGuardedLanguage(language)) return [];
  const { model } = shipped();
  return sentencesOf(text).map(({ text: sentence, start, end }) => {
    const guess = guessSentence(model, sentence, language);
    const telling = (sentence.match(WORD) ?? []).length >= TELLING;
    return { ...guess, bad: telling ? guess.bad : Math.min(guess.bad, UNDECIDED), start, end };
  });
}

/** Sentences that read like ones that break a rule, in words that no pattern knows. */
export function learnedHits(sentences: readonly JudgedSentence[]): Hit[] {
  const { thresholds } = shipped();
  return sentences
    .filter(({ bad, rule }) => bad >= thresholds.rules[rule].warns)
    .map(({ bad, rule, start, end }) => {
      const { blocks } = thresholds.rules[rule];
      return { rule, start, end, ...(blocks !== undefined && bad < blocks && { unsure: true }) };
    });
}

export const findLearned = (text: string, language: string): Hit[] =>
  learnedHits(judgeSentences(text, language));

/** From this likelihood on a sentence says nothing. */
const SAYS_NOTHING = 0.5;

/** Whether there is no sentence that says anything. */
export const sayNothing = (sentences: readonly JudgedSentence[]): boolean =>
  sentences.length > 0 && sentences.every(({ filler }) => filler >= SAYS_NOTHING);

/** From where on the model trusts what patterns find; see `secondOpinion`. */
export const trustOf = (): Pick<Thresholds, 'sure' | 'doubted'> => shipped().thresholds;
