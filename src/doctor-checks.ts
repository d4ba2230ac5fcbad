import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { consoleFolder } from './console.controller.js';
import type { Settings } from './infra/config/settings.js';
import { reasonOf } from './infra/failure.js';

/** One line of the doctor; `mend` says what to do about it. */
export interface Finding {
  level: 'ok' | 'warn' | 'FAIL';
  about: string;
  text: string;
  mend?: string;
}

const PROBE_MS = 5_000;
const SMTP_MS = 10_000;
const DISK_LEAST_MB = 200;
const DISK_LOW_MB = 2_000;

export const ok = (about: string, text: string): Finding => ({ level: 'ok', about, text });
export const warn = (about: string, text: string, mend: string): Finding => ({
  level: 'warn',
  about,
  text,
  mend,
});
export const fail = (about: string, text: string, mend: string): Finding => ({
  level: 'FAIL',
  about,
  text,
  mend,
});

export function checkNode(current = process.versions.node): Finding {
  const [major = 0, minor = 0] = current.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return fits
    ? ok('node', current)
    : fail('node', `${current} is too old`, 'install Node 20.19, 22.12 or newer');
}

/** The folder itself, or the nearest one above that exists. */
function existing(folder: string): string {
  let at = folder;
  while (!fs.existsSync(at) && at !== path.dirname(at)) at = path.dirname(at);
  return at;
}

export function checkDataFolder(folder: string): Finding {
  const at = existing(folder);
  const other = 'set DATA_DIR to a folder that you may write';
  try {
    if (!fs.statSync(at).isDirectory()) return fail('data', `${at} is no folder`, other);
    fs.accessSync(at, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    return fail(
      'data',
      `${at} can not be written (${reasonOf(error)})`,
      `mend its rights or ${other}`,
    );
  }
  const { bavail, bsize } = fs.statfsSync(at);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  const text = `${folder}, ${free} MB free`;
  const room = 'make room, or set DATA_DIR to another disk';
  if (free < DISK_LEAST_MB) return fail('data', text, room);
  return free < DISK_LOW_MB ? warn('data', text, room) : ok('data', text);
}

/** Looks only: the key file is made by the start. */
export function checkSecret({ security, database, data }: Settings): Finding {
  if (security.secretKey) return ok('secret', 'SECRET_KEY is set');
  if (database.url)
    return warn(
      'secret',
      'DATABASE_URL is set without SECRET_KEY: another machine could not open the credentials',
      'set SECRET_KEY, the same everywhere (at first the content of secret.key in the data folder)',
    );
  const file = path.join(data.dir, 'secret.key');
  try {
    const { mode } = fs.statSync(file);
    fs.accessSync(file, fs.constants.R_OK);
    return mode & 0o077
      ? warn('secret', `${file} can be read by others`, `run: chmod 600 ${file}`)
      : ok('secret', `kept in ${file}; back it up with the database`);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? ok('secret', 'made at the first start')
      : fail('secret', `${file}: ${reasonOf(error)}`, 'mend its rights, or set SECRET_KEY');
  }
}

export const checkConsole = (folder = consoleFolder): Finding =>
  fs.existsSync(path.join(folder, 'index.html'))
    ? ok('console', 'is built')
    : fail('console', `there is no ${path.join(folder, 'index.html')}`, 'run: npm run build');

/** Resolves to null when the port can be had, else to the code of what stands against it. */
const portTrouble = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? reasonOf(error)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_MS) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.text();
}

/** Whether the program at `origin` is Sixhour. Rejects when nobody answers. */
const isOurs = async (origin: string): Promise<boolean> =>
  /^\{"status":"ok"\}$/.test(await ask(`${origin}/healthz`));

/** Its page asks there whether the world has changed. */
const isSandbox = async (origin: string): Promise<boolean> =>
  /^\d+\.\d+$/.test(await ask(`${origin}/_control/version`));

const local = (host: string): string => {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return reachable.includes(':') ? `[${reachable}]` : reachable;
};

async function checkPort(
  about: string,
  place: { host: string; port: number; setting: string },
  ours: (origin: string) => Promise<boolean>,
): Promise<Finding> {
  const { host, port, setting } = place;
  if (await ours(`http://${local(host)}:${port}`).catch(() => false))
    return ok(about, `${port} is in use by this Sixhour`);
  const trouble = await portTrouble(host, port);
  if (trouble === null) return ok(about, `${port} is free`);
  const another = `set ${setting} to a free port`;
  if (trouble === 'EADDRINUSE')
    return fail(about, `${port} is taken by another program`, `stop it, or ${another}`);
  return fail(about, `${port} on ${host} can not be used (${trouble})`, another);
}

export const checkServerPort = ({ server: { host, port } }: Settings): Promise<Finding> =>
  checkPort('port', { host, port, setting: 'PORT' }, isOurs);

export const checkSandboxPort = ({ demo: { port } }: Settings): Promise<Finding> =>
  checkPort('sandbox', { host: '127.0.0.1', port, setting: 'SANDBOX_PORT' }, isSandbox);

/** Whether a Sixhour with these settings serves the console at this moment. */
export const isServing = ({ server: { host, port } }: Settings): Promise<boolean> =>
  isOurs(`http://${local(host)}:${port}`).catch(() => false);

export async function checkMail({ mail: { smtpUrl } }: Settings): Promise<Finding> {
  if (!smtpUrl) return ok('mail', "no SMTP_URL: mails are kept in the console's outbox");
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: SMTP_MS,
    greetingTimeout: SMTP_MS,
    socketTimeout: SMTP_MS,
  });
  const { hostname } = new URL(smtpUrl);
  try {
    await transport.verify();
    return ok('mail', `${hostname} takes our mails`);
  } catch (error) {
    const mend = 'mend SMTP_URL (smtp://user:password@host:587), or leave it empty';
    return fail('mail', `${hostname} does not take our mails (${reasonOf(error)})`, mend);
  } finally {
    transport.close();
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether platforms can deliver to us. `real`: how many accounts of real platforms are connected. */
export async function checkReach({ server }: Settings, real: number): Promise<Finding> {
  const { publicUrl } = server;
  const { hostname, protocol } = new URL(publicUrl);
  const set = 'set PUBLIC_URL to the https address under which the internet reaches this server';
  if (LOOPBACK.test(hostname))
    return real === 0
      ? ok(
          'webhooks',
          `platforms can not reach ${hostname}; fine while only the sandbox is connected`,
        )
      : warn(
          'webhooks',
          `platforms can not reach ${hostname}: everything waits for the next poll`,
          set,
        );
  if (protocol !== 'https:')
    return warn('webhooks', `platforms deliver to https only, not to ${publicUrl}`, set);
  try {
    if (await isOurs(publicUrl)) return ok('webhooks', `${publicUrl} leads here`);
    return fail('webhooks', `${publicUrl}/healthz is answered by another program`, set);
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    return warn(
      'webhooks',
      `${publicUrl}/healthz did not answer as Sixhour (${reasonOf(cause)})`,
      'start Sixhour, then look at DNS, the certificate, and the proxy before this server',
    );
  }
}
