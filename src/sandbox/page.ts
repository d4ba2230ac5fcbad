import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bodyParameters } from './body.js';
import { sandboxAccounts } from './accounts.js';
import { BadInput } from './bad-input.js';
import { writeComment, writeMention, writeMessage, writeReview } from './customer.js';
import { writeItem } from './items.js';
import { SCRIPT, STYLE } from './page-assets.js';
import { DEFAULT_ACCOUNT, pageView } from './page-view.js';
import type { Home } from './platform-routes.js';
import type { World } from './world.js';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const FORMS: Record<string, (world: World, input: never) => { id: string }> = {
  comments: writeComment,
  messages: writeMessage,
  reviews: writeReview,
  mentions: writeMention,
  site: writeOnSite,
};

/** `account` is `{site} {account}`, as the page calls it. */
function writeOnSite(world: World, input: Record<string, string>): { id: string } {
  const [platform = '', ...rest] = (input.account ?? '').split(' ');
  const kind = platform === 'feed' ? 'post' : 'review';
  const item = { ...input, platform, kind, account: rest.join(' ') };
  return writeItem(world, sandboxAccounts(), item);
}

/** The page for people: what customers see, and forms to write as one. Returns the handler of `/`. */
export function pageRoutes(app: FastifyInstance, world: World): Home {
  app.get('/_control/page.css', (_request, reply) => reply.type('text/css').send(STYLE));
  app.get('/_control/page.js', (_request, reply) => reply.type('text/javascript').send(SCRIPT));
  app.get('/_control/version', (_request, reply) =>
    // Google's moderation ends without any change being written
    reply.type('text/plain').send(`${world.version}.${Math.floor(world.now() / 30_000)}`),
  );
  app.post('/_control/page/:kind', (request, reply) => {
    const body = bodyParameters(request.headers['content-type'], request.body);
    const input = body as Record<string, string | undefined>;
    const { kind } = request.params as { kind: string };
    const target = new URLSearchParams({
      account: input.account ?? '',
      name: input.author ?? '',
    });
    let anchor = '';
    try {
      const write = FORMS[kind];
      if (!write) throw new BadInput('unknown form');
      const { id } = write(world, {
        ...input,
        rating: input.rating === undefined ? undefined : Number(input.rating),
      } as never);
      if (kind === 'comments') anchor = `#comment-${id}`;
      if (kind === 'reviews') anchor = `#review-${id}`;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      target.set('error', error.message);
    }
    return reply.redirect(`/?${target.toString()}${anchor}`, 303);
  });
  return (request: FastifyRequest, reply) => {
    const query = request.query as Record<string, string | undefined>;
    const { account = DEFAULT_ACCOUNT, name = '', error } = query;
    return reply
      .headers(HEADERS)
      .type('text/html; charset=utf-8')
      .send(pageView({ world, account, name, error }));
  };
}
