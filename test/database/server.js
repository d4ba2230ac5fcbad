// The PostgreSQL of one run of the tests: started before them, with a migrated template that each test clones.
// It stands here as JavaScript over the built program because the runner loads it before it can transform anything.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

const built = (file) => import(new URL(`../../dist/src/${file}`, import.meta.url).href);

/** Lost at a crash, which a test database may be; that makes it several times faster. */
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
];
/** Of the template; no test connects to it, or it could not be cloned. */
const TEMPLATE = 'template_db';

let stop = null;

/** Sets TEST_DATABASE_SOCKET for the workers; two projects ask, the first one starts it. */
export default async function start() {
  if (process.env.TEST_DATABASE_SOCKET) return;
  const { startEmbedded } = await built('infra/database/embedded.js');
  const { migrate } = await built('infra/database/source.js');
  const { schema } = await built('schema.js');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-test-'));
  fs.chmodSync(folder, 0o755);
  const flags = FLAGS.flatMap((flag) => ['-c', flag]);
  const server = await startEmbedded(path.join(folder, 'postgres'), flags);
  stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const admin = new pg.Client({ host: server.socket, user: 'app', database: 'postgres' });
    await admin.connect();
    await admin.query(`create database ${TEMPLATE}`);
    await admin.end();
    await migrate({ host: server.socket, user: 'app', database: TEMPLATE }, schema);
  } catch (error) {
    // A server that is left behind keeps the runner from ending.
    await end();
    throw error;
  }
  process.env.TEST_DATABASE_SOCKET = server.socket;
}

export async function end() {
  delete process.env.TEST_DATABASE_SOCKET;
  await stop?.();
  stop = null;
}
