import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from './product.js';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that comes from npm, unpacked once: whole before it gets its name, since two runs may do it at once. */
function packaged(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(
    fs.readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const home = path.join(os.tmpdir(), `sixhour-chromium-${version}-${process.getuid?.() ?? 0}`);
  const file = path.join(home, 'chromium');
  if (fs.existsSync(file)) return file;
  const draft = fs.mkdtempSync(`${home}-`);
  const unpack = `import c from '@sparticuz/chromium'; await c.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, NODE_OPTIONS: '' },
  });
  try {
    fs.renameSync(draft, home);
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return file;
}

/** What a closed network wants: no look-ups of Google's hosts, no updates. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A browser, or null where none can run: then its tests are skipped, and it says so. */
export async function openBrowser(): Promise<Browser | null> {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named ? [named] : [packaged, ...INSTALLED];
  const reasons: string[] = [];
  for (const candidate of candidates) {
    try {
      const executablePath = typeof candidate === 'function' ? candidate() : candidate;
      if (!executablePath || !fs.existsSync(executablePath)) continue;
      return await chromium.launch({ executablePath, args: ARGS, headless: true });
    } catch (error) {
      reasons.push(String(error).split('\n')[0]!);
    }
  }
  process.stderr.write(
    `No browser could be started; the tests in it are skipped. Set CHROMIUM_PATH. ${reasons.join('; ')}\n`,
  );
  return null;
}
