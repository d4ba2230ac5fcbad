// `npm run bench -- <name>`: builds what changed, then runs bench/<name>.js, which prints JSON lines.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../src/bin/build.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const names = fs
  .readdirSync(here)
  .filter((file) => file.endsWith('.js') && file !== 'run.js')
  .map((file) => path.basename(file, '.js'));
const [name = ''] = process.argv.slice(2);
if (!names.includes(name)) {
  process.stderr.write(`bench: which one? There are: ${names.join(', ')}\n`);
  process.exit(2);
}
await build();
const { bench } = await import(new URL(`${name}.js`, import.meta.url).href);
process.exitCode = (await bench((line) => process.stdout.write(`${JSON.stringify(line)}\n`)))
  ? 0
  : 1;
