import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKeyFor } from '../../src/api-key.command.js';
import { SAMPLE_FAQ, SAMPLE_TEAMS } from '../../src/demo-data.js';
import { checkDatabase } from '../../src/doctor-database.js';
import { principalOfKey } from '../../src/identity/api-key.js';
import { Team } from '../../src/identity/team.entity.js';
import { loadSettings } from '../../src/infra/config/load.js';
import type { Settings } from '../../src/infra/config/settings.js';
import { Failure } from '../../src/infra/failure.js';
import { FaqEntry } from '../../src/knowledge/faq-entry.entity.js';
import { seed } from '../../src/seed.js';
import { freshDatabase, type TestDatabase } from './harness.js';

let db: TestDatabase;
let settings: Settings;

beforeEach(async () => {
  db = await freshDatabase();
  const { host, user, database } = db.address;
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`;
  settings = loadSettings({ DATABASE_URL: url, SECRET_KEY: 'k'.repeat(32) });
}, 20_000);
afterEach(() => db?.close());

describe('seed', () => {
  it('adds what is missing, and nothing twice', async () => {
    expect(await seed(settings)).toBe(
      `Added to “Meltemi Home”: ${SAMPLE_TEAMS.length} teams, ${SAMPLE_FAQ.length} FAQ entries.`,
    );
    await db.dataSource.manager.delete(Team, { name: SAMPLE_TEAMS[0]!.name });
    expect(await seed(settings)).toBe('Added to “Meltemi Home”: 1 teams, 0 FAQ entries.');
    expect(await seed(settings)).toMatch(/^Nothing to add/);
    expect(await db.dataSource.manager.count(FaqEntry)).toBe(SAMPLE_FAQ.length);
  });
});

describe('api-key', () => {
  const wish = { name: 'script', role: 'agent' as const };

  it('needs a brand', async () => {
    await expect(createApiKeyFor(settings, wish)).rejects.toThrow(/start Sixhour once/);
    await seed(settings);
    const other = createApiKeyFor(settings, { ...wish, brandId: 'x' });
    await expect(other).rejects.toThrow(Failure);
  });

  it('makes a key that works', async () => {
    await seed(settings);
    const key = await createApiKeyFor(settings, wish);
    const who = await principalOfKey(db.dataSource.manager, key, new Date());
    expect(who?.brandIds('agent')).toHaveLength(1);
    expect(who?.brandIds('manager')).toHaveLength(0);
  });
});

describe('the doctor', () => {
  const levels = async (serving: boolean) =>
    Object.fromEntries(
      (await checkDatabase(settings, serving)).findings.map(({ about, level }) => [about, level]),
    );

  it('finds a running console without a worker', async () => {
    expect(await levels(false)).toMatchObject({ database: 'ok', schema: 'ok', workers: 'ok' });
    expect(await levels(true)).toMatchObject({ database: 'ok', schema: 'ok', workers: 'FAIL' });
  });

  it('finds a schema that is behind', async () => {
    await db.dataSource.undoLastMigration({ transaction: 'each' });
    expect(await levels(false)).toMatchObject({ schema: 'ok' });
    expect(await levels(true)).toMatchObject({ schema: 'warn' });
  });

  it('finds credentials that the key does not open', async () => {
    await seed(settings);
    await db.dataSource.query(
      `insert into channel_account (brand_id, platform, external_id, name, credentials, state, connected_at)
       select id, 'p', '1', 'Shop', 'v1.a.b.c', 'active', now() from brand`,
    );
    expect(await levels(false)).toMatchObject({ accounts: 'FAIL' });
    expect((await checkDatabase(settings, false)).realAccounts).toBe(1);
  });
});
