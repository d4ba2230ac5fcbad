import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel, type LinearModel } from '../linear-model.js';
import { authoredRows } from './authored.js';
import { readRows, type LabelledRow } from './corpus.js';
import { mayTrainOn } from './sources.js';
import { hasConcepts } from '../lexicon/concepts.js';
import { trainConcepts } from './train-concepts.js';
import { trainLanguage } from './train-language.js';
import { trainSentiment, type SentimentPlan } from './train-sentiment.js';

const PLANS: SentimentPlan[] = [
  { language: 'el', bits: 19 },
  { language: 'sk', bits: 19, sister: 'cs' },
  { language: 'pl', bits: 19 },
  { language: 'tr', bits: 19 },
  { language: 'en', bits: 19 },
  { language: 'cs', bits: 18, sister: 'sk' },
  { language: 'de', bits: 18 },
  { language: 'hu', bits: 18 },
];

export interface TrainOptions {
  /** Folder that holds sentiment/train/*.tsv.gz. */
  data: string;
  /** Folder of our own texts. */
  authored: string;
  out: string;
  say: (line: string) => void;
}

/** Trains every model and writes them with their manifest. The same input gives the same bytes. */
export function train({ data, authored, out, say }: TrainOptions): void {
  mkdirSync(out, { recursive: true });
  const rowsOf = (language: string): LabelledRow[] =>
    readRows(join(data, 'sentiment', 'train', `${language}.tsv.gz`)).filter(mayTrainOn);
  const files: Record<string, string> = {};
  const save = (model: LinearModel): void => {
    const bytes = encodeModel(model);
    writeFileSync(join(out, `${model.name}.bin`), bytes);
    files[model.name] = createHash('sha256').update(bytes).digest('hex');
    say(`${model.name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  };
  const concepts = trainConcepts(
    PLANS.filter(({ language }) => hasConcepts(language)).map(({ language }) => ({
      rows: rowsOf(language),
      authored: authoredRows(authored, language),
    })),
  );
  save(concepts);
  for (const plan of PLANS) {
    const rows = rowsOf(plan.language);
    const sisterRows = plan.sister ? rowsOf(plan.sister) : [];
    const own = authoredRows(authored, plan.language);
    save(trainSentiment(plan, { rows, sisterRows, authored: own, concepts }));
  }
  save(trainLanguage(rowsOf));
  const sentiment = Object.fromEntries(PLANS.map((p) => [p.language, `sentiment-${p.language}`]));
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const manifest = { version: `linear-${digest.slice(0, 10)}`, sentiment, files };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    authored: { type: 'string', default: 'src/triage/training/authored' },
    out: { type: 'string', default: 'src/triage/model' },
  },
});
if (values.data) {
  train({
    data: resolve(values.data),
    authored: resolve(values.authored),
    out: resolve(values.out),
    say: (line) => process.stdout.write(`${line}\n`),
  });
} else {
  process.stderr.write(
    'usage: train --data DIR [--authored DIR] [--out DIR] (DIR holds sentiment/train)\n',
  );
  process.exitCode = 2;
}
