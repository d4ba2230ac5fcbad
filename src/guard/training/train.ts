import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../../triage/linear-model.js';
import { GUARDED_LANGUAGES } from '../finding.js';
import { CLASSES, isBad } from '../learned/learned-rules.js';
import { fingerprintOf, readCorpus, readSamples } from './corpus.js';
import { type Held, heldOut, thresholdsOf, trainGuard } from './train-guard.js';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'src/guard/training/corpus' },
    samples: { type: 'string', default: 'src/guard/samples' },
    out: { type: 'string', default: 'src/guard/learned/model' },
    misses: { type: 'string' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const sentences = [...readCorpus(resolve(values.corpus)), ...readSamples(resolve(values.samples))];
const held = heldOut(sentences);
const thresholds = thresholdsOf(held);
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'sentences.bin.gz'),
  gzipSync(encodeModel(trainGuard(sentences)), { level: 9 }),
);
const facts = { ...thresholds, madeFrom: fingerprintOf(sentences) };
writeFileSync(join(out, 'thresholds.json'), `${JSON.stringify(facts, null, 2)}\n`);

const stopped = ({ guess }: Held) => guess.bad >= thresholds.rules[guess.rule].warns;
say(`${sentences.length} sentences, thresholds ${JSON.stringify(thresholds)}; held out:`);
for (const language of GUARDED_LANGUAGES) {
  const here = held.filter((one) => one.language === language);
  const share = (of: Held[]) => `${of.filter(stopped).length}/${of.length}`;
  const by = CLASSES.map((name, k) => `${name} ${share(here.filter(({ label }) => label === k))}`);
  say(`${language}: ${by.join(', ')}`);
  if (values.misses === language)
    for (const one of here.filter((h) => stopped(h) !== isBad(h.label)))
      say(`  ${CLASSES[one.label]} → ${one.guess.rule} ${one.guess.bad.toFixed(2)}: ${one.text}`);
}
