import type { DataSource, EntityManager } from 'typeorm';

export interface JobFigures {
  /** To be done now or later, being done included. */
  waiting: number;
  /** Tried as often as allowed; nobody will try again. */
  failed: number;
  /** How long the job that is due for longest has been so, in seconds; 0 when none is due. */
  oldestDueSeconds: number;
}

export async function jobFigures(manager: EntityManager, now: Date): Promise<JobFigures> {
  const [row] = await manager.query<JobFigures[]>(
    `select (count(*) filter (where attempts < max_attempts or locked_at is not null))::int as "waiting",
            (count(*) filter (where attempts >= max_attempts and locked_at is null))::int as "failed",
            greatest(0, coalesce(extract(epoch from $1::timestamptz - min(run_at)
              filter (where attempts < max_attempts and locked_at is null)), 0))::float8 as "oldestDueSeconds"
     from graphile_worker.jobs`,
    [now],
  );
  return row!;
}

/** Running clocks of every brand, and how many of them are over. */
export async function runningClocks(
  manager: EntityManager,
  now: Date,
): Promise<{ open: number; breached: number }> {
  const [row] = await manager.query<{ open: number; breached: number }[]>(
    `select count(*)::int as open, (count(*) filter (where due_at < $1))::int as breached
     from sla_clock where stopped_at is null`,
    [now],
  );
  return row!;
}

/** What the database still lacks of this version's schema; throws when it does not answer. */
export async function missingMigrations(db: DataSource): Promise<string[]> {
  await db.query('select 1');
  const table = db.options.migrationsTableName ?? 'migrations';
  const wanted = db.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [ready] = await db.query<{ ours: boolean; jobs: boolean }[]>(
    `select to_regclass($1) is not null as ours, to_regclass('graphile_worker.jobs') is not null as jobs`,
    [table],
  );
  const rows = ready!.ours
    ? await db.query<{ name: string }[]>(`select name from ${db.driver.escape(table)}`)
    : [];
  const done = new Set(rows.map(({ name }) => name));
  return [...wanted.filter((name) => !done.has(name)), ...(ready!.jobs ? [] : ['graphile_worker'])];
}
