import { createHmac } from 'node:crypto';
import { digits, opaque } from '../ids.js';
import type { SandboxAccount, SiteReview } from '../model.js';
import type { World } from '../world.js';
import type { ReviewSite, SiteAnswer, SiteCall } from './review-site.js';

const hex = (length: number, ...words: (string | number)[]) =>
  BigInt(digits(length + 10, ...words))
    .toString(16)
    .slice(0, length)
    .padStart(length, '5');

export const UNIT = hex(24, 'trustpilot-unit');
const KEY = opaque(32, 'trustpilot-key');
const SECRET = opaque(24, 'trustpilot-secret');
const USER = hex(24, 'trustpilot-user');
const NAME = 'Meltemi Home';

const LIFETIME_SECONDS = 359_999;
const MOST = 100;
const API = '/v1';
const TOKEN = `${API}/oauth/oauth-business-users-for-applications/accesstoken`;

const account: SandboxAccount = {
  platform: 'trustpilot',
  externalId: UNIT,
  name: NAME,
  languages: ['en', 'el', 'sk', 'pl', 'tr'],
  credentials: {
    apiKey: KEY,
    apiSecret: SECRET,
    businessUserId: USER,
    webhookToken: opaque(32, 'trustpilot-webhook'),
  },
};

/** Trustpilot's business API: service reviews of one business unit, replies, and webhooks without a signature. */
export const trustpilot: ReviewSite = {
  site: 'trustpilot',
  accounts: [account],
  id: (n) => hex(24, 'trustpilot-review', n),
  owns: ({ path }) => /^\/v1\/(oauth\/oauth-business-users|private\/|business-units\/)/.test(path),
  refusal,

  answer(call) {
    if (call.path === TOKEN) return issueToken(call);
    const path = call.path.slice(API.length);
    if (call.method === 'GET' && path === `/business-units/${UNIT}`) {
      if (call.headers.apikey !== KEY) return refusal(401, 'Invalid API key.');
      return ok({ id: UNIT, displayName: NAME, name: { identifying: 'meltemi-home.example' } });
    }
    if (!isSignedIn(call)) return refusal(401, 'The access token is invalid or has expired.');
    const [, unit] = /^\/private\/business-units\/([^/]+)\/reviews$/.exec(path) ?? [];
    if (call.method === 'GET' && unit !== undefined) {
      return unit === UNIT ? list(call) : refusal(403, 'No access to this business unit.');
    }
    const [, id, reply] = /^\/private\/reviews\/([^/]+)(\/reply)?$/.exec(path) ?? [];
    const review = id === undefined ? undefined : call.world.siteReviews.get(id);
    if (!review || review.site !== 'trustpilot' || review.deleted) {
      return refusal(404, 'The resource was not found.');
    }
    if (!reply) return call.method === 'GET' ? ok(resource(review)) : refusal(405, 'Not allowed.');
    return answerReply(call, review);
  },

  webhook({ verb, review, at }) {
    const names = { add: 'created', update: 'updated', remove: 'deleted' } as const;
    if (verb === 'reply') return null;
    const eventData = {
      id: review.id,
      stars: review.rating ?? 5,
      title: review.title ?? '',
      text: review.text,
      language: review.language ?? 'en',
      link: `https://www.trustpilot.com/reviews/${review.id}`,
      createdAt: time(review.createdTime),
      ...(verb === 'update' ? { updatedAt: time(review.updatedTime) } : {}),
      ...(verb === 'remove' ? { deletedAt: time(at) } : {}),
      referenceId: null,
      isVerified: true,
      consumer: { id: consumerId(review), name: review.author.name ?? null },
      tags: [],
    };
    const eventName = `service-review-${names[verb]}`;
    return { body: { events: [{ eventName, version: '1.0', eventData }] } };
  },
};

const ok = (body: unknown): SiteAnswer => ({ status: 200, body });

function refusal(status: number, message: string): SiteAnswer {
  const errorCode = status === 400 ? 1001 : status * 10;
  const correlationId = hex(24, 'trustpilot-trace', message);
  return { status, body: { message, errorCode, details: '', correlationId } };
}

/** By client credentials, or by a password; the application signs in with the key and secret. */
function issueToken({ method, headers, body, world }: SiteCall): SiteAnswer {
  const basic = Buffer.from(`${KEY}:${SECRET}`).toString('base64');
  const refuse = (status: number, error: string) => ({ status, body: { error } });
  if (method !== 'POST') return refusal(405, 'Not allowed.');
  if (headers.authorization !== `Basic ${basic}` || isDead(world)) {
    return refuse(401, 'invalid_client');
  }
  const signsIn = body.grant_type === 'password' && body.username && body.password;
  if (body.grant_type !== 'client_credentials' && !signsIn) {
    return refuse(400, 'unsupported_grant_type');
  }
  const issued = world.now();
  return ok({
    access_token: `${issued}.${mark(issued)}`,
    expires_in: String(LIFETIME_SECONDS),
    issued_at: String(issued),
    token_type: 'BearerToken',
    status: 'approved',
  });
}

const isDead = (world: World) => world.settings.get('dead:trustpilot') === true;
const mark = (issued: number) =>
  createHmac('sha256', SECRET).update(String(issued)).digest('base64url');

function isSignedIn({ headers, world }: SiteCall): boolean {
  const [, issued, given] = /^Bearer (\d+)\.(.+)$/.exec(headers.authorization ?? '') ?? [];
  if (!issued || given !== mark(Number(issued)) || isDead(world)) return false;
  return world.now() - Number(issued) < LIFETIME_SECONDS * 1000;
}

/** Numbered pages; one beyond the last is empty. */
function list({ query, world, origin, path }: SiteCall): SiteAnswer {
  const page = Number(query.page ?? 1);
  const perPage = Number(query.perPage ?? 20);
  if (!Number.isInteger(page) || page < 1 || !(perPage >= 1 && perPage <= MOST)) {
    return refusal(400, 'The request was malformed');
  }
  const order = query.orderBy ?? 'createdat.desc';
  const all = world.siteReviewsOf('trustpilot', UNIT);
  if (order === 'createdat.asc') all.reverse();
  else if (order !== 'createdat.desc') return refusal(400, 'The request was malformed');
  const rows = all
    .filter((review) => query.responded === undefined || query.responded === String(!!review.reply))
    .filter((review) => !query.stars || query.stars.split(',').includes(String(review.rating)));
  const link = (number: number, rel: string) => ({
    href: `${origin}${path}?${new URLSearchParams({ ...query, page: String(number) }).toString()}`,
    method: 'GET',
    rel,
  });
  return ok({
    links: [
      ...(page > 1 ? [link(page - 1, 'previous-page')] : []),
      ...(page * perPage < rows.length ? [link(page + 1, 'next-page')] : []),
    ],
    reviews: rows.slice((page - 1) * perPage, page * perPage).map(resource),
  });
}

function answerReply(call: SiteCall, review: SiteReview): SiteAnswer {
  const { method, body, world } = call;
  if (method === 'DELETE') {
    world.changeSiteReview(review, { reply: undefined }, 'reply', 'api');
    return { status: 204, body: '' };
  }
  if (method !== 'POST') return refusal(405, 'Not allowed.');
  const { message } = body;
  if (typeof message !== 'string' || message.trim() === '') {
    return refusal(400, 'The request was malformed');
  }
  const reply = { text: message, at: world.now(), by: 'api' as const };
  world.changeSiteReview(review, { reply }, 'reply', 'api');
  return { status: 201, body: '' };
}

const time = (at: number) => new Date(at).toISOString();
const consumerId = ({ author, id }: SiteReview) =>
  author.id ?? hex(24, 'trustpilot-consumer', author.name ?? id);

function resource(review: SiteReview) {
  const { id, author, reply } = review;
  return {
    links: [],
    id,
    consumer: {
      links: [],
      id: consumerId(review),
      displayName: author.name ?? null,
      displayLocation: null,
      numberOfReviews: 1,
    },
    businessUnit: {
      links: [],
      id: UNIT,
      identifyingName: 'meltemi-home.example',
      displayName: NAME,
    },
    stars: review.rating ?? 5,
    title: review.title ?? '',
    text: review.text,
    language: review.language ?? 'en',
    createdAt: time(review.createdTime),
    experiencedAt: time(review.createdTime),
    updatedAt: review.updatedTime > review.createdTime ? time(review.updatedTime) : null,
    companyReply: reply
      ? {
          text: reply.text,
          authorBusinessUserId: USER,
          authorBusinessUserName: 'Eleni Meltemi',
          createdAt: time(reply.at),
          updatedAt: null,
        }
      : null,
    isVerified: true,
    source: 'Organic',
    numberOfLikes: 0,
    status: 'active',
    reportData: null,
    complianceLabels: [],
    referenceId: null,
    tags: [],
  };
}
