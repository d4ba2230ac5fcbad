// Builds what changed: the server with tsc, the console with Vite. Does nothing when all is fresh.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = path.join(root, 'dist');
const require = createRequire(import.meta.url);

const SERVER = ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json'];
const CONSOLE = ['web'];
/** Files that the compiler leaves alone but the program reads. */
const ASSETS = [
  'src/triage/model',
  'src/guard/learned/model',
  'src/drafting/matters/model',
  'src/knowledge/matcher/model',
  'src/knowledge/matcher/topics',
  'src/knowledge/matcher/lexicon',
];

function* filesIn(name) {
  const full = path.join(root, name);
  if (!fs.existsSync(full)) return;
  if (!fs.statSync(full).isDirectory()) return void (yield name);
  for (const entry of fs.readdirSync(full).sort()) yield* filesIn(path.join(name, entry));
}

/** Names, sizes and times of the sources: cheap, and different after every change. */
function stampOf(names) {
  const hash = createHash('sha256').update(process.version);
  for (const name of [...names, 'package-lock.json'])
    for (const file of filesIn(name)) {
      if (file.endsWith('.spec.ts')) continue;
      const { size, mtimeMs } = fs.statSync(path.join(root, file));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

function compile(label, bin, args) {
  const result = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  process.stderr.write(`build: ${label} failed\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  process.exit(1);
}

function buildServer() {
  compile('the server', require.resolve('typescript/bin/tsc'), ['-p', 'tsconfig.build.json']);
  for (const folder of ASSETS)
    fs.cpSync(path.join(root, folder), path.join(dist, folder), { recursive: true });
}

function buildConsole() {
  const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin', 'vite.js');
  compile('the console', vite, ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']);
}

const PARTS = [
  { name: 'server', sources: SERVER, make: buildServer },
  { name: 'console', sources: CONSOLE, make: buildConsole },
];

const stampFile = (name) => path.join(dist, `.${name}.stamp`);

const isStale = ({ name, sources }) => {
  const file = stampFile(name);
  return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== stampOf(sources);
};

function makeStale() {
  for (const part of PARTS.filter(isStale)) {
    process.stderr.write(`build: ${part.name} …\n`);
    const stamp = stampOf(part.sources);
    part.make();
    fs.writeFileSync(stampFile(part.name), stamp);
  }
}

/** Builds what is stale; two that start at once do it once. An installed package has no sources and is built already. */
export async function build() {
  const isClone = ['web', 'tsconfig.build.json'].every((name) =>
    fs.existsSync(path.join(root, name)),
  );
  if (isClone && PARTS.some(isStale)) await alone(path.join(dist, '.build.lock'), makeStale);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
