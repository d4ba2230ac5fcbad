// `npm run bench -- bot [SECONDS]`: 200 people write to the bot, all at once and then spread over SECONDS (60). How long
// from the signed webhook to the answer that the platform has taken, in milliseconds. Everything runs on this machine.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PEOPLE = 200;
const QUESTION = 'How long does delivery take?';
const OWNER = { email: 'owner@example.test', password: 'a long enough password' };

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(what, ask, seconds = 120) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(100);
  }
}

const json = (method, body, headers = {}) => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

async function startProduct(folder) {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ['src/bin/sixhour.js', 'start'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: os.tmpdir(),
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      DATA_DIR: path.join(folder, 'data'),
      OWNER_EMAIL: OWNER.email,
      OWNER_PASSWORD: OWNER.password,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await until('the program to be ready', async () => output.includes('Ready.'));
  return {
    url: `http://127.0.0.1:${port}`,
    sandbox: `http://127.0.0.1:${sandboxPort}/_control`,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

async function prepare({ url, sandbox }) {
  const signedIn = await fetch(`${url}/api/v1/auth/sign-in`, json('POST', OWNER));
  const headers = { cookie: signedIn.headers.get('set-cookie').split(';')[0], origin: url };
  const api = async (method, address, body) => {
    const init = body ? json(method, body, headers) : { method, headers };
    const text = await (await fetch(`${url}/api/v1${address}`, init)).text();
    return text ? JSON.parse(text) : null;
  };
  const found = await (await fetch(`${sandbox}/accounts`)).json();
  const account = (found.accounts ?? found).find(({ platform }) => platform === 'messenger');
  const { items } = await api('GET', '/faq?language=en');
  for (const { id } of items) await api('DELETE', `/faq/${id}`);
  const brandId = (await api('GET', '/auth/me')).brands[0].id;
  const entry = { brandId, language: 'en', question: QUESTION, paraphrases: [] };
  await api('POST', '/faq', { ...entry, answer: 'Parcels take two to four working days.' });
  return { page: account.externalId, secret: account.credentials.appSecret };
}

/** Writes in the sandbox without telling anybody, and answers what delivers it. */
async function person({ url, sandbox }, { page, secret }, author) {
  const item = { platform: 'messenger', kind: 'message', account: page, author, text: QUESTION };
  const made = await fetch(`${sandbox}/items`, json('POST', { ...item, quiet: true }));
  const { id, thread } = await made.json();
  return {
    thread,
    async deliver() {
      const at = Date.now();
      const sides = { sender: { id: thread }, recipient: { id: page }, timestamp: at };
      const messaging = [{ ...sides, message: { mid: id, text: QUESTION } }];
      const body = JSON.stringify({ object: 'page', entry: [{ id: page, time: at, messaging }] });
      const hash = createHmac('sha256', secret).update(body).digest('hex');
      const headers = {
        'content-type': 'application/json',
        'x-hub-signature-256': `sha256=${hash}`,
      };
      await fetch(`${url}/webhooks/meta`, { method: 'POST', headers, body });
      return at;
    },
  };
}

async function measure(product, shop, { label, seconds }) {
  const people = [];
  for (let n = 0; n < PEOPLE; n++) people.push(await person(product, shop, `${label} ${n}`));
  const begun = new Map();
  await Promise.all(
    people.map(async (one, n) => {
      await pause((seconds * 1000 * n) / PEOPLE);
      begun.set(one.thread, await one.deliver());
    }),
  );
  const answered = await until('all answers', async () => {
    const sent = await (await fetch(`${product.sandbox}/published?platform=messenger`)).json();
    const ours = sent.filter(({ thread }) => begun.has(thread));
    return new Set(ours.map(({ thread }) => thread)).size === PEOPLE && ours;
  });
  const took = answered
    .map(({ thread, at }) => new Date(at).getTime() - begun.get(thread))
    .sort((a, b) => a - b);
  const share = (q) => took[Math.min(took.length - 1, Math.floor(took.length * q))];
  return {
    bench: 'bot',
    label,
    people: PEOPLE,
    answers: answered.length,
    p50: share(0.5),
    p95: share(0.95),
    max: took.at(-1),
  };
}

export async function bench(print) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-bench-'));
  const seconds = Number(process.argv[3] ?? 60);
  const product = await startProduct(folder);
  try {
    const shop = await prepare(product);
    const warm = await person(product, shop, 'Warm up');
    await warm.deliver();
    // The sample shop's own work at the start is not what is measured.
    await pause(25_000);
    const spread = await measure(product, shop, { label: `over ${seconds} s`, seconds });
    print(spread);
    const burst = await measure(product, shop, { label: 'at once', seconds: 0 });
    print(burst);
    return spread.answers === PEOPLE && burst.answers === PEOPLE && spread.p95 <= 1000;
  } finally {
    await product.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
