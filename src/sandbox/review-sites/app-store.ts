import { digits, opaque } from '../ids.js';
import type { SandboxAccount, SiteReview } from '../model.js';
import { ecKey, readJwt } from '../signing-keys.js';
import type { World } from '../world.js';
import type { ReviewSite, SiteAnswer, SiteCall } from './review-site.js';

export const APP_ID = digits(10, 'app-store-app');
const NAME = 'Meltemi Home';
const ISSUER = uuid('app-store-issuer');
const KEY_ID = opaque(20, 'app-store-key')
  .toUpperCase()
  .replace(/[^A-Z0-9]/g, '')
  .slice(0, 10);
const key = ecKey('app-store');

const HOUR_LIMIT = 3500;
const HOUR_MS = 3_600_000;
const TOKEN_SECONDS = 20 * 60;
const RESPONSE_CHARACTERS = 5970;
const MOST = 200;
const TERRITORIES: Record<string, string> = { el: 'GRC', sk: 'SVK', pl: 'POL', tr: 'TUR' };

const account: SandboxAccount = {
  platform: 'app-store',
  externalId: APP_ID,
  name: NAME,
  languages: ['en', 'el', 'sk', 'pl', 'tr'],
  credentials: { issuerId: ISSUER, keyId: KEY_ID, privateKey: key.pem },
};

/** App Store Connect: reviews of one app and the developer's responses, which are published a while later. */
export const appStore: ReviewSite = {
  site: 'app-store',
  accounts: [account],
  id: (n) => uuid('app-store-review', n),
  owns: ({ path }) => /^\/v1\/(apps|customerReviews|customerReviewResponses)(\/|$)/.test(path),
  refusal: (status, message) => refuse(status, CODES[status] ?? 'UNEXPECTED_ERROR', message),

  answer(call) {
    if (!isAuthorized(call)) {
      return refuse(
        401,
        'NOT_AUTHORIZED',
        'Provide a properly configured and signed bearer token.',
      );
    }
    const left = HOUR_LIMIT - count(call.world);
    const headers = {
      'x-rate-limit': `user-hour-lim:${HOUR_LIMIT};user-hour-rem:${Math.max(left, 0)};`,
    };
    const answer =
      left < 0 ? refuse(429, 'RATE_LIMIT_EXCEEDED', 'Request rate limit reached.') : handle(call);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  },
};

const CODES: Record<number, string> = {
  400: 'PARAMETER_ERROR.INVALID',
  401: 'NOT_AUTHORIZED',
  403: 'FORBIDDEN_ERROR',
  404: 'NOT_FOUND',
  409: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
  429: 'RATE_LIMIT_EXCEEDED',
};

function refuse(status: number, code: string, detail: string): SiteAnswer {
  const error = { id: uuid('app-store-error', detail), status: String(status), code };
  return { status, body: { errors: [{ ...error, title: detail, detail }] } };
}

function isAuthorized({ headers, world }: SiteCall): boolean {
  const [, token = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  const read = readJwt(token, 'ES256', key);
  if (!read || world.settings.get('dead:app-store') === true) return false;
  const { iss, aud, iat, exp } = read.claims;
  const now = world.now() / 1000;
  const lasts = Number(exp) - Number(iat);
  const isTimely = Number(exp) > now && Number(iat) < now + 60 && lasts <= TOKEN_SECONDS;
  return read.header.kid === KEY_ID && iss === ISSUER && aud === 'appstoreconnect-v1' && isTimely;
}

/** Calls of the running hour; for tests the setting `calls:app-store` may be set. */
function count(world: World): number {
  const hour = Math.floor(world.now() / HOUR_MS);
  const known = world.settings.get('calls:app-store') as
    { hour: number; calls: number } | undefined;
  const calls = (known?.hour === hour ? known.calls : 0) + 1;
  world.settings.set('calls:app-store', { hour, calls });
  return calls;
}

function handle(call: SiteCall): SiteAnswer {
  const { method, path, query, world, origin } = call;
  const self = `${origin}${path}`;
  const [, app, reviews] = /^\/v1\/apps\/([^/]+)(\/customerReviews)?$/.exec(path) ?? [];
  if (app !== undefined && method === 'GET') {
    if (app !== APP_ID) return notFound('apps', app);
    if (reviews) return list(call, self);
    const attributes = { name: NAME, bundleId: 'com.meltemi.home', sku: 'MELTEMI' };
    return ok({ data: { type: 'apps', id: APP_ID, attributes, links: { self } }, links: { self } });
  }
  const [, id] = /^\/v1\/customerReviews\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined && method === 'GET') {
    const review = found(world, id);
    if (!review) return notFound('customerReviews', id);
    return ok({ ...document([review], call, query.include, true), links: { self } });
  }
  if (path === '/v1/customerReviewResponses' && method === 'POST') return respond(call);
  const [, response] = /^\/v1\/customerReviewResponses\/([^/]+)$/.exec(path) ?? [];
  if (response !== undefined && method === 'DELETE') {
    const review = world
      .siteReviewsOf('app-store', APP_ID)
      .find((candidate) => candidate.reply && responseId(candidate) === response);
    if (!review) return notFound('customerReviewResponses', response);
    world.changeSiteReview(review, { reply: undefined }, 'reply', 'api');
    return { status: 204, body: '' };
  }
  return refuse(404, 'PATH_ERROR', 'The URL path is not valid.');
}

const ok = (body: unknown): SiteAnswer => ({ status: 200, body });
const notFound = (type: string, id: string) =>
  refuse(404, 'NOT_FOUND', `There is no resource of type '${type}' with id '${id}'`);

function found(world: World, id: string): SiteReview | undefined {
  const review = world.siteReviews.get(id);
  return review?.site === 'app-store' && !review.deleted ? review : undefined;
}

function list(call: SiteCall, self: string): SiteAnswer {
  const { query, world } = call;
  const limit = query.limit === undefined ? 50 : Number(query.limit);
  const sort = query.sort ?? '-createdDate';
  if (!(limit >= 1 && limit <= MOST) || !['createdDate', '-createdDate'].includes(sort)) {
    return refuse(400, 'PARAMETER_ERROR.INVALID', 'A parameter has an invalid value.');
  }
  const all = world.siteReviewsOf('app-store', APP_ID);
  if (sort === 'createdDate') all.reverse();
  const start = query.cursor === undefined ? 0 : Number(query.cursor.replace(/^c\./, ''));
  if (!Number.isInteger(start)) {
    return refuse(400, 'PARAMETER_ERROR.INVALID', 'The cursor is not valid.');
  }
  const rows = all.slice(start, start + limit);
  const next = new URLSearchParams({ ...query, cursor: `c.${start + limit}` }).toString();
  return ok({
    ...document(rows, call, query.include, false),
    links: { self, ...(start + limit < all.length ? { next: `${self}?${next}` } : {}) },
    meta: { paging: { total: all.length, limit } },
  });
}

/** Without `include=response` a review's response is a pair of links, and nothing says whether there is one. */
function document(
  rows: SiteReview[],
  { origin, world }: SiteCall,
  include: string | undefined,
  single: boolean,
) {
  const withResponse = include === 'response';
  const data = rows.map((review) => {
    const self = `${origin}/v1/customerReviews/${review.id}`;
    const links = { self: `${self}/relationships/response`, related: `${self}/response` };
    const linkage = review.reply
      ? { type: 'customerReviewResponses', id: responseId(review) }
      : null;
    return {
      type: 'customerReviews',
      id: review.id,
      attributes: {
        rating: review.rating ?? 5,
        title: review.title ?? '',
        body: review.text,
        reviewerNickname: review.author.name ?? '',
        createdDate: pacific(review.createdTime),
        territory: TERRITORIES[review.language ?? ''] ?? 'USA',
      },
      relationships: { response: { ...(withResponse ? { data: linkage } : {}), links } },
      links: { self },
    };
  });
  return {
    data: single ? data[0] : data,
    ...(withResponse
      ? {
          included: rows
            .filter(({ reply }) => reply)
            .map((review) => response(review, origin, world.now())),
        }
      : {}),
  };
}

/** Creates the response, or writes over the one that there is; either waits to be published. */
function respond({ body, world, origin }: SiteCall): SiteAnswer {
  const data = body.data as
    | {
        attributes?: { responseBody?: unknown };
        relationships?: { review?: { data?: { id?: unknown } } };
      }
    | undefined;
  const text = data?.attributes?.responseBody;
  const id = data?.relationships?.review?.data?.id;
  if (typeof text !== 'string' || text === '' || text.length > RESPONSE_CHARACTERS) {
    return refuse(409, 'ENTITY_ERROR.ATTRIBUTE.INVALID', 'responseBody is missing or too long.');
  }
  const review = typeof id === 'string' ? found(world, id) : undefined;
  if (!review) {
    return refuse(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', 'There is no such review.');
  }
  const at = world.now();
  const reply = { text, at, by: 'api' as const, decidedAt: at + world.moderationMs };
  world.changeSiteReview(review, { reply }, 'reply', 'api');
  const made = response(review, origin, at);
  return { status: 201, body: { data: made, links: made.links } };
}

const responseId = ({ id }: SiteReview) => uuid('app-store-response', id);

function response(review: SiteReview, origin: string, now: number) {
  const { text, at, decidedAt = at } = review.reply!;
  const id = responseId(review);
  return {
    type: 'customerReviewResponses',
    id,
    attributes: {
      responseBody: text,
      lastModifiedDate: pacific(at),
      state: now < decidedAt ? 'PENDING_PUBLISH' : 'PUBLISHED',
    },
    links: { self: `${origin}/v1/customerReviewResponses/${id}` },
  };
}

/** Apple writes times with its own offset and without fractions. */
function pacific(at: number): string {
  return `${new Date(at - 7 * HOUR_MS).toISOString().slice(0, 19)}-07:00`;
}

function uuid(...words: (string | number)[]): string {
  const text = Buffer.from(opaque(24, 'uuid', ...words), 'base64url').toString('hex');
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20, 32),
  ].join('-');
}
