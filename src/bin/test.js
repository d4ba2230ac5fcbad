// Builds, runs the tests of all three sizes, and says how many passed: npm test [-- what jest understands]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { build } from './build.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const WORKERS = 2;
/** Longer than any honest run; what hangs ends here. */
const LIMIT_MINUTES = 16;
/** For one test that names no time of its own; a busy machine is no reason to fail. */
const TEST_MS = 30_000;

/** Ours, without the settings of a Sixhour that this shell may be set up for. */
async function environment() {
  const { ENVIRONMENT } = await import(
    new URL('../../dist/src/infra/config/settings.js', import.meta.url).href
  );
  const env = { ...process.env };
  for (const name of Object.keys(ENVIRONMENT)) delete env[name];
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} ${flags}`.trim();
  return env;
}

/** Resolves to the exit code; no report means that the runner itself broke. */
async function runJest(report, extra) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const limits = [`--maxWorkers=${WORKERS}`, `--testTimeout=${TEST_MS}`];
  const args = [jest, ...limits, '--json', `--outputFile=${report}`, ...extra];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: await environment(),
    // The runner's chatter goes to standard error; ours is the last line of standard output.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const limit = setTimeout(() => {
    process.stderr.write(`test: stopped after ${LIMIT_MINUTES} minutes\n`);
    child.kill('SIGKILL');
  }, LIMIT_MINUTES * 60_000);
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  clearTimeout(limit);
  return code;
}

/** A file that could not even be loaded counts as one failure. */
function tally(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

await build();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-tests-'));
try {
  const report = path.join(folder, 'report.json');
  const code = await runJest(report, process.argv.slice(2)).catch((error) => {
    process.stderr.write(`test: ${error.stack}\n`);
    return 1;
  });
  const { passed, failed, skipped } = tally(report);
  process.stdout.write(
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exitCode = code === 0 && failed > 0 ? 1 : code;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
