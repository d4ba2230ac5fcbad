import { createHash } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../../src/infra/database/connection.js';
import { sourceOptions } from '../../src/infra/database/source.js';
import { schema } from '../../src/schema.js';

export interface TestDatabase {
  address: DatabaseAddress;
  dataSource: DataSource;
  close(): Promise<void>;
}

let counter = 0;

/** A migrated, empty database of its own, on the server that the run has started (`server.js`). */
export async function freshDatabase(): Promise<TestDatabase> {
  const host = process.env.TEST_DATABASE_SOCKET;
  if (!host) throw new Error('no server for the tests: start them with npm test');
  const database = `t${process.pid}_${Date.now()}_${(counter += 1)}`;
  const address = { host, user: 'app', database };
  const admin = async (sql: string) => {
    const client = new pg.Client({ ...address, database: 'postgres' });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${database} template template_db`);
  const dataSource = await new DataSource(sourceOptions(address, schema, 10)).initialize();
  const close = async () => {
    await dataSource.destroy();
    await admin(`drop database ${database} with (force)`);
  };
  return { address, dataSource, close };
}

/** A stable, readable uuid for a test's own rows. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
