import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { type DatabaseAddress, makePool } from './connection.js';
import { SnakeNames } from './naming.js';

export interface Schema {
  entities: (new () => object)[];
  migrations: (new () => { up: unknown; down: unknown })[];
}

const MIGRATION_LOCK = 6_000_006;

export const sourceOptions = (
  address: DatabaseAddress,
  schema: Schema,
  pool: number,
): DataSourceOptions => ({
  type: 'postgres',
  host: address.host,
  port: address.port,
  username: address.user,
  password: address.password,
  database: address.database,
  ssl: address.ssl,
  poolSize: pool,
  entities: schema.entities,
  migrations: schema.migrations,
  migrationsTableName: 'migration',
  namingStrategy: new SnakeNames(),
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  // An idle connection that the server cuts is replaced, not fatal.
  poolErrorHandler: () => {},
});

/** Brings the database to this version's schema, under a lock: processes that start together wait for each other. */
export async function migrate(address: DatabaseAddress, schema: Schema): Promise<string[]> {
  const guard = new pg.Client({ ...address });
  guard.on('error', () => {});
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = new DataSource(sourceOptions(address, schema, 2));
    await source.initialize();
    const pool = makePool(address, 2);
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      await runMigrations({ pgPool: pool });
      return done.map((migration) => migration.name);
    } finally {
      await pool.end();
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}
