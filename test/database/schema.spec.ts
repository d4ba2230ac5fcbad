import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type TestDatabase } from './harness.js';

describe('the migrations', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let db: TestDatabase;
  beforeAll(async () => {
    server = await startServer();
    db = await server.fresh();
  }, 60_000);
  afterAll(async () => {
    await db?.close();
    await server?.stop();
  });

  it('make exactly the tables that the entities describe', async () => {
    const log = await db.dataSource.driver.createSchemaBuilder().log();
    expect(log.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('can be undone', async () => {
    for (const _ of db.dataSource.migrations)
      await db.dataSource.undoLastMigration({ transaction: 'each' });
    const left = await db.dataSource.query(
      `select tablename from pg_tables where schemaname = 'public' order by 1`,
    );
    expect(left).toEqual([{ tablename: 'migration' }]);
  });
});
