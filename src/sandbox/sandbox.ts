import Fastify from 'fastify';
import { CallLog } from './call-log.js';
import { controlRoutes } from './control.js';
import { Faults } from './faults.js';
import { pushReviews } from './google/push.js';
import { Journal } from './journal.js';
import type { SandboxAccount } from './model.js';
import { type Platform, platformRoutes } from './platform-routes.js';
import { pageRoutes } from './page.js';
import { pushSites } from './review-sites/sites.js';
import { PAGES, sandboxAccounts } from './shop.js';
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

const PAGE_FIELDS = [
  'feed',
  'mention',
  'ratings',
  'messages',
  'message_echoes',
  'message_edits',
  'message_deliveries',
];
const INSTAGRAM_FIELDS = ['comments', 'mentions', 'messages', 'message_edits'];

/** Starts the invented platforms on a port of their own. Rejects with the listener's own error (EADDRINUSE) when it is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const log = options.log ?? (() => undefined);
  const app = Fastify({ bodyLimit: 30 * 1024 * 1024, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const world = new World(new Journal(options.journal), options.now ?? Date.now);
  const platform: Platform = {
    world,
    webhooks: new Webhooks(world, log),
    faults: new Faults(),
    calls: new CallLog(),
  };
  pushReviews(world, platform.webhooks);
  pushSites(world, platform.webhooks);
  controlRoutes(app, platform);
  platformRoutes(app, platform, pageRoutes(app, world));

  const host = options.host ?? '127.0.0.1';
  await app.listen({ port: options.port, host });
  if (options.callbackUrl) subscribeEverything(world, options.callbackUrl);
  const traffic = options.traffic === 'living' ? new LivingTraffic(world, log) : undefined;
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

function subscribeEverything(world: World, callbackUrl: string): void {
  world.set('subscriptions', [
    { object: 'page', callbackUrl, fields: PAGE_FIELDS },
    { object: 'instagram', callbackUrl, fields: INSTAGRAM_FIELDS },
  ]);
  world.set('pageSubscriptions', Object.fromEntries(PAGES.map((page) => [page.id, PAGE_FIELDS])));
}
