import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../../../triage/linear-model.js';
import { DRAFT_LANGUAGES } from '../../library.js';
import { isMatter } from '../points.js';
import { fingerprintOf, readClauses } from './corpus.js';
import { type Held, heldOut, thresholdsOf, trainPoints } from './train-points.js';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'src/drafting/matters/training/corpus' },
    out: { type: 'string', default: 'src/drafting/matters/model' },
    misses: { type: 'string' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const clauses = readClauses(resolve(values.corpus));
const held = heldOut(clauses);
const thresholds = thresholdsOf(held);
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const bytes = gzipSync(encodeModel(trainPoints(clauses)), { level: 9 });
writeFileSync(join(out, 'points.bin.gz'), bytes);
writeFileSync(
  join(out, 'thresholds.json'),
  `${JSON.stringify({ ...thresholds, madeFrom: fingerprintOf(clauses) }, null, 2)}\n`,
);

say(`${clauses.length} clauses, ${bytes.length} bytes, ${JSON.stringify(thresholds)}; left out:`);
const share = (some: readonly Held[], all: readonly Held[]): string =>
  `${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`;
const isRight = ({ point, guess }: Held): boolean => point === guess.point;
for (const language of DRAFT_LANGUAGES) {
  const here = held.filter((one) => one.language === language);
  const troubles = here.filter(({ point }) => isMatter(point));
  const named = here.filter(
    ({ guess }) => isMatter(guess.point) && guess.likelihood >= thresholds.trouble,
  );
  const right = named.filter(isRight);
  say(
    `${language}: right ${share(here.filter(isRight), here)}; of the troubles named right ` +
      `${share(right, named)}, named of all ${share(right, troubles)}`,
  );
  if (values.misses === language)
    for (const { point, guess, text } of named.filter((one) => !isRight(one)))
      say(`  ${point} → ${guess.point} ${guess.likelihood.toFixed(2)}: ${text}`);
}
