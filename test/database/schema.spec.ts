import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from './harness.js';

describe('the migrations', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  }, 60_000);
  afterAll(async () => {
    await db?.close();
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
