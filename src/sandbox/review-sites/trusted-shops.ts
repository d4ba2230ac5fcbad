import { createHmac } from 'node:crypto';
import { digits, opaque } from '../ids.js';
import type { SiteReview } from '../model.js';
import type { ReviewSite, SiteAnswer, SiteCall } from './review-site.js';

const CHANNEL = { id: `chl-${digits(12, 'trusted-shops')}`, name: 'Meltemi Home' };
const CLIENT = {
  id: opaque(24, 'trusted-shops-client'),
  secret: opaque(40, 'trusted-shops-secret'),
};
const LIFETIME = 3600;
const MOST_ROWS = 100;

/**
 * eTrusted, the API of Trusted Shops: client credentials, channels, reviews with their cursor, saving and
 * deleting a reply. Shapes from public clients (Pipedream's component, TrustedShops TypeScript SDK); the bodies of
 * refusals and of the answer to a reply are from memory.
 */
export const trustedShops: ReviewSite = {
  site: 'trusted-shops',
  accounts: [
    {
      platform: 'trusted-shops',
      externalId: CHANNEL.id,
      name: CHANNEL.name,
      languages: ['en', 'pl', 'sk'],
      credentials: { clientId: CLIENT.id, clientSecret: CLIENT.secret },
    },
  ],
  id: (n) => `rev-${digits(16, 'trusted-shops', n)}`,
  owns: ({ path }) => path === '/oauth/token' || /^\/(reviews|channels)(\/|$)/.test(path),
  answer(call) {
    if (call.path === '/oauth/token') return token(call);
    const isDead = call.world.settings.get('dead:trusted-shops') === true;
    if (isDead || !isLive(call.headers.authorization, call.world.now())) {
      return refusal(401, 'Unauthorized');
    }
    const [, kind, id, part] = call.path.split('/');
    if (kind === 'channels') {
      if (id === undefined) return { status: 200, body: [CHANNEL] };
      return id === CHANNEL.id ? { status: 200, body: CHANNEL } : refusal(404, 'Not Found');
    }
    if (!id) return call.method === 'GET' ? list(call) : refusal(405, 'Method Not Allowed');
    const review = call.world
      .siteReviewsOf('trusted-shops', CHANNEL.id)
      .find((candidate) => candidate.id === id);
    if (!review) return refusal(404, 'Not Found');
    if (part === 'reply') return reply(call, review);
    return part === undefined ? { status: 200, body: resource(review) } : refusal(404, 'Not Found');
  },
  refusal,
};

function refusal(status: number, message: string): SiteAnswer {
  return { status, body: { code: status, message } };
}

function token({ method, body, world }: SiteCall): SiteAnswer {
  const refuse = (error: string, status = 400) => ({ status, body: { error } });
  if (method !== 'POST') return refuse('invalid_request', 405);
  const isDead = world.settings.get('dead:trusted-shops') === true;
  if (isDead || body.client_id !== CLIENT.id || body.client_secret !== CLIENT.secret) {
    return refuse('invalid_client', 401);
  }
  if (body.grant_type !== 'client_credentials') return refuse('unsupported_grant_type');
  if (body.audience !== 'https://api.etrusted.com') return refuse('invalid_request');
  const issued = world.now();
  return {
    status: 200,
    body: {
      access_token: `eyJ.${issued}.${sign(issued)}`,
      expires_in: LIFETIME,
      refresh_expires_in: 0,
      token_type: 'Bearer',
    },
  };
}

function isLive(header: string | undefined, now: number): boolean {
  const [, issued, signature] = /^Bearer eyJ\.(\d+)\.(.+)$/.exec(header ?? '') ?? [];
  return signature === sign(Number(issued)) && now - Number(issued) < LIFETIME * 1000;
}

const sign = (issued: number) =>
  createHmac('sha256', CLIENT.secret).update(String(issued)).digest('base64url');

/** Newest first; `after` is a review's id, and the list goes on with those that are older. */
function list({ query, world }: SiteCall): SiteAnswer {
  const count = query.count === undefined ? 10 : Number(query.count);
  if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS) {
    return refusal(400, `count must be between 1 and ${MOST_ROWS}`);
  }
  const wanted = query.channels === undefined || query.channels.split(',').includes(CHANNEL.id);
  const all = wanted ? world.siteReviewsOf('trusted-shops', CHANNEL.id) : [];
  const after = Date.parse(query.submittedAfter ?? '');
  const rows = all.filter(
    ({ createdTime, reply: answer }) =>
      !(createdTime <= after) &&
      (query.hasReply === undefined || query.hasReply === String(answer !== undefined)),
  );
  const start = query.after ? rows.findIndex(({ id }) => id === query.after) + 1 : 0;
  const slice = rows.slice(start, start + count);
  const cursor = start + count < rows.length ? { after: slice.at(-1)!.id } : {};
  return {
    status: 200,
    body: { items: slice.map(resource), paging: { count: slice.length, cursor } },
  };
}

function reply({ method, body, world }: SiteCall, review: SiteReview): SiteAnswer {
  if (method === 'DELETE') {
    world.changeSiteReview(review, { reply: undefined }, 'reply', 'api');
    return { status: 204, body: '' };
  }
  if (method !== 'POST') return refusal(405, 'Method Not Allowed');
  const { comment } = body;
  if (typeof comment !== 'string' || comment.trim() === '') {
    return refusal(400, 'comment must not be blank');
  }
  const answer = { text: comment, at: world.now(), by: 'api' as const };
  world.changeSiteReview(review, { reply: answer }, 'reply', 'api');
  return { status: 200, body: { reply: replyResource(answer) } };
}

function resource(review: SiteReview) {
  const { author, createdTime, updatedTime } = review;
  const [firstName, ...rest] = (author.name ?? '').split(' ');
  return {
    id: review.id,
    channel: CHANNEL,
    rating: Math.round(review.rating ?? 5),
    ...(review.title ? { title: review.title } : {}),
    ...(review.text ? { comment: review.text } : {}),
    type: 'SERVICE_REVIEW',
    feedbackType: review.text ? 'REVIEW' : 'STATEMENT',
    state: 'APPROVED',
    submittedAt: iso(createdTime),
    createdAt: iso(createdTime),
    ...(updatedTime > createdTime ? { editedAt: iso(updatedTime) } : {}),
    updatedAt: iso(Math.max(updatedTime, review.reply?.at ?? 0)),
    ...(author.name
      ? { customer: { firstName, lastName: rest.join(' '), fullName: author.name } }
      : {}),
    ...(review.reply ? { reply: replyResource(review.reply) } : {}),
    hasAttachments: false,
  };
}

const replyResource = ({ text, at }: { text: string; at: number }) => ({
  comment: text,
  createdAt: iso(at),
});

const iso = (at: number) => new Date(at).toISOString();
