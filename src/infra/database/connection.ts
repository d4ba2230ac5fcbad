import path from 'node:path';
import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { Failure, reasonOf } from '../failure.js';
import { type Embedded, startEmbedded } from './embedded.js';

/** Where the database is, in the words of `pg`. */
export interface DatabaseAddress {
  host: string;
  port?: number;
  user: string;
  password?: string;
  database: string;
  ssl?: boolean | object;
}

export interface Database {
  address: DatabaseAddress;
  embedded: boolean;
  /** The embedded server belongs to another process of ours, that is running. */
  attached: boolean;
  close: () => Promise<void>;
}

const MENDING: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there; start PostgreSQL or mend host and port',
  ENOTFOUND: 'the host name is unknown; mend it',
  '28P01': 'user or password is wrong',
  '28000': 'the server does not let this user in (pg_hba.conf)',
  '3D000': 'that database does not exist; create it first',
};

/** Host, port and database, never the password. */
export const describeAddress = ({ host, port, database }: DatabaseAddress) =>
  `${host}${port ? `:${port}` : ''}/${database}`;

/** A pool that survives a cut connection: without listeners an error there would end the process. */
export function makePool(address: DatabaseAddress, max: number): pg.Pool {
  const pool = new pg.Pool({ ...address, max });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function check(address: DatabaseAddress): Promise<void> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 8000 });
  // An idle connection that is cut must not end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(rows[0]?.version) < 140_000)
      throw new Failure('database: PostgreSQL 14 or newer is needed');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as { code?: string }).code ?? '';
    throw new Failure(
      `database: no connection to ${describeAddress(address)} (DATABASE_URL): ` +
        `${MENDING[code] ?? reasonOf(error)}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

function fromUrl(url: string): DatabaseAddress {
  const config = new pg.Client({ connectionString: url });
  return {
    host: config.host,
    port: config.port,
    user: config.user ?? 'postgres',
    password: typeof config.password === 'string' ? config.password : undefined,
    database: config.database ?? 'postgres',
    ssl: config.ssl || undefined,
  };
}

async function ensureDatabase(embedded: Embedded, name: string): Promise<void> {
  const client = new pg.Client({ host: embedded.socket, user: 'app', database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** The database of DATABASE_URL, or the embedded one. Fails at once with one clear line. */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.database.url) {
    let address: DatabaseAddress;
    try {
      address = fromUrl(settings.database.url);
    } catch (error) {
      throw new Failure(
        `database: DATABASE_URL can not be understood (${reasonOf(error)}); ` +
          'it looks like postgres://user:password@host:5432/name',
      );
    }
    await check(address);
    return { address, embedded: false, attached: false, close: async () => {} };
  }
  const embedded = await startEmbedded(path.join(settings.data.dir, 'postgres'));
  await ensureDatabase(embedded, 'sixhour');
  const address = { host: embedded.socket, user: 'app', database: 'sixhour' };
  return { address, embedded: true, attached: embedded.attached, close: () => embedded.stop() };
}
