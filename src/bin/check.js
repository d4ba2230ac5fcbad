// Everything about the sources that is not a test: form, rules, types, and that generated files are current.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './generate.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);

/** The program that a package brings. */
function program(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const running =
  (name, command, ...args) =>
  () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program(name, command), ...args], { cwd: root });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (said += text));
      child.once('error', reject);
      child.once('close', (code) => resolve(code === 0 ? '' : said || `ended with ${code}\n`));
    });

async function stale() {
  const files = Object.entries(await generated());
  const old = files.filter(([name, content]) => {
    const file = path.join(root, name);
    return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content;
  });
  return old.map(([name]) => `${name} is not what the code says; run: npm run generate\n`).join('');
}

/** Two at a time: the rules take as long as all the rest. */
const LANES = [
  { rules: running('eslint', 'eslint', '--max-warnings', '0', '.') },
  {
    'types of the server': running('typescript', 'tsc', '-p', 'tsconfig.json'),
    'types of the console': running('typescript', 'tsc', '-p', 'web/tsconfig.json'),
    format: running('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
    'generated files': stale,
  },
];

const tally = { passed: 0, failed: 0 };
async function runLane(checks) {
  for (const [name, check] of Object.entries(checks)) {
    const trouble = await check().catch((error) => `${error.stack ?? error}\n`);
    process.stdout.write(`${trouble ? 'FAIL' : 'ok  '} ${name}\n${trouble}`);
    tally[trouble ? 'failed' : 'passed'] += 1;
  }
}

await Promise.all(LANES.map(runLane));
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
