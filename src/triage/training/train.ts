import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeModel, type LinearModel } from '../linear-model.js';
import { authoredRows } from './authored.js';
import { readRows, type LabelledRow } from './corpus.js';
import { PLANS } from './plans.js';
import { mayTrainOn } from './sources.js';
import { hasConcepts } from '../lexicon/concepts.js';
import { encodeMatters } from '../matters/matter-model.js';
import { elsewhere } from './elsewhere.js';
import { judgedTexts } from './judged.js';
import { judgementCases } from './judgement-data.js';
import { topicWordings } from './topic-wordings.js';
import { trainMatters } from './train-matters.js';
import { trainConcepts } from './train-concepts.js';
import { trainLanguage } from './train-language.js';
import { trainSentiment } from './train-sentiment.js';

export interface TrainOptions {
  /** Folder that holds sentiment/train/*.tsv.gz. */
  data: string;
  /** Folder of our own texts. */
  authored: string;
  out: string;
  /** Trains the model of topics, risks and noise alone and leaves the others as they are. */
  mattersOnly: boolean;
  say: (line: string) => void;
}

const JUDGED = ['el', 'en', 'pl', 'sk', 'tr'];
const JUDGED_PARTS = ['plain', 'risks', 'more', 'hard', 'deep', 'filing', 'near'];

/** Trains the models and writes them with their manifest. The same input gives the same bytes. */
export function train(options: TrainOptions): void {
  const { data, authored, out, mattersOnly, say } = options;
  mkdirSync(out, { recursive: true });
  const save = (name: string, bytes: Buffer): void => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(out, `${name}.bin.gz`), packed);
    say(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
  };
  if (!mattersOnly) trainLinear(options, (model) => save(model.name, encodeModel(model)));
  const judged = JUDGED.flatMap((language) =>
    JUDGED_PARTS.flatMap((part) => judgedTexts(join(authored, 'judged'), language, part)),
  );
  const cases = judgementCases(join(data, 'judgement', 'risk.jsonl'));
  const others = JUDGED.flatMap((language) => elsewhere(language, publicRows(data, language)));
  const matters = trainMatters([...judged, ...cases, ...others, ...topicWordings()]);
  save('matters', encodeMatters(matters.model));
  matters.report.forEach(say);
  writeManifest(out);
}

const publicRows = (data: string, language: string): LabelledRow[] =>
  readRows(join(data, 'sentiment', 'train', `${language}.tsv.gz`)).filter(mayTrainOn);

function trainLinear({ data, authored }: TrainOptions, save: (model: LinearModel) => void): void {
  const rowsOf = (language: string) => publicRows(data, language);
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
}

/** The version is a digest of every artefact in the folder, unpacked: packing differs from one zlib to the next. */
function writeManifest(out: string): void {
  const names = readdirSync(out).filter((name) => name.endsWith('.bin.gz'));
  const files = Object.fromEntries(
    names.sort().map((name) => {
      const digest = createHash('sha256').update(gunzipSync(readFileSync(join(out, name))));
      return [name.replace(/\.bin\.gz$/, ''), digest.digest('hex')];
    }),
  );
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
    'matters-only': { type: 'boolean', default: false },
  },
});
if (values.data) {
  train({
    data: resolve(values.data),
    authored: resolve(values.authored),
    out: resolve(values.out),
    mattersOnly: values['matters-only'],
    say: (line) => process.stdout.write(`${line}\n`),
  });
} else {
  process.stderr.write(
    'usage: train --data DIR [--authored DIR] [--out DIR] [--matters-only] (DIR holds sentiment/train)\n',
  );
  process.exitCode = 2;
}
