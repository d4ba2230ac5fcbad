import type { FastifyInstance } from 'fastify';
import { sandboxAccounts } from './accounts.js';
import { BadInput } from './bad-input.js';
import { bodyParameters } from './body.js';
import { writeBulk } from './bulk.js';
import { threadOf } from './customer.js';
import { contains } from './faults.js';
import { subscriptions } from './graph/app.js';
import { pageSubscriptions } from './graph/page-type.js';
import { deleteItem, editItem, hideItem, reactToItem, replyToItem } from './item-changes.js';
import { writeItem } from './items.js';
import { SITES } from './model.js';
import type { Platform } from './platform-routes.js';
import { sendSignedRequest } from './signed-request.js';
import { publishedView, stateView } from './state-view.js';
import { setClock, setToken, setWebhookForm, subscribe } from './switches.js';
import { actOnThread } from './thread-actions.js';

type Body = Record<string, never>;

/** The control API under /_control, for tests, demos and the page; every route stands in README.md. Wrong input: 400 `{error}`. */
export function controlRoutes(app: FastifyInstance, platform: Platform, restart: () => void): void {
  const { world, faults, calls, webhooks } = platform;
  const get = (path: string, read: (query: Record<string, string>) => unknown) =>
    app.get(`/_control/${path}`, (request) => read(request.query as Record<string, string>));
  const on = (
    method: 'POST' | 'DELETE',
    path: string,
    act: (body: Body, rest: string) => unknown,
  ) =>
    app.route({
      method,
      url: `/_control/${path}`,
      handler: async (request, reply) => {
        try {
          const body = bodyParameters(request.headers['content-type'], request.body) as Body;
          const { '*': rest = '' } = request.params as { '*'?: string };
          return (await act(body, rest)) ?? { success: true };
        } catch (error) {
          if (error instanceof SyntaxError) {
            return reply.status(400).send({ error: 'the body must be JSON' });
          }
          if (!(error instanceof BadInput)) throw error;
          return reply.status(400).send({ error: error.message });
        }
      },
    });

  get('accounts', () => sandboxAccounts());
  get('state', ({ account, deleted }) => stateView(world, { account, deleted: deleted === '1' }));
  get('published', ({ platform: name, account }) =>
    publishedView(world, { platform: name, account }),
  );
  get('calls', () => calls.summary());
  get('calls/list', ({ method, path }) =>
    calls.all().filter((call) => (!method || call.method === method) && contains(call.url, path)),
  );
  on('DELETE', 'calls', () => calls.clear());
  get('faults', () => faults.all());
  on('POST', 'faults', (body) => faults.add(body));
  on('DELETE', 'faults', () => faults.clear());

  on('POST', 'items', (body) => writeItem(world, sandboxAccounts(), body as never));
  on('POST', 'items/*', (body, rest) => {
    const cut = rest.lastIndexOf('/');
    const act = ITEM_ACTIONS[rest.slice(cut + 1)];
    if (!act) {
      throw new BadInput(`the action must be one of ${Object.keys(ITEM_ACTIONS).join(', ')}`);
    }
    return act(platform, rest.slice(0, cut), body);
  });
  on('POST', 'threads/*', (body: { account?: string }, id) => {
    actOnThread(world, threadOf(world, body.account, id), body as object);
  });
  on('POST', 'bulk', (body) => writeBulk(world, body));

  get('deliveries', () => webhooks.deliveries);
  on('POST', 'redeliver', (body: { match?: string; times?: number }) =>
    webhooks.redeliver(body.match ?? '', body.times ?? 1),
  );
  get('subscriptions', () => ({
    app: subscriptions(world.settings),
    pages: pageSubscriptions(world.settings),
    googlePush: world.settings.get('googlePush') ?? null,
    sites: Object.fromEntries(
      SITES.map((site) => [site, world.settings.get(`webhook:${site}`) ?? null]),
    ),
  }));
  on('POST', 'subscriptions', (body) => subscribe(world, body));
  on('POST', 'webhooks', async (body) => {
    const answer = setWebhookForm(world, body);
    await webhooks.flush();
    return answer;
  });
  on('POST', 'signed-request', (body) => sendSignedRequest(body as never, world.now()));

  get('clock', () => ({ now: new Date(world.now()).toISOString() }));
  on('POST', 'clock', (body) => setClock(world, body));
  on('POST', 'tokens', (body) => setToken(world, body));
  on('POST', 'usage', (body: { percent?: number; minutes?: number }) => {
    world.set('usage', body.percent === undefined ? undefined : body);
  });
  on('POST', 'moderation', (body: { ms?: number }) => {
    world.set('moderationMs', Number(body.ms ?? 8_000));
  });
  on('POST', 'proof', (body: { required?: boolean }) => {
    world.set('requireProof', body.required === true);
  });
  app.all('/_control/*', (_request, reply) =>
    reply.status(404).send({ error: 'no such route: see src/sandbox/README.md' }),
  );
  on('POST', 'reset', (body: { keepSubscriptions?: boolean }) => {
    const kept = [...world.settings].filter(([key]) => SUBSCRIBED.test(key));
    webhooks.clear();
    faults.clear();
    calls.clear();
    world.reset();
    restart();
    if (body.keepSubscriptions) for (const [key, value] of kept) world.set(key, value);
  });
}

const SUBSCRIBED = /^(subscriptions|pageSubscriptions|googlePush|webhook:.+)$/;

const ITEM_ACTIONS: Record<string, (platform: Platform, id: string, body: Body) => unknown> = {
  edit: ({ world }, id, body) => editItem(world, id, body),
  delete: ({ world }, id, body) => deleteItem(world, id, body),
  hide: ({ world }, id, { hidden = true }: { hidden?: boolean }) => hideItem(world, id, hidden),
  reply: ({ world }, id, body) => replyToItem(world, id, body),
  react: ({ world }, id, body) => reactToItem(world, id, body),
};
