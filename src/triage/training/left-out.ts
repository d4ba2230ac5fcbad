import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figures, type Outcome } from '../evaluate.js';
import { SENTIMENTS } from '../judgement.js';
import { hasConcepts } from '../lexicon/concepts.js';
import { linearScores, softmax, type LinearModel } from '../linear-model.js';
import { CONCEPT_SHARE } from '../sentiment.js';
import { AUTHORED, authoredRows } from './authored.js';
import { readRows, type LabelledRow } from './corpus.js';
import type { Sample } from './examples.js';
import type { Examples } from './fit.js';
import { FOLDS } from './left-out-folds.js';
import { PLANS } from './plans.js';
import { capSources, labelIndex } from './samples.js';
import { groupOf, mayTrainOn } from './sources.js';
import { conceptExamples, conceptSamples, fitConcepts } from './train-concepts.js';
import {
  EPOCHS,
  fitWords,
  wordExamples,
  wordSamples,
  type SentimentPlan,
} from './train-sentiment.js';

/** Few rows of a source and short texts, so that all folds are done within minutes. */
const MOST_ROWS = 2500;
const LONGEST_TEXT = 1200;
/** The sources are cut to about two fifths; our own texts count less by as much. */
const AUTHORED_SHARE = 0.4;

/** One language's texts as examples under both models; its own rows come first in both. */
interface Taught {
  plan: SentimentPlan;
  rows: LabelledRow[];
  words: Examples;
  wordGroups: string[];
  /** Where the language's rows begin among the examples of concepts. */
  conceptsFrom: number;
}

interface Everything {
  languages: Taught[];
  concepts: Examples;
  conceptGroups: string[];
}

const groupsOf = (samples: Sample[]): string[] => samples.map(({ group }) => group);

function prepare(data: string, authored: string): Everything {
  const plans = PLANS.filter(({ language }) => hasConcepts(language));
  const rowsOf = (language: string): LabelledRow[] =>
    capSources(readRows(join(data, 'sentiment', 'train', `${language}.tsv.gz`)), MOST_ROWS).map(
      (row) => ({ ...row, text: row.text.slice(0, LONGEST_TEXT) }),
    );
  const corpora = plans.map(({ language }) => ({
    rows: rowsOf(language),
    authored: authoredRows(authored, language),
  }));
  const conceptList = conceptSamples(corpora);
  let conceptsFrom = 0;
  const languages = plans.map((plan, i) => {
    const { rows, authored: own } = corpora[i]!;
    const sister = plans.findIndex(({ language }) => language === plan.sister);
    const sisterRows = sister < 0 ? [] : corpora[sister]!.rows;
    const samples = wordSamples(plan, { rows, authored: own, sisterRows });
    const words = wordExamples(samples, plan.language);
    const taught = { plan, rows, words, wordGroups: groupsOf(samples), conceptsFrom };
    conceptsFrom += rows.length + own.length;
    return taught;
  });
  const concepts = conceptExamples(conceptList);
  return { languages, concepts, conceptGroups: groupsOf(conceptList) };
}

/** The same examples, those of `source` and of sources we may not use without weight. */
function without(examples: Examples, groups: string[], source: string): Examples {
  const weights = examples.weights.map((weight, i) => {
    const group = groups[i]!;
    if (group.startsWith(AUTHORED)) return weight * AUTHORED_SHARE;
    return group.includes(source) || !mayTrainOn({ source: group }) ? 0 : weight;
  });
  return { ...examples, weights };
}

function scoresOf(model: LinearModel, { ids, starts }: Examples, at: number): Float64Array {
  const own = ids.subarray(starts[at], starts[at + 1]);
  return linearScores(model, { ids: own, owner: NOBODY, length: own.length });
}
const NOBODY = new Uint16Array(0);

/** What models that were taught all but `source` say of its texts. */
function judgeStrange(
  all: Everything,
  taught: Taught,
  source: string,
  shared: LinearModel,
): Outcome[] {
  const { plan, rows, words, wordGroups, conceptsFrom } = taught;
  const own = fitWords(plan, without(words, wordGroups, source), EPOCHS);
  return rows.flatMap((row, i) => {
    if (!groupOf(row).includes(source)) return [];
    const more = scoresOf(shared, all.concepts, conceptsFrom + i);
    const scores = scoresOf(own, words, i).map((score, k) => score + CONCEPT_SHARE * more[k]!);
    const p = softmax(scores);
    const confidence = Math.max(...p);
    const label = SENTIMENTS[p.indexOf(confidence)]!;
    const real = SENTIMENTS[labelIndex(row)]!;
    return [{ label, real, confidence, abstained: false, languageRight: true }];
  });
}

/** Measures every language on sources that its models were not taught, and their weighted mean. */
function leaveOut(data: string, authored: string, say: (line: string) => void): void {
  const all = prepare(data, authored);
  const shared = new Map<string, LinearModel>();
  for (const taught of all.languages) {
    const { language } = taught.plan;
    const sum = { weight: 0, negative: 0, macro: 0 };
    for (const [source, weight] of FOLDS[language]!) {
      const model =
        shared.get(source) ?? fitConcepts(without(all.concepts, all.conceptGroups, source));
      shared.set(source, model);
      const found = figures(language, judgeStrange(all, taught, source, model));
      say(`  ${language} without ${source}: ${line(found.negativeF1, found.macroF1)}`);
      sum.weight += weight;
      sum.negative += weight * found.negativeF1;
      sum.macro += weight * found.macroF1;
    }
    say(`${language}: ${line(sum.negative / sum.weight, sum.macro / sum.weight)}`);
  }
}

const line = (negative: number, macro: number): string =>
  `F1 of negative ${negative.toFixed(3)}, macro-F1 ${macro.toFixed(3)}`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    authored: { type: 'string', default: 'src/triage/training/authored' },
  },
});
if (values.data)
  leaveOut(resolve(values.data), resolve(values.authored), (text) =>
    process.stdout.write(`${text}\n`),
  );
else {
  process.stderr.write('usage: left-out --data DIR [--authored DIR] (DIR holds sentiment/train)\n');
  process.exitCode = 2;
}
