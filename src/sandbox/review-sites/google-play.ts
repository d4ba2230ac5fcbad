import { GoogleError, invalid, notFound, unauthenticated } from '../google/google-error.js';
import { isServiceAccount, keyFile } from '../google/service-account.js';
import { opaque } from '../ids.js';
import type { SandboxAccount, SiteReview } from '../model.js';
import type { ReviewSite, SiteAnswer, SiteCall } from './review-site.js';

export const PACKAGE = 'com.meltemi.home';
const DAY_MS = 86_400_000;
const SHOWN_DAYS = 7;
const REPLY_CHARACTERS = 350;
const MOST = 100;

const WORDS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const account: SandboxAccount = {
  platform: 'google-play',
  externalId: PACKAGE,
  name: PACKAGE,
  languages: ['en', 'el', 'sk', 'pl', 'tr'],
  credentials: { serviceAccount: keyFile() },
};

/** Google Play's Reply to Reviews API: one app, reviews of the last seven days. The token comes from `/token`. */
export const googlePlay: ReviewSite = {
  site: 'google-play',
  accounts: [account],
  id: (n) => `gp:AOqpTO${opaque(60, 'google-play-review', n)}`,
  owns: ({ path }) => path.startsWith('/androidpublisher/'),
  refusal: (status, message) => told(new GoogleError(status, WORDS[status] ?? 'UNKNOWN', message)),

  answer(call) {
    try {
      return { status: 200, body: handle(call) };
    } catch (error) {
      if (error instanceof GoogleError) return told(error);
      throw error;
    }
  },
};

function told(error: GoogleError): SiteAnswer {
  return { status: error.code, body: error.envelope() };
}

function handle(call: SiteCall): unknown {
  const { method, headers, world, body } = call;
  if (!isServiceAccount(headers.authorization, world)) throw unauthenticated();
  const path = decodeURIComponent(call.path);
  const [, app, id, action] =
    /^\/androidpublisher\/v3\/applications\/([^/]+)\/reviews(?:\/(gp:[\w-]+)(:reply)?)?$/.exec(
      path,
    ) ?? [];
  if (!app) throw notFound();
  if (app !== PACKAGE) {
    throw new GoogleError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  }
  if (!id) {
    if (method !== 'GET') throw notFound();
    return list(call);
  }
  const review = world.siteReviews.get(id);
  if (!review || review.deleted || review.site !== 'google-play') throw notFound();
  if (!action && method === 'GET') return resource(review, call.query);
  if (!action || method !== 'POST') throw notFound();
  const { replyText } = body;
  if (typeof replyText !== 'string' || replyText.trim() === '') throw invalid();
  if ([...replyText].length > REPLY_CHARACTERS) {
    throw invalid(`The reply must be at most ${REPLY_CHARACTERS} characters.`);
  }
  const reply = { text: replyText, at: world.now(), by: 'api' as const };
  world.changeSiteReview(review, { reply }, 'reply', 'api');
  return { result: { replyText, lastEdited: stamp(reply.at) } };
}

/** Those with a text whose last change by the user is of the last seven days, the latest first. */
function list({ query, world }: SiteCall): unknown {
  const size = query.maxResults === undefined ? 10 : Number(query.maxResults);
  if (!(size >= 1 && size <= MOST)) throw invalid();
  const all = world
    .siteReviewsOf('google-play', PACKAGE)
    .filter((r) => r.text !== '' && world.now() - r.updatedTime < SHOWN_DAYS * DAY_MS)
    .sort((a, b) => b.updatedTime - a.updatedTime);
  let start = 0;
  if (query.token !== undefined) {
    start = Number(Buffer.from(query.token, 'base64url').toString());
    if (!Number.isInteger(start) || start < 1) throw invalid('Invalid page token.');
  }
  const rows = all.slice(start, start + size);
  if (rows.length === 0) return {};
  const next = start + size;
  return {
    reviews: rows.map((review) => resource(review, query)),
    ...(next < all.length
      ? { tokenPagination: { nextPageToken: Buffer.from(String(next)).toString('base64url') } }
      : {}),
  };
}

/** With `translationLanguage` the text is a translation, and the user's own stands beside it. */
function resource(review: SiteReview, { translationLanguage }: SiteCall['query']) {
  const own = `${review.title ?? ''}\t${review.text}`;
  const language = review.language ?? 'en';
  const isForeign = translationLanguage !== undefined && translationLanguage !== language;
  return {
    reviewId: review.id,
    authorName: review.author.name ?? '',
    comments: [
      {
        userComment: {
          text: isForeign ? `\t[${translationLanguage}] ${review.text}` : own,
          ...(isForeign ? { originalText: own } : {}),
          lastModified: stamp(review.updatedTime),
          starRating: review.rating ?? 5,
          reviewerLanguage: language,
          device: 'panther',
          androidOsVersion: 34,
          appVersionCode: 210,
          appVersionName: '2.1.0',
          thumbsUpCount: 0,
          thumbsDownCount: 0,
        },
      },
      ...(review.reply
        ? [
            {
              developerComment: {
                text: review.reply.text,
                lastModified: stamp(review.reply.at),
              },
            },
          ]
        : []),
    ],
  };
}

/** Seconds are a 64-bit number, which JSON of Google's APIs writes as text. */
const stamp = (at: number) => ({
  seconds: String(Math.floor(at / 1000)),
  nanos: (at % 1000) * 1e6,
});
