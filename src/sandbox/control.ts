import type { FastifyInstance } from 'fastify';
import { bodyParameters } from './body.js';
import {
  BadInput,
  known,
  react,
  writeComment,
  writeMention,
  writeMessage,
  writePost,
  writeReview,
} from './customer.js';
import type { Fault } from './faults.js';
import { subscriptions } from './graph/app.js';
import { pageSubscriptions } from './graph/page-type.js';
import type { Review } from './model.js';
import type { Platform } from './platform-routes.js';
import { GOOGLE, sandboxAccounts } from './shop.js';
import { sendSignedRequest } from './signed-request.js';
import { stateView } from './state-view.js';
import type { World } from './world.js';

type Body = Record<string, never>;

/** The back door under /_sandbox for tests, demos and the page. Wrong input: 400 `{error}`. */
export function controlRoutes(app: FastifyInstance, platform: Platform): void {
  const { world, faults, calls, webhooks } = platform;
  const get = (path: string, read: (query: Record<string, string>) => unknown) =>
    app.get(`/_sandbox/${path}`, (request) => read(request.query as Record<string, string>));
  const on = (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    act: (body: Body, id: string) => unknown,
  ) =>
    app.route({
      method,
      url: `/_sandbox/${path}`,
      handler: async (request, reply) => {
        try {
          const body = bodyParameters(request.headers['content-type'], request.body) as Body;
          const { id = '' } = request.params as { id?: string };
          return (await act(body, id)) ?? { success: true };
        } catch (error) {
          if (!(error instanceof BadInput) && !(error instanceof SyntaxError)) throw error;
          return reply.status(400).send({ error: error.message });
        }
      },
    });

  get('accounts', () => sandboxAccounts());
  get('state', ({ account, deleted }) => stateView(world, { account, deleted: deleted === '1' }));
  get('calls', ({ method, path }) =>
    calls
      .all()
      .filter(
        (call) => (!method || call.method === method) && (!path || new RegExp(path).test(call.url)),
      ),
  );
  get('deliveries', () => webhooks.deliveries);
  get('subscriptions', () => ({
    app: subscriptions(world.settings),
    pages: pageSubscriptions(world.settings),
    googlePush: world.settings.get('googlePush') ?? null,
  }));
  get('faults', () => faults.all());
  on('POST', 'faults', (body) => faults.add(body as unknown as Fault));
  on('DELETE', 'faults', () => faults.clear());
  on('DELETE', 'calls', () => calls.clear());

  on('POST', 'comments', (body) => ({ id: writeComment(world, body as never).id }));
  on('POST', 'messages', (body) => {
    const message = writeMessage(world, body as never);
    return { id: message.id, thread: message.threadId };
  });
  on('POST', 'reviews', (body) => {
    const review = writeReview(world, body as never);
    return { id: review.id, name: `${review.location}/reviews/${review.id}` };
  });
  on('POST', 'mentions', (body) => ({ id: writeMention(world, body as never).id }));
  on('POST', 'reactions', (body) => react(world, body as never));
  on('POST', 'redeliver', (body: { match?: string; times?: number }) =>
    webhooks.redeliver(body.match ?? '', body.times ?? 1),
  );
  on('POST', 'signed-request', (body) => sendSignedRequest(body as never, world.now()));
  on('POST', 'posts', (body) => ({ id: writePost(world, body as never).id }));
  itemRoutes(on, world);
  switches(on, world);
}

type Route = (
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  act: (body: Body, id: string) => unknown,
) => unknown;

/** Edits and removals by the customer; hiding by staff. */
function itemRoutes(on: Route, world: World): void {
  on('PATCH', 'comments/:id', (body: { text?: string; hidden?: boolean }, id) => {
    const comment = known(world.comments.get(id), 'comment');
    if (body.hidden !== undefined) {
      const verb = body.hidden ? 'hide' : 'unhide';
      world.changeComment(comment, { hidden: body.hidden }, verb, 'staff');
    }
    if (body.text !== undefined) {
      if (comment.network === 'instagram') throw new BadInput('Instagram comments have no edits');
      world.changeComment(comment, { text: body.text }, 'edited', comment.by);
    }
  });
  on('DELETE', 'comments/:id', (_body, id) => {
    const comment = known(world.comments.get(id), 'comment');
    world.removeComment(comment, comment.by);
  });
  on('PATCH', 'messages/:id', (body: { text?: string }, id) => {
    const message = known(world.messages.get(id), 'message');
    if (!body.text) throw new BadInput('text is required');
    world.changeMessage(message, { text: body.text, edits: message.edits + 1 }, 'edit');
  });
  on('DELETE', 'messages/:id', (_body, id) => {
    world.changeMessage(known(world.messages.get(id), 'message'), { deleted: true }, 'delete');
  });
  on('PATCH', 'threads/:id', (body: { blocked?: boolean }, id) => {
    world.changeThread(known(world.threads.get(id), 'thread'), { blocked: body.blocked === true });
  });
  on('PATCH', 'posts/:id', (body: { text?: string; trash?: boolean }, id) => {
    const post = known(world.posts.get(id), 'post');
    if (body.trash) world.changePost(post, { deleted: true }, 'trash');
    else world.changePost(post, { text: body.text ?? post.text }, 'edited');
  });
  on('DELETE', 'posts/:id', (_body, id) => {
    world.changePost(known(world.posts.get(id), 'post'), { deleted: true }, 'remove');
  });
  on('PATCH', 'reviews/:id', (body: ReviewChange, id) => {
    changeReview(world, known(world.reviews.get(id), 'review'), body);
  });
  on('DELETE', 'reviews/:id', (_body, id) => {
    world.changeReview(known(world.reviews.get(id), 'review'), { deleted: true }, 'remove');
  });
}

interface ReviewChange {
  text?: string;
  rating?: number;
  translation?: Review['translation'];
  /** Written by staff on the Google page; null removes it. */
  staffReply?: string | null;
  replyState?: 'APPROVED' | 'REJECTED';
  policyViolation?: string;
}

function changeReview(world: World, review: Review, body: ReviewChange): void {
  const now = world.now();
  if (body.text !== undefined || body.rating !== undefined) {
    const { text = review.text, rating = review.rating, translation } = body;
    world.changeReview(review, { text, rating, translation, updateTime: now }, 'update');
  } else if (body.translation !== undefined) {
    // Google translates anew: other text, same updateTime, nobody told
    world.changeReview(review, { translation: body.translation });
  }
  if (body.staffReply !== undefined) {
    const comment = body.staffReply;
    const reply = comment === null ? undefined : { comment, updateTime: now, decidedAt: now };
    world.changeReview(review, { reply });
  }
  if (body.replyState !== undefined) {
    const reply = known(review.reply, 'reply');
    const rejected =
      body.replyState === 'REJECTED' ? (body.policyViolation ?? 'OFF_TOPIC') : undefined;
    world.changeReview(review, { reply: { ...reply, decidedAt: now, rejected } });
  }
}

/** Tokens that die, usage that rises, moderation that takes its time, where Pub/Sub pushes to. */
function switches(on: Route, world: World): void {
  on('POST', 'google-push', (body: { url?: string | null }) => {
    if (body.url && !URL.canParse(body.url)) throw new BadInput('url must be absolute');
    world.set('googlePush', body.url ?? undefined);
  });
  on('POST', 'tokens', (body: { account?: string; state?: string; subcode?: number }) => {
    const valid = body.state === 'valid';
    const account = known(
      sandboxAccounts().find((a) => a.externalId === body.account),
      'account',
    );
    if (account.externalId.startsWith(GOOGLE.account)) {
      world.set('googleTokensSince', valid ? 0 : world.now());
      world.set('googleRevoked', body.state === 'revoked');
      return;
    }
    const dead = world.settings.get('deadTokens') as Record<string, number> | undefined;
    const token = account.credentials.accessToken!;
    world.set('deadTokens', { ...dead, [token]: valid ? 0 : (body.subcode ?? 463) });
  });
  on('POST', 'usage', (body: { percent?: number; minutes?: number }) => {
    world.set('usage', body.percent === undefined ? undefined : body);
  });
  on('POST', 'moderation', (body: { ms?: number }) => {
    world.moderationMs = Number(body.ms ?? 8_000);
  });
}
