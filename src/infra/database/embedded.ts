import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, reasonOf } from '../failure.js';
import { prepareNative, type RunAs } from './native-files.js';

export interface Embedded {
  /** Folder of the Unix socket; the server listens nowhere else. */
  socket: string;
  /** True when another process of ours had it running already; then `stop` leaves it alone. */
  attached: boolean;
  stop(): Promise<void>;
}

const STOP_SECONDS = 20;

interface Running {
  pid: number;
  socket: string;
}

/** A server that runs on this data folder already, if one does. */
function runningServer(folder: string): Running | null {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const socket = lines[4];
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  const stat = `/proc/${pid}/stat`;
  if (fs.existsSync('/proc/self/stat')) {
    if (!fs.existsSync(stat)) return null;
    const text = fs.readFileSync(stat, 'utf8');
    // A zombie, or a number that an unrelated program was given since the crash.
    if (/\) Z /.test(text) || !/\(postgres\)/.test(text)) return null;
  }
  return socket && fs.existsSync(socket) ? { pid, socket } : null;
}

/** Who started the server and stops it; another process takes over when that one has died. */
const ownerFile = (folder: string) => `${folder}.owner`;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function hasOwner(folder: string): boolean {
  const file = ownerFile(folder);
  return fs.existsSync(file) && alive(Number(fs.readFileSync(file, 'utf8')));
}

const own = (folder: string) => fs.writeFileSync(ownerFile(folder), String(process.pid));

/** Ends a server that a process before us left behind. */
async function stopOrphan({ pid, socket }: Running): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < STOP_SECONDS * 20 && alive(pid); waited += 1) await pause(50);
  if (alive(pid)) process.kill(pid, 'SIGQUIT');
  fs.rmSync(socket, { recursive: true, force: true });
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 });
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.accessSync(path.dirname(folder), fs.constants.W_OK);
  } catch (error) {
    throw new Failure(
      `data: the folder ${path.dirname(folder)} can not be written (${reasonOf(error)}); ` +
        'mend its rights or set DATA_DIR to another',
    );
  }
}

const command = (
  native: string,
  runAs: RunAs,
  name: string,
  args: string[],
): [string, string[]] => {
  const file = path.join(native, 'bin', name);
  const [first, ...rest] = runAs.prefix;
  return first ? [first, [...rest, file, ...args]] : [file, args];
};

const identity = ({ uid, gid }: RunAs) => (uid === undefined ? {} : { uid, gid });

function initialise(native: string, runAs: RunAs, folder: string, env: NodeJS.ProcessEnv): void {
  const args = ['-D', folder, '-U', 'app', '-A', 'trust', '-E', 'UTF8'];
  const locale = ['--locale-provider=icu', '--icu-locale=und', '--locale=C'];
  const made = spawnSync(...command(native, runAs, 'initdb', [...args, ...locale]), {
    ...identity(runAs),
    env,
    cwd: '/',
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new Failure(`database: initdb failed: ${made.stderr || reasonOf(made.error)}`);
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const onExit = (code: number | null) =>
      reject(new Failure(`database: PostgreSQL ended at once (${code}): ${said.trim()}`));
    server.once('exit', onExit);
    server.once('error', reject);
    server.stderr!.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000);
      if (!said.includes('ready to accept connections')) return;
      server.off('exit', onExit);
      resolve();
    });
  });
}

/** Stops fast (connections are cut), and hard after a while; a crash loses nothing that was acknowledged. */
function stopServer(server: ChildProcess, socket: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(hard);
      fs.rmSync(socket, { recursive: true, force: true });
      resolve();
    };
    const hard = setTimeout(() => server.kill('SIGQUIT'), STOP_SECONDS * 1000);
    if (server.exitCode !== null || server.signalCode !== null) return done();
    server.once('exit', done);
    server.kill('SIGINT');
  });
}

/**
 * Starts the PostgreSQL that came from npm on `folder`, or attaches to the one that runs there.
 * It listens on a Unix socket in a private folder only. Throws {@link Failure}.
 */
export async function startEmbedded(folder: string, flags: string[] = []): Promise<Embedded> {
  makeFolder(folder);
  const running = runningServer(folder);
  if (running && hasOwner(folder))
    return { socket: running.socket, attached: true, stop: async () => {} };
  if (running) {
    own(folder);
    return { socket: running.socket, attached: false, stop: () => stopOrphan(running) };
  }

  const { native, runAs } = prepareNative(folder);
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialise(native, runAs, folder, env);

  const socket = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-'));
  if (runAs.uid !== undefined) fs.chownSync(socket, runAs.uid, runAs.gid!);
  if (runAs.prefix.length > 0) fs.chmodSync(socket, 0o700);
  const args = ['-D', folder, '-k', socket, '-c', 'listen_addresses='];
  const rights = ['-c', 'unix_socket_permissions=0700', ...flags];
  const server = spawn(...command(native, runAs, 'postgres', [...args, ...rights]), {
    ...identity(runAs),
    env,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C goes to the whole group of the terminal: we stop it ourselves, after our own work.
    detached: true,
  });
  await listening(server);
  own(folder);
  return { socket, attached: false, stop: () => stopServer(server, socket) };
}
