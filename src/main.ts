import net from 'node:net';
import { createApp } from './app.js';
import { Demo } from './demo.js';
import { OwnerSetup } from './identity/owner.js';
import type { Settings } from './infra/config/settings.js';
import { type Database, openDatabase } from './infra/database/connection.js';
import { migrate } from './infra/database/source.js';
import { Failure, reasonOf } from './infra/failure.js';
import { version } from './infra/package-root.js';
import { SampleShop } from './sample-shop.js';
import { schema } from './schema.js';

type Say = (line: string) => void;

/** A stop that takes longer is not waited for: nothing that was acknowledged is lost by it. */
const STOP_SECONDS = 25;

/** Fails at once, before anything is started, when the port is somebody else's. */
async function checkPort(host: string, port: number): Promise<void> {
  const probe = net.createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: 'is taken', EACCES: 'needs more rights' }[error.code ?? ''];
      const detail = why ?? `can not be used (${reasonOf(error)})`;
      reject(new Failure(`server: port ${port} on ${host} ${detail}; set PORT to a free one`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function refuseSecond(settings: Settings, database: Database): void {
  if (database.attached)
    throw new Failure(
      `data: Sixhour is running on ${settings.data.dir} already; stop it first, or set DATA_DIR to another folder`,
    );
}

/** Runs the program until it is told to stop. Throws {@link Failure} when it can not start. */
export async function start(settings: Settings, say: Say): Promise<{ stop: () => Promise<void> }> {
  const { role, host, port, publicUrl } = settings.server;
  if (role !== 'worker') await checkPort(host, port);
  say(`Sixhour ${version} starts …`);
  const database = await openDatabase(settings);
  const undo: (() => Promise<void>)[] = [() => database.close()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    refuseSecond(settings, database);
    const made = await migrate(database.address, schema);
    if (made.length > 0) say(`database: brought up to date (${made.join(', ')})`);
    const app = await createApp(settings, database);
    undo.push(() => app.close());
    const setup = app.get(OwnerSetup);
    const demo = app.get(Demo);
    undo.push(() => demo.stop());
    const sampleBrand = (await demo.wanted()) ? await app.get(SampleShop).prepare() : null;
    if (settings.owner.email) await setup.ensureOwner(settings.owner);
    if (role === 'worker') await app.init();
    else await app.listen(port, host);
    const sandbox = sampleBrand && (await demo.start(sampleBrand));
    if (role !== 'worker') {
      say(`Console:  ${publicUrl}`);
      const link = await setup.makeOwnerLink();
      if (link) say(`Your account, once:  ${link}`);
    }
    if (sandbox)
      say(
        `Sandbox:  ${sandbox}  (sample traffic; write as a customer there, see it in the console)`,
      );
    say('Ready. Ctrl-C stops everything.');
    return { stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

/** Starts, then waits for SIGINT or SIGTERM; a second signal ends it at once. */
export async function runUntilStopped(settings: Settings, say: Say): Promise<void> {
  const running = await start(settings, say);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  say('Stopping …');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const hard = setTimeout(() => process.exit(1), STOP_SECONDS * 1000);
  await running.stop();
  clearTimeout(hard);
  say('Stopped.');
}
