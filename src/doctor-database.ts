import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource, IsNull, Not } from 'typeorm';
import { ChannelAccount } from './connectors/account.entity.js';
import { fail, type Finding, ok, warn } from './doctor-checks.js';
import type { Settings } from './infra/config/settings.js';
import { type Database, describeAddress, openDatabase } from './infra/database/connection.js';
import { sourceOptions } from './infra/database/source.js';
import { reasonOf } from './infra/failure.js';
import { WorkerRow } from './infra/jobs/worker.entity.js';
import { Secrets } from './infra/secrets/secrets.js';
import { missingMigrations } from './reports/system.queries.js';
import { schema } from './schema.js';

export interface DatabaseReport {
  findings: Finding[];
  /** Connected accounts of real platforms. */
  realAccounts: number;
}

const nothing = (...findings: Finding[]): DatabaseReport => ({ findings, realAccounts: 0 });

const clusterOf = (settings: Settings) => path.join(settings.data.dir, 'postgres');

/** As root we would hand somebody's folder to another user by opening it. */
function foreignOwner(settings: Settings): number | null {
  const folder = clusterOf(settings);
  if (settings.database.url || process.getuid?.() !== 0 || !fs.existsSync(folder)) return null;
  const { uid } = fs.statSync(folder);
  return fs.statSync(path.dirname(folder)).uid === uid && uid !== 0 ? uid : null;
}

/** Before the first start: proves on a throw-away folder that the server runs here. */
async function rehearse(settings: Settings): Promise<DatabaseReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-doctor-'));
  fs.chmodSync(folder, 0o755);
  try {
    const database = await openDatabase({ ...settings, data: { dir: folder } });
    try {
      const version = await versionOf(database);
      return nothing(ok('database', `PostgreSQL ${version} runs here; the first start makes it`));
    } finally {
      await database.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function connected<T>(database: Database, work: (db: DataSource) => Promise<T>): Promise<T> {
  const db = await new DataSource(sourceOptions(database.address, schema, 2)).initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const versionOf = (database: Database): Promise<string> =>
  connected(database, async (db) => {
    const [row] = await db.query<{ server_version: string }[]>('show server_version');
    return row!.server_version.split(' ')[0]!;
  });

async function checkWorkers(db: DataSource, settings: Settings, serving: boolean) {
  if (!serving) return ok('workers', 'none, as no Sixhour is running here');
  const { workerDeadSeconds } = settings.jobs;
  const living = (await db.manager.find(WorkerRow))
    .map(({ seenAt }) => Math.max(0, Math.round((Date.now() - seenAt.getTime()) / 1000)))
    .filter((age) => age <= workerDeadSeconds);
  return living.length > 0
    ? ok('workers', `${living.length} at work, seen ${Math.min(...living)} s ago`)
    : fail('workers', 'nobody does the jobs', 'start another Sixhour with ROLE=worker');
}

/** Every credential can be opened, and no account waits for a person. */
function checkAccounts(accounts: ChannelAccount[], settings: Settings): Finding {
  const about = 'accounts';
  const count = `${accounts.length} connected`;
  if (accounts.length === 0) return ok(about, count);
  const secrets = new Secrets(settings);
  const sealed = accounts.filter(({ credentials }) => !opens(secrets, credentials));
  if (sealed.length > 0)
    return fail(
      about,
      `the credentials of ${namesOf(sealed)} can not be opened with this key`,
      'give back the SECRET_KEY or data/secret.key of before, or connect these accounts anew',
    );
  const waiting = accounts.filter(({ state }) => state === 'reconnect');
  return waiting.length > 0
    ? warn(
        about,
        `${namesOf(waiting)} must be reconnected`,
        'reconnect on the console’s Channels page',
      )
    : ok(about, count);
}

const namesOf = (accounts: ChannelAccount[]): string =>
  accounts.map(({ platform, name }) => `${name} (${platform})`).join(', ');

function opens(secrets: Secrets, credentials: string): boolean {
  try {
    secrets.open(credentials);
    return true;
  } catch {
    return false;
  }
}

async function examine(
  database: Database,
  settings: Settings,
  serving: boolean,
): Promise<DatabaseReport> {
  const where = database.embedded ? 'embedded' : describeAddress(database.address);
  const opened = ok('database', `PostgreSQL ${await versionOf(database)}, ${where}`);
  return connected(database, async (db) => {
    const missing = await missingMigrations(db);
    if (missing.length > 0)
      return nothing(
        opened,
        serving
          ? warn('schema', `lacks ${missing.join(', ')}`, 'restart Sixhour with this version')
          : ok('schema', `the next start adds ${missing.join(', ')}`),
      );
    const accounts = await db.manager.findBy(ChannelAccount, { state: Not('disconnected') });
    return {
      findings: [
        opened,
        ok('schema', 'up to date'),
        await checkWorkers(db, settings, serving),
        checkAccounts(accounts, settings),
      ],
      realAccounts: await db.manager.countBy(ChannelAccount, {
        apiOrigin: IsNull(),
        state: Not('disconnected'),
      }),
    };
  });
}

/** Opens the database, attaching to the one that runs, and looks at what is in it. Changes nothing. */
export async function checkDatabase(settings: Settings, serving: boolean): Promise<DatabaseReport> {
  const owner = foreignOwner(settings);
  if (owner !== null)
    return nothing(
      warn(
        'database',
        `belongs to user ${owner}; not opened as root`,
        'call the doctor as that user',
      ),
    );
  try {
    if (!settings.database.url && !fs.existsSync(path.join(clusterOf(settings), 'PG_VERSION')))
      return await rehearse(settings);
    const database = await openDatabase(settings);
    try {
      return await examine(database, settings, serving);
    } finally {
      await database.close();
    }
  } catch (error) {
    const [, text, mend] = /^(?:database: )?(.*?)(?:; (.*))?$/s.exec(reasonOf(error))!;
    return nothing(fail('database', text!, mend ?? 'see the words above'));
  }
}
