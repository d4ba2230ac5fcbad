import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeLessons } from '../lessons-file.js';
import { fingerprint, teach } from './teach.js';

/* Learns the built-in topics and writes them: `npm run train:matcher [-- --out FILE]`. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'src/knowledge/matcher/model/topics.bin' } },
});
const data = teach();
const bytes = encodeLessons(data, fingerprint());
mkdirSync(dirname(resolve(values.out)), { recursive: true });
writeFileSync(resolve(values.out), bytes);
process.stdout.write(
  `${data.topics.length} topics, ${data.labels.length} wordings, ${data.background.counts.size} features, ` +
    `${data.weights.weight.length} weights, ${(bytes.length / 1e6).toFixed(2)} MB\n`,
);
