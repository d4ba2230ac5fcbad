import Fastify from 'fastify';
import { sandboxAccounts } from './accounts.js';
import { CallLog } from './call-log.js';
import { controlRoutes } from './control.js';
import { Faults } from './faults.js';
import { subscribeEverything } from './graph/app.js';
import { pushReviews } from './google/push.js';
import { Journal } from './journal.js';
import type { SandboxAccount } from './model.js';
import { type Platform, platformRoutes } from './platform-routes.js';
import { pageRoutes } from './page.js';
import { pushSites } from './review-sites/sites.js';
import { LivingTraffic } from './living-traffic.js';
import { Webhooks } from './webhooks.js';
import { World } from './world.js';

export interface SandboxOptions {
  /** 0: any free port. */
  port: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** File of JSON lines; a restart with the same file keeps the world. */
  journal?: string;
  traffic: 'living' | 'none';
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Where Meta webhooks go, as if it had been verified and every page subscribed to every field. */
  callbackUrl?: string;
  log?: (line: string) => void;
}

export interface Sandbox {
  origin: string;
  accounts: SandboxAccount[];
  stop(): Promise<void>;
}

/** Starts the invented platforms on a port of their own. Rejects with the listener's own error (EADDRINUSE) when it is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const log = options.log ?? (() => undefined);
  const app = Fastify({ bodyLimit: 30 * 1024 * 1024, forceCloseConnections: true });
  // some clients send GET with a JSON body
  app.addHttpMethod('GET', { hasBody: true, overrideExisting: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const world = new World(new Journal(options.journal), options.now ?? Date.now);
  const faults = new Faults();
  const platform: Platform = {
    world,
    webhooks: new Webhooks(world, faults, log),
    faults,
    calls: new CallLog(),
  };
  pushReviews(world, platform.webhooks);
  pushSites(world, platform.webhooks);
  const traffic = options.traffic === 'living' ? new LivingTraffic(world, log) : undefined;
  const begin = () => {
    if (options.callbackUrl) subscribeEverything(world, options.callbackUrl);
    traffic?.seed();
  };
  controlRoutes(app, platform, begin);
  platformRoutes(app, platform, pageRoutes(app, world));

  const host = options.host ?? '127.0.0.1';
  await app.listen({ port: options.port, host });
  begin();
  traffic?.start();

  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    origin: `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`,
    accounts: sandboxAccounts(),
    stop: async () => {
      traffic?.stop();
      platform.webhooks.stop();
      await app.close();
    },
  };
}
