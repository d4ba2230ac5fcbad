import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createApiKey } from '../../src/identity/api-key.js';
import { IdentityModule } from '../../src/identity/identity.module.js';
import { OwnerSetup } from '../../src/identity/owner.js';
import { ReportsModule } from '../../src/reports/reports.module.js';
import { freshDatabase, type TestDatabase } from './harness.js';
import { serve, type Served } from './http.js';

const HOUR = 3600;
const SIX_HOURS = 6 * HOUR;

let db: TestDatabase;
let http: Served;
let brandId: string;
let key: string;

beforeAll(async () => {
  db = await freshDatabase();
  http = await serve(db, [IdentityModule, ReportsModule]);
  ({ brandId, key } = await brandWithKey());
}, 60_000);
afterAll(async () => {
  await http?.close();
  await db?.close();
});

const one = async (sql: string, values: unknown[]): Promise<string> =>
  (await db.dataSource.query(sql, values))[0].id;

async function brandWithKey(name?: string): Promise<{ brandId: string; key: string }> {
  const id = name
    ? await one(
        `insert into brand (name, time_zone, default_language, created_at) values ($1, 'UTC', 'en', now()) returning id`,
        [name],
      )
    : await http.app.get(OwnerSetup).ensureBrand();
  const made = await db.dataSource.transaction((tx) =>
    createApiKey(tx, { brandId: id, name: 'reports', role: 'viewer' }),
  );
  return { brandId: id, key: made.key };
}

interface Turn {
  platform?: string;
  /** Seconds before now at which the customer wrote. */
  ago: number;
  /** Seconds from then to the stop. */
  stop?: number;
  reason?: string;
  kind?: 'first' | 'next' | 'resolution';
  brand?: string;
  historical?: boolean;
}

let turns = 0;

/** A conversation with one message and one clock of six hours. */
async function turn({
  platform = 'alpha',
  ago,
  stop,
  reason,
  kind = 'first',
  brand = brandId,
  historical = false,
}: Turn) {
  const n = (turns += 1);
  const at = (seconds: number) => new Date(http.now.getTime() - ago * 1000 + seconds * 1000);
  const account = await one(
    `insert into channel_account (brand_id, platform, external_id, name, credentials, state, connected_at)
     values ($1, $2, $3, 'Page', '', 'active', $4) returning id`,
    [brand, platform, `page-${n}`, at(0)],
  );
  const conversation = await one(
    `insert into conversation (brand_id, account_id, platform, kind, thread_id, state, created_at, last_inbound_at)
     values ($1, $2, $3, 'comment', $4, 'open', $5, $5) returning id`,
    [brand, account, platform, `thread-${n}`, at(0)],
  );
  const message = await one(
    `insert into message (brand_id, account_id, conversation_id, external_id, direction, author_kind, kind, text, historical, created_at, ingested_at)
     values ($1, $2, $3, $4, 'in', 'customer', 'comment', 'Hello', $5, $6, $6) returning id`,
    [brand, account, conversation, `message-${n}`, historical, at(0)],
  );
  if (historical) return;
  const policy = await one(
    `insert into sla_policy (brand_id, version, promise, created_at)
     values ($1, $2, '{"calendars":[],"rules":[]}', $3) returning id`,
    [brand, n, at(0)],
  );
  await db.dataSource.query(
    `insert into sla_clock (brand_id, conversation_id, cycle, kind, message_id, policy_id, rule_id, started_at, due_at, steps, stopped_at, stop_reason)
     values ($1, $2, 1, $3, $4, $5, 'everything', $6, $7, '[]', $8, $9)`,
    [
      brand,
      conversation,
      kind,
      message,
      policy,
      at(0),
      at(SIX_HOURS),
      stop === undefined ? null : at(stop),
      reason ?? null,
    ],
  );
}

describe('the promise report', () => {
  beforeAll(async () => {
    await turn({ ago: 20 * HOUR, stop: HOUR, reason: 'answered' });
    await turn({ ago: 20 * HOUR, stop: SIX_HOURS, reason: 'answered_outside' });
    await turn({ ago: 20 * HOUR, stop: SIX_HOURS + 1, reason: 'answered' });
    await turn({ ago: 20 * HOUR, stop: 60, reason: 'answered_bot', platform: 'beta' });
    await turn({ ago: 20 * HOUR, stop: 10, reason: 'answered', kind: 'next' });
    // Leave the figures.
    await turn({ ago: 20 * HOUR, stop: 8 * HOUR, reason: 'excused' });
    await turn({ ago: 20 * HOUR, stop: 8 * HOUR, reason: 'cancelled' });
    await turn({ ago: 20 * HOUR, stop: HOUR, reason: 'closed' });
    await turn({ ago: 20 * HOUR, historical: true });
    // Broken without an answer.
    await turn({ ago: 20 * HOUR, stop: 8 * HOUR, reason: 'closed' });
    await turn({ ago: 7 * HOUR, platform: 'beta' });
    await turn({ ago: 30 * 24 * HOUR });
    // Running, the second one due at this very instant.
    await turn({ ago: HOUR });
    await turn({ ago: 6 * HOUR });
    // Complaints, beside the answers: in time, late, and over without an end.
    await turn({ ago: 20 * HOUR, stop: HOUR, reason: 'satisfied', kind: 'resolution' });
    await turn({ ago: 20 * HOUR, stop: 8 * HOUR, reason: 'closed', kind: 'resolution' });
    await turn({ ago: 7 * HOUR, kind: 'resolution' });
    // Before the period.
    await turn({ ago: 8 * 24 * HOUR, stop: HOUR, reason: 'answered' });
  });

  it('counts what was promised and what was kept', async () => {
    const { body } = await http.call('GET', '/api/v1/reports/promise', { key });
    expect(body).toEqual({
      answered: 5,
      withinPromise: 4,
      breached: 4,
      percentKept: 50,
      open: 4,
      // Of 60, 3600, 21600 and 21601 seconds; the answer within a running conversation is no first one.
      medianFirstResponseSeconds: (3600 + 21_600) / 2,
      excused: 1,
      acknowledged: 0,
      complaints: { settled: 2, settledWithin: 1, overdue: 2, unsettled: 1 },
      perPlatform: [
        { platform: 'alpha', inbound: 13, answered: 4, withinPromise: 3 },
        { platform: 'beta', inbound: 2, answered: 1, withinPromise: 1 },
      ],
    });
  });

  it('looks as far back as asked', async () => {
    const { body } = await http.call('GET', '/api/v1/reports/promise?days=9', { key });
    expect(body).toMatchObject({ answered: 6, withinPromise: 5 });
    for (const days of ['0', '367', 'week'])
      expect((await http.call('GET', `/api/v1/reports/promise?days=${days}`, { key })).status).toBe(
        400,
      );
  });

  it('has nothing to say about a new brand, and nothing about a foreign one', async () => {
    const other = await brandWithKey('Other');
    const { body } = await http.call('GET', '/api/v1/reports/promise', { key: other.key });
    expect(body).toEqual({
      answered: 0,
      withinPromise: 0,
      breached: 0,
      percentKept: null,
      open: 0,
      medianFirstResponseSeconds: null,
      excused: 0,
      acknowledged: 0,
      complaints: { settled: 0, settledWithin: 0, overdue: 0, unsettled: 0 },
      perPlatform: [],
    });
    const url = `/api/v1/reports/promise?brand=${brandId}`;
    expect((await http.call('GET', url, { key: other.key })).status).toBe(404);
    expect((await http.call('GET', url, { key })).body).toMatchObject({ answered: 5 });
  });
});

describe('the state of the system', () => {
  it('shows processes, schedules and jobs', async () => {
    const run = (sql: string) => db.dataSource.query(sql);
    await run(
      `insert into worker (id, role, lock_names, started_at, seen_at)
       values (gen_random_uuid(), 'worker', '{}', '2026-03-06T09:00Z', '2026-03-06T10:00Z')`,
    );
    await run(
      `insert into tick (id, description, every_seconds, next_at) values ('a.tick', 'Does it', 60, '2026-03-06T10:01Z')`,
    );
    await run(`select graphile_worker.add_job('demo', run_at => '2026-03-06T09:59Z')`);
    await run(`select graphile_worker.add_job('demo', run_at => '2026-03-07T10:00Z')`);
    await run(`select graphile_worker.add_job('broken', max_attempts => 1)`);
    await run(`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`);
    const { body } = await http.call('GET', '/api/v1/system/status', { key });
    expect(body).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      role: 'api',
      database: { embedded: true },
      workers: [
        {
          role: 'worker',
          startedAt: '2026-03-06T09:00:00.000Z',
          seenAt: '2026-03-06T10:00:00.000Z',
        },
      ],
      ticks: [
        {
          id: 'a.tick',
          description: 'Does it',
          everySeconds: 60,
          lastStartedAt: null,
          lastFinishedAt: null,
          lastError: null,
          nextAt: '2026-03-06T10:01:00.000Z',
        },
      ],
      jobs: { waiting: 2, failed: 1 },
    });
  });

  it('is told to Prometheus, with a key', async () => {
    expect((await http.call('GET', '/metrics')).status).toBe(401);
    const answer = await http.call('GET', '/metrics', { key });
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'sixhour_open_clocks 5',
      'sixhour_breached_clocks 3',
      'sixhour_jobs_waiting 2',
      'sixhour_jobs_failed 1',
      'sixhour_oldest_due_job_seconds 60',
    ])
      expect(answer.text.split('\n')).toContain(line);
    expect(answer.text).toContain('process_resident_memory_bytes ');
  });

  it('is alive and ready for anybody who asks', async () => {
    for (const url of ['/healthz', '/readyz'])
      expect(await http.call('GET', url)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is not ready while the schema is not, and not without a database', async () => {
    const other = await freshDatabase();
    const fresh = await serve(other, [IdentityModule, ReportsModule]);
    await other.dataSource.query('delete from migration');
    const behind = await fresh.call('GET', '/readyz');
    expect(behind).toMatchObject({ status: 503, body: { code: 'not_ready' } });
    expect(behind.text).toContain('Initial');

    await other.dataSource.query('drop schema graphile_worker cascade');
    expect((await fresh.call('GET', '/readyz')).text).toContain('graphile_worker');

    await fresh.app.get(DataSource).destroy();
    const cut = await fresh.call('GET', '/readyz');
    expect(cut).toMatchObject({ status: 503, body: { code: 'not_ready' } });
    expect((await fresh.call('GET', '/healthz')).status).toBe(200);
    await fresh.close().catch(() => {});
    await other.close();
  });
});
