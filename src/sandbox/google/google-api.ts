import type { Review } from '../model.js';
import { GOOGLE, locationName } from '../shop.js';
import type { World } from '../world.js';
import { GoogleError, invalid, notFound } from './google-error.js';
import { authorize } from './oauth.js';
import { replyResource, reviewResource } from './review-resource.js';

export interface GoogleCall {
  method: string;
  /** Without query, with version: `/v4/accounts/…`. */
  path: string;
  query: Record<string, string>;
  body: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  origin: string;
  world: World;
}

const REPLY_BYTES = 4096;
const MAX_PAGE = 50;

type Handler = (call: GoogleCall, ...parts: string[]) => unknown;

const ROUTES: [string, RegExp, Handler][] = [
  ['GET', /^\/v1\/accounts$/, listAccounts],
  ['GET', /^\/v1\/(accounts\/[^/]+)\/locations$/, listLocations],
  ['GET', /^\/v1\/(locations\/[^/]+)$/, getLocation],
  ['GET', /^\/v1\/(accounts\/[^/]+)\/notificationSetting$/, getNotification],
  ['PATCH', /^\/v1\/(accounts\/[^/]+)\/notificationSetting$/, patchNotification],
  ['GET', /^\/v4\/(accounts\/[^/]+\/locations\/[^/]+)\/reviews$/, listReviews],
  ['GET', /^\/v4\/(accounts\/[^/]+\/locations\/[^/]+)\/reviews\/([^/]+)$/, getReview],
  ['PUT', /^\/v4\/(accounts\/[^/]+\/locations\/[^/]+)\/reviews\/([^/]+)\/reply$/, putReply],
  ['DELETE', /^\/v4\/(accounts\/[^/]+\/locations\/[^/]+)\/reviews\/([^/]+)\/reply$/, deleteReply],
  ['POST', /^\/v4\/(accounts\/[^/]+)\/locations:batchGetReviews$/, batchGetReviews],
];

/** Answers a Business Profile call or throws GoogleError. */
export function answerGoogle(call: GoogleCall): unknown {
  authorize(call.headers.authorization as string | undefined, call.world);
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === call.method && pattern.exec(call.path);
    if (match) return handler(call, ...match.slice(1).map(decodeURIComponent));
  }
  throw new GoogleError(404, 'NOT_FOUND', 'Method not found.');
}

function listAccounts() {
  return {
    accounts: [
      {
        name: GOOGLE.account,
        accountName: 'Meltemi Home',
        type: 'LOCATION_GROUP',
        role: 'PRIMARY_OWNER',
        verificationState: 'VERIFIED',
        vettedState: 'NOT_VETTED',
      },
    ],
  };
}

function listLocations({ query }: GoogleCall, account: string) {
  checkAccount(account);
  const mask = readMask(query);
  return { locations: GOOGLE.locations.map((l) => location(l, mask)), totalSize: 2 };
}

function getLocation({ query }: GoogleCall, name: string) {
  const found = GOOGLE.locations.find((l) => l.id === name);
  if (!found) throw notFound();
  return location(found, readMask(query));
}

function readMask(query: Record<string, string>): string[] {
  if (!query.readMask) throw invalid('Invalid field mask provided: read_mask is required.');
  return query.readMask.split(',').map((name) => name.trim());
}

function location(l: (typeof GOOGLE.locations)[number], mask: string[]) {
  const all: Record<string, unknown> = {
    name: l.id,
    title: l.title,
    languageCode: l.languages[0],
    storeCode: l.city,
    storefrontAddress: { regionCode: l.region, locality: l.city, languageCode: l.languages[0] },
    metadata: { placeId: `ChIJ${l.id.slice(-12)}`, hasVoiceOfMerchant: true },
    openInfo: { status: 'OPEN' },
  };
  return Object.fromEntries(mask.filter((name) => name in all).map((name) => [name, all[name]]));
}

const DEFAULT_NOTIFICATION = {
  name: `${GOOGLE.account}/notificationSetting`,
  pubsubTopic: 'projects/meltemi-home/topics/reviews',
  notificationTypes: ['NEW_REVIEW', 'UPDATED_REVIEW'],
};

/** The account's push setting; both review kinds are on until the product changes it. */
export function notificationSetting(world: World): typeof DEFAULT_NOTIFICATION {
  const stored = world.settings.get('notificationSetting') as typeof DEFAULT_NOTIFICATION;
  return stored ?? DEFAULT_NOTIFICATION;
}

function getNotification({ world }: GoogleCall, account: string) {
  checkAccount(account);
  return notificationSetting(world);
}

function patchNotification({ world, query, body }: GoogleCall, account: string) {
  checkAccount(account);
  if (!query.updateMask) throw invalid('update_mask is required.');
  const change = Object.fromEntries(
    query.updateMask
      .split(',')
      .map((name) => name.replace(/_([a-z])/g, (_m, c: string) => c.toUpperCase()))
      .map((name) => [name, body[name]]),
  );
  world.set('notificationSetting', { ...notificationSetting(world), ...change });
  return notificationSetting(world);
}

function listReviews(call: GoogleCall, name: string) {
  checkLocation(name);
  const all = call.world.reviews.in('location', name);
  const known = all.filter((r) => !r.deleted);
  const { rows, next } = paged(all, call.query);
  if (known.length === 0) return {};
  const sum = known.reduce((total, r) => total + r.rating, 0);
  return {
    reviews: rows.map((r) => resource(r, call)),
    averageRating: Math.round((sum / known.length) * 10) / 10,
    totalReviewCount: known.length,
    ...(next ? { nextPageToken: next } : {}),
  };
}

function batchGetReviews(call: GoogleCall, account: string) {
  checkAccount(account);
  const names = (call.body.locationNames as string[] | undefined) ?? [];
  if (names.length === 0 || names.length > 50) throw invalid();
  const ratingOnly = call.body.ignoreRatingOnlyReviews === true;
  const all = names
    .flatMap((name) => call.world.reviews.in('location', name))
    .filter((r) => !(ratingOnly && r.text === undefined));
  const { rows, next } = paged(all, call.body);
  return {
    locationReviews: rows.map((r) => ({ name: r.location, review: resource(r, call) })),
    ...(next ? { nextPageToken: next } : {}),
  };
}

/** Removed reviews leave gaps: a page may be short, or empty with a token. */
function paged(all: Review[], options: Record<string, unknown>) {
  const size = options.pageSize === undefined ? MAX_PAGE : Number(options.pageSize);
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) throw invalid();
  const order = (options.orderBy as string | undefined) || 'updateTime desc';
  const byTime = (a: Review, b: Review) => b.updateTime - a.updateTime || (a.id < b.id ? -1 : 1);
  const sorts: Record<string, (a: Review, b: Review) => number> = {
    'updateTime desc': byTime,
    rating: (a, b) => a.rating - b.rating || byTime(a, b),
    'rating desc': (a, b) => b.rating - a.rating || byTime(a, b),
  };
  const sort = sorts[order];
  if (!sort) throw invalid('Invalid order_by.');
  const sorted = all.sort(sort);
  let start = 0;
  if (typeof options.pageToken === 'string' && options.pageToken !== '') {
    const id = Buffer.from(options.pageToken, 'base64url').toString().slice(2);
    start = sorted.findIndex((r) => r.id === id) + 1;
    if (start === 0) throw invalid('Invalid page token.');
  }
  const slice = sorted.slice(start, start + size);
  const last = slice.at(-1);
  const next =
    last && start + size < sorted.length
      ? Buffer.from(`p:${last.id}`).toString('base64url')
      : undefined;
  return { rows: slice.filter((r) => !r.deleted), next };
}

function getReview(call: GoogleCall, name: string, id: string) {
  return resource(review(call, name, id), call);
}

/** Creates or overwrites the reply; moderation starts anew with each text. */
function putReply(call: GoogleCall, name: string, id: string) {
  const found = review(call, name, id);
  const { comment } = call.body;
  if (typeof comment !== 'string' || comment.trim() === '') throw invalid();
  if (Buffer.byteLength(comment) > REPLY_BYTES) {
    throw invalid(`The reply comment must be at most ${REPLY_BYTES} bytes.`);
  }
  const now = call.world.now();
  const reply = { comment, updateTime: now, decidedAt: now + call.world.moderationMs };
  call.world.changeReview(found, { reply }, undefined, 'api');
  return replyResource(reply, now);
}

function deleteReply(call: GoogleCall, name: string, id: string) {
  const found = review(call, name, id);
  if (!found.reply) throw notFound();
  call.world.changeReview(found, { reply: undefined });
  return {};
}

function review({ world }: GoogleCall, name: string, id: string): Review {
  checkLocation(name);
  const found = world.reviews.get(id);
  if (!found || found.deleted || found.location !== name) throw notFound();
  return found;
}

function resource(r: Review, { world, origin, headers }: GoogleCall) {
  return reviewResource(r, world.now(), origin, headers['accept-language'] as string | undefined);
}

function checkAccount(account: string): void {
  if (account !== GOOGLE.account) {
    throw new GoogleError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  }
}

function checkLocation(name: string): void {
  checkAccount(name.split('/').slice(0, 2).join('/'));
  if (!GOOGLE.locations.some((l) => locationName(l) === name)) throw notFound();
}
