import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../../src/infra/database/connection.js';
import { startEmbedded } from '../../src/infra/database/embedded.js';
import { migrate, sourceOptions } from '../../src/infra/database/source.js';
import { schema } from '../../src/schema.js';

export interface TestDatabase {
  address: DatabaseAddress;
  dataSource: DataSource;
  close(): Promise<void>;
}

/** Lost at a crash, which a test database may be; that makes it several times faster. */
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
];

let counter = 0;

async function admin<T>(socket: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ host: socket, user: 'app', database: 'postgres' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One server a test file; the migrated template is made once and cloned for every call. */
export async function startServer(): Promise<{
  fresh(): Promise<TestDatabase>;
  stop(): Promise<void>;
}> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-test-'));
  fs.chmodSync(folder, 0o755);
  const server = await startEmbedded(
    path.join(folder, 'postgres'),
    FLAGS.flatMap((flag) => ['-c', flag]),
  );
  const template: DatabaseAddress = { host: server.socket, user: 'app', database: 'template_db' };
  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    await admin(server.socket, (client) => client.query('create database template_db'));
    await migrate(template, schema);
  } catch (error) {
    // A server that is left behind keeps the runner from ending.
    await stop();
    throw error;
  }

  return {
    async fresh() {
      const database = `t${process.pid}_${(counter += 1)}`;
      await admin(server.socket, (client) =>
        client.query(`create database ${database} template template_db`),
      );
      const address = { ...template, database };
      const dataSource = await new DataSource(sourceOptions(address, schema, 10)).initialize();
      return { address, dataSource, close: () => dataSource.destroy() };
    },
    stop,
  };
}

/** A stable, readable uuid for a test's own rows. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
