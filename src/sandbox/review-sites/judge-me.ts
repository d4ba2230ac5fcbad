import { createHmac } from 'node:crypto';
import { digits, opaque } from '../ids.js';
import type { SiteReview } from '../model.js';
import type { ReviewSite, SiteAnswer, SiteCall } from './review-site.js';

const SHOP = 'meltemi-home.myshopify.com';
const TOKEN = opaque(27, 'judge-me-token');
const MOST_ROWS = 100;

/**
 * Judge.me's API (judge.me/api/docs): reviews by page number, public replies, webhooks that are set up by API and
 * signed with the private token. Replies are not part of a review there, so here neither. All reviews are of one
 * product.
 */
export const judgeMe: ReviewSite = {
  site: 'judge-me',
  accounts: [
    {
      platform: 'judge-me',
      externalId: SHOP,
      name: SHOP,
      languages: ['en', 'el', 'tr'],
      credentials: { apiToken: TOKEN },
    },
  ],
  id: (n) => digits(9, 'judge-me', n),
  owns: ({ path }) => /^\/api\/v1\/(reviews|replies|webhooks)(\/|$)/.test(path),
  answer(call) {
    const given = call.headers['x-api-token'] ?? call.query.api_token;
    const isDead = call.world.settings.get('dead:judge-me') === true;
    if (isDead || given !== TOKEN || call.query.shop_domain !== SHOP) {
      return refusal(401, 'Failed to authenticate. Shop domain or Api Token is wrong');
    }
    const [, kind, id] = /^\/api\/v1\/(\w+)(?:\/(\d+))?$/.exec(call.path) ?? [];
    const route = `${call.method} ${kind ?? ''}`;
    if (route === 'GET reviews') return id ? one(call, id) : list(call);
    if (route === 'POST replies') return reply(call);
    if (route === 'POST webhooks') return subscribe(call);
    return refusal(404, 'Not found');
  },
  refusal,
  webhook({ verb, review }) {
    if (verb !== 'add' && verb !== 'update') return null;
    const event = verb === 'add' ? 'review/created' : 'review/updated';
    const body = { review: resource(review), event, shop_domain: SHOP, platform: 'shopify' };
    const signature = createHmac('sha256', TOKEN).update(JSON.stringify(body)).digest('hex');
    return { body, headers: { 'JUDGEME-HMAC-SHA256': signature } };
  },
};

function refusal(status: number, error: string): SiteAnswer {
  return { status, body: { error } };
}

function list({ query, world }: SiteCall): SiteAnswer {
  const page = Math.max(1, Number(query.page ?? 1) || 1);
  const size = Math.min(MOST_ROWS, Math.max(1, Number(query.per_page ?? 10) || 10));
  const rows = world.siteReviewsOf('judge-me', SHOP).slice((page - 1) * size, page * size);
  return { status: 200, body: { current_page: page, per_page: size, reviews: rows.map(resource) } };
}

function one({ world }: SiteCall, id: string): SiteAnswer {
  const review = known(world, id);
  return review
    ? { status: 200, body: { review: resource(review) } }
    : refusal(404, 'Review not found');
}

/** A public reply; a further one is added and not written over. */
function reply({ body, world }: SiteCall): SiteAnswer {
  const content = (body.reply as { content?: unknown } | undefined)?.content;
  const review = known(world, String(body.review_id));
  if (!review) return refusal(422, 'Review not found');
  if (typeof content !== 'string' || content.trim() === '') {
    return refusal(422, "Content can't be blank");
  }
  const at = world.now();
  world.changeSiteReview(review, { reply: { text: content, at, by: 'api' } }, 'reply', 'api');
  const id = Number(digits(8, 'judge-me-reply', review.id, at));
  return { status: 200, body: { reply: { id, content, created_at: time(at) } } };
}

function subscribe({ body, world }: SiteCall): SiteAnswer {
  const { key, url } = (body.webhook ?? {}) as { key?: unknown; url?: unknown };
  const isEvent = key === 'review/created' || key === 'review/updated';
  if (!isEvent || typeof url !== 'string' || !URL.canParse(url)) {
    return refusal(422, 'Key or Url is invalid');
  }
  world.set('webhook:judge-me', url);
  return { status: 201, body: { webhook: { id: 1, key, url, failure_count: 0 } } };
}

const known = (world: SiteCall['world'], id: string) =>
  world.siteReviewsOf('judge-me', SHOP).find((review) => review.id === id);

function resource(review: SiteReview) {
  return {
    id: Number(review.id),
    title: review.title ?? '',
    body: review.text,
    rating: Math.round(review.rating ?? 5),
    product_external_id: Number(digits(13, 'product')),
    reviewer: {
      id: Number(digits(7, 'reviewer', review.author.name ?? review.id)),
      external_id: null,
      email: null,
      name: review.author.name ?? 'Anonymous',
      phone: null,
      tags: null,
    },
    source: 'web',
    curated: 'ok',
    published: true,
    hidden: false,
    verified: 'buyer',
    featured: false,
    created_at: time(review.createdTime),
    updated_at: time(review.updatedTime),
    has_published_pictures: false,
    has_published_videos: false,
    pictures: [],
    ip_address: null,
    product_title: 'Cup, Aegean blue',
    product_handle: 'cup-aegean-blue',
  };
}

/** Whole seconds with an offset, as its examples have it. */
const time = (at: number) => new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00');
