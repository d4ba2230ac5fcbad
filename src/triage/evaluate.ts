import { SENTIMENTS, type SentimentLabel } from './judgement.js';
import { judge } from './judge.js';
import type { LabelledItem } from './labelled-item.js';

/** Shares are 0 to 1. `coverage` is the share not abstained from, `coveredAccuracy` theirs. */
export interface LanguageFigures {
  language: string;
  items: number;
  accuracy: number;
  macroF1: number;
  negativePrecision: number;
  negativeRecall: number;
  negativeF1: number;
  calibrationError: number;
  coverage: number;
  coveredAccuracy: number;
  languageRight: number;
  itemsPerSecond: number;
}

/** What was said of one text, and what it really is. */
export interface Outcome {
  label: SentimentLabel;
  real: SentimentLabel;
  confidence: number;
  abstained: boolean;
  languageRight: boolean;
}

/** Judges every item and measures each language on its own, in the order they first appear. */
export function evaluate(items: LabelledItem[], languageKnown = true): LanguageFigures[] {
  const languages = [...new Set(items.map((item) => item.language))];
  return languages.map((language) => {
    const own = items.filter((item) => item.language === language);
    judge({ text: 'warm' });
    const started = performance.now();
    const outcomes = own.map((item) => judgeOne(item, languageKnown));
    const seconds = (performance.now() - started) / 1000;
    return { ...figures(language, outcomes), itemsPerSecond: Math.round(own.length / seconds) };
  });
}

function judgeOne(item: LabelledItem, languageKnown: boolean): Outcome {
  const { text, rating, kind, language } = item;
  const judged = judge({ text, rating, kind, language: languageKnown ? language : undefined });
  const { label, abstained } = judged.sentiment;
  return {
    label,
    real: item.label,
    confidence: judged.sentiment[label],
    abstained,
    languageRight: judged.language.code === language,
  };
}

/** The figures of one language, without the speed. Pure. */
export function figures(
  language: string,
  outcomes: Outcome[],
): Omit<LanguageFigures, 'itemsPerSecond'> {
  const right = (list: Outcome[]): number => list.filter((o) => o.label === o.real).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const perLabel = SENTIMENTS.map((name) => {
    const said = outcomes.filter((o) => o.label === name).length;
    const real = outcomes.filter((o) => o.real === name).length;
    const both = outcomes.filter((o) => o.label === name && o.real === name).length;
    return {
      precision: share(both, said),
      recall: share(both, real),
      f1: share(2 * both, said + real),
      real,
    };
  });
  const present = perLabel.filter((label) => label.real > 0);
  const negative = perLabel[0]!;
  const covered = outcomes.filter((o) => !o.abstained);
  return {
    language,
    items: outcomes.length,
    accuracy: share(right(outcomes), outcomes.length),
    macroF1: share(
      present.reduce((sum, label) => sum + label.f1, 0),
      present.length,
    ),
    negativePrecision: negative.precision,
    negativeRecall: negative.recall,
    negativeF1: negative.f1,
    calibrationError: calibrationError(outcomes),
    coverage: share(covered.length, outcomes.length),
    coveredAccuracy: share(right(covered), covered.length),
    languageRight: share(outcomes.filter((o) => o.languageRight).length, outcomes.length),
  };
}

const BINS = 10;

/** Expected calibration error: how far confidence is from being right, averaged over ten bins. */
function calibrationError(outcomes: Outcome[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const outcome of outcomes) {
    const bin = bins[Math.min(BINS - 1, Math.floor(outcome.confidence * BINS))]!;
    bin.count++;
    bin.confidence += outcome.confidence;
    if (outcome.label === outcome.real) bin.right++;
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
  return outcomes.length === 0 ? 0 : gap / outcomes.length;
}
