import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const OWNER = { email: 'owner@example.test', password: 'a long enough password' };

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Asks until the answer is there. Throws with the last answer when the time is over. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  seconds = 40,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (let last: unknown; ; await pause(150)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`, { cause: last });
  }
}

export interface Answer {
  status: number;

  body: any;
}

async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000), ...init });
  const text = await response.text();
  return { status: response.status, body: text && /^[[{"]/.test(text) ? JSON.parse(text) : text };
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** The built program, started as a user starts it, in a folder and on ports of its own. */
export class Product {
  private child: ChildProcess | null = null;
  private cookie = '';
  output = '';

  private constructor(
    readonly folder: string,
    readonly env: Record<string, string>,
  ) {}

  static async prepare(env: Record<string, string> = {}): Promise<Product> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-e2e-'));
    fs.chmodSync(folder, 0o755);
    const [port, sandbox] = [await freePort(), await freePort()];
    return new Product(folder, {
      PORT: String(port),
      SANDBOX_PORT: String(sandbox),
      DATA_DIR: path.join(folder, 'data'),
      OWNER_EMAIL: OWNER.email,
      OWNER_PASSWORD: OWNER.password,
      POLL_FLOOR_SECONDS: '1',
      WORKER_DEAD_SECONDS: '3',
      PLATFORM_TIMEOUT_SECONDS: '3',
      LOG_LEVEL: 'warn',
      ...env,
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.env.PORT}`;
  }

  get sandboxUrl(): string {
    return `http://127.0.0.1:${this.env.SANDBOX_PORT}`;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(env: Record<string, string> = {}): Promise<void> {
    this.output = '';
    const child = spawn(process.execPath, ['src/bin/sixhour.js', 'start'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TMPDIR: os.tmpdir(),
        ...this.env,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const hear = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    let ended = false;
    child.once('exit', () => (ended = true));
    await until(
      'the program to be ready',
      async () => {
        if (ended) return true;
        return this.output.includes('Ready.');
      },
      60,
    );
    if (ended) throw new Error(`the program ended:\n${this.output}`);
  }

  /** Ends it as the given signal does; SIGKILL lets it do nothing more. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return gone;
  }

  /** Ends it and removes its folder, whatever state it is in. */
  async clean(): Promise<void> {
    await this.end('SIGTERM');
    this.stopOrphan();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  async signIn(): Promise<void> {
    const response = await fetch(`${this.url}/api/v1/auth/sign-in`, json('POST', OWNER));
    if (response.status !== 204) throw new Error(`sign-in: ${response.status}`);
    this.cookie = response.headers.get('set-cookie')!.split(';')[0]!;
  }

  api(method: string, address: string, body?: unknown): Promise<Answer> {
    const init: RequestInit = body === undefined ? { method } : json(method, body);
    const headers = { ...init.headers, cookie: this.cookie, origin: this.url };
    return ask(`${this.url}/api/v1${address}`, { ...init, headers });
  }

  /** The sandbox's back door. */
  sandbox(method: string, address: string, body?: unknown): Promise<Answer> {
    const init = body === undefined ? { method } : json(method, body);
    return ask(`${this.sandboxUrl}/_control/${address}`, init);
  }

  async account(platform: string): Promise<{ platform: string; externalId: string; name: string }> {
    const { body } = await this.sandbox('GET', 'accounts');
    return (body.accounts ?? body).find((a: { platform: string }) => a.platform === platform);
  }

  /** The conversation whose latest item contains the text, once it is in the queue. */
  conversation(text: string, view = 'open'): Promise<{ id: string } & Record<string, any>> {
    return until(`“${text}” in the view ${view}`, async () => {
      const q = encodeURIComponent(text);
      const { body } = await this.api('GET', `/conversations?view=${view}&q=${q}`);
      return body.items?.[0];
    });
  }

  /** A killed program leaves its database running for the next start; after the last test nobody comes. */
  private stopOrphan(): void {
    const file = path.join(this.env.DATA_DIR!, 'postgres', 'postmaster.pid');
    if (!fs.existsSync(file)) return;
    const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It has ended by itself.
    }
  }
}
