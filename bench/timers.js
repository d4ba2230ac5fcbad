// How late warnings and breaches are taken with very many clocks open, and whether that costs more than with
// few: 10,000 fall due within a minute. A real PostgreSQL that forces its writes, one process, the real tick.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';

const OPEN = [100_000, 1_000_000];
const DUE = 10_000;
const WITHIN_MS = 60_000;
/** Time for the first to come, and for the last to be taken. */
const LEAD_MS = 5_000;
const TAIL_MS = 15_000;
const MOST_LATE_MS = 10_000;

const dist = (file) => new URL(`../dist/src/${file}`, import.meta.url).href;

/** True when nothing is later than ten seconds and a tenfold number of open clocks does not double the rows read. */
export async function bench(print) {
  const lines = [];
  for (const open of OPEN) {
    const line = await measure(open);
    print(line);
    lines.push(line);
  }
  const [few, many] = lines;
  const fits = lines.every(({ taken, latestMs }) => taken === DUE && latestMs <= MOST_LATE_MS);
  return fits && many.rowsRead <= 2 * few.rowsRead;
}

async function measure(open) {
  const { startEmbedded } = await import(dist('infra/database/embedded.js'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-bench-'));
  fs.chmodSync(folder, 0o755);
  const server = await startEmbedded(path.join(folder, 'postgres'), [
    '-c',
    'track_commit_timestamp=on',
  ]);
  try {
    return await withDatabase(server, open);
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function withDatabase(server, open) {
  const { default: pg } = await import('pg');
  const { DataSource } = await import('typeorm');
  const { migrate, sourceOptions } = await import(dist('infra/database/source.js'));
  const { schema } = await import(dist('schema.js'));
  const { pipeline } = await import(dist('pipeline.js'));
  const { Jobs } = await import(dist('infra/jobs/jobs.js'));
  const { Ticks } = await import(dist('infra/ticks/ticks.js'));
  const { DueTick } = await import(dist('sla/due.tick.js'));

  const admin = new pg.Client({ host: server.socket, user: 'app', database: 'postgres' });
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  const address = { host: server.socket, user: 'app', database: 'bench' };
  await migrate(address, schema);
  const db = await new DataSource(sourceOptions(address, schema, 5)).initialize();
  try {
    const clock = { now: () => new Date() };
    const trouble = [];
    const log = { error: (what) => trouble.push(what), warn: () => {}, info: () => {} };
    const ticks = new Ticks(db, clock, log);
    new DueTick(db, new Jobs(pipeline), ticks).onModuleInit();
    const began = Date.now();
    const first = await fill(db, open);
    const fillSeconds = Math.round((Date.now() - began) / 1000);
    await ticks.start();
    const before = await rowsRead(db);
    const cpu = process.cpuUsage();
    const looking = setInterval(() => void ticks.look(), 500);
    await pause(first + WITHIN_MS + TAIL_MS - Date.now());
    clearInterval(looking);
    await ticks.stop();
    const { user, system } = process.cpuUsage(cpu);
    await pause(1_000);
    const rows = (await rowsRead(db)) - before;
    if (trouble.length > 0) throw new Error(`the tick failed: ${JSON.stringify(trouble[0])}`);
    return {
      open,
      due: DUE,
      ...(await lateness(db)),
      rowsRead: rows,
      cpuSeconds: Math.round((user + system) / 1e5) / 10,
      fillSeconds,
    };
  } finally {
    await db.destroy();
  }
}

/** One conversation with very many clocks: what costs is how many are open, not whose they are. */
async function fill(db, open) {
  await db.query(`
    insert into brand (id, name, time_zone, default_language, created_at)
      values (md5('b')::uuid, 'Bench', 'Europe/Athens', 'el', now());
    insert into channel_account (id, brand_id, platform, external_id, name, credentials, state, connected_at)
      values (md5('a')::uuid, md5('b')::uuid, 'bench', '1', 'Bench', '', 'active', now());
    insert into conversation (id, brand_id, account_id, platform, kind, thread_id, state, created_at)
      values (md5('c')::uuid, md5('b')::uuid, md5('a')::uuid, 'bench', 'message', '1', 'open', now());
    insert into message (id, brand_id, account_id, conversation_id, external_id, direction, author_kind, kind, text,
        created_at, ingested_at)
      values (md5('m')::uuid, md5('b')::uuid, md5('a')::uuid, md5('c')::uuid, '1', 'in', 'customer', 'message', '',
        now(), now());
    insert into sla_policy (id, brand_id, version, promise, created_at)
      values (md5('p')::uuid, md5('b')::uuid, 1, '{"calendars": [], "rules": []}', now());`);
  const add = (from, to, at) =>
    db.query(
      `insert into sla_clock (brand_id, conversation_id, cycle, kind, message_id, policy_id, rule_id, started_at,
         due_at, steps, next_at)
       select md5('b')::uuid, md5('c')::uuid, n, 'first', md5('m')::uuid, md5('p')::uuid, 'everything',
         at - interval '3 hours', at + interval '3 hours',
         jsonb_build_array(
           jsonb_build_object('percent', 50, 'at', to_jsonb(at), 'takenAt', null),
           jsonb_build_object('percent', 100, 'at', to_jsonb(at + interval '3 hours'), 'takenAt', null)), at
       from generate_series($1::int, $2::int) n, lateral (select ${at} as at) t`,
      [from, to],
    );
  await add(DUE + 1, open, `now() + interval '1 hour' + n * interval '20 milliseconds'`);
  await db.query('analyze sla_clock');
  const first = Date.now() + LEAD_MS;
  const gap = WITHIN_MS / DUE;
  await add(1, DUE, `to_timestamp(${first / 1000}) + n * interval '${gap} milliseconds'`);
  return first;
}

/** Rows of the clocks' table that were looked at, by whatever way. */
async function rowsRead(db) {
  const [{ rows }] = await db.query(
    `select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
     from pg_stat_user_tables where relname = 'sla_clock'`,
  );
  return rows;
}

/** From the instant of the step to the commit of the transaction that took it. */
async function lateness(db) {
  const [row] = await db.query(
    `select count(*)::int as taken,
       percentile_cont(0.5) within group (order by late)::int as "p50Ms",
       percentile_cont(0.99) within group (order by late)::int as "p99Ms",
       max(late)::int as "latestMs"
     from (
       select extract(epoch from pg_xact_commit_timestamp(xmin) - (steps #>> '{0,at}')::timestamptz) * 1000 as late
       from sla_clock where steps #>> '{0,takenAt}' is not null) taken`,
  );
  return row;
}
