// Everything about the sources that is not a test: form, rules, types, and that generated files are current.
import { spawnSync } from 'node:child_process';
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
  async () => {
    const result = spawnSync(process.execPath, [program(name, command), ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    return result.status === 0 ? '' : `${result.stdout}${result.stderr}`;
  };

async function stale() {
  const files = Object.entries(await generated());
  const old = files.filter(([name, content]) => {
    const file = path.join(root, name);
    return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content;
  });
  return old.map(([name]) => `${name} is not what the code says; run: npm run generate\n`).join('');
}

const CHECKS = {
  'types of the server': running('typescript', 'tsc', '-p', 'tsconfig.json'),
  'types of the console': running('typescript', 'tsc', '-p', 'web/tsconfig.json'),
  format: running('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
  rules: running('eslint', 'eslint', '--max-warnings', '0', '.'),
  'generated files': stale,
};

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  const trouble = await check().catch((error) => `${error.stack ?? error}\n`);
  process.stdout.write(`${trouble ? 'FAIL' : 'ok  '} ${name}\n${trouble}`);
  if (trouble) failed += 1;
}
process.stdout.write(`${Object.keys(CHECKS).length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
