import { DataSource } from 'typeorm';
import type { Settings } from './infra/config/settings.js';
import { openDatabase } from './infra/database/connection.js';
import { migrate, sourceOptions } from './infra/database/source.js';
import { schema } from './schema.js';

/** Does one piece of work on the up-to-date database, whether Sixhour runs or not, and lets go of it. */
export async function withDatabase<T>(
  settings: Settings,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(settings);
  try {
    await migrate(database.address, schema);
    const db = await new DataSource(sourceOptions(database.address, schema, 2)).initialize();
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await database.close();
  }
}
