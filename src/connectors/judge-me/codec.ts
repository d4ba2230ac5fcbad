import type { AccountIdentity } from '../connector.js';
import { decodeGone } from '../gone.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, list, numeric, record, text } from '../payload.js';
import type { Attachment, PlatformEvent, PlatformItem } from '../platform-event.js';

/**
 * A page of the list `{current_page, per_page, reviews: [review]}`, one review `{review}`, or a webhook
 * `{review, event, shop_domain, platform}`. A review: id, title, body, rating 1–5, reviewer{id, name, email},
 * product_external_id/_title/_handle (absent for reviews of the shop), curated ok|spam|not-yet, published, hidden,
 * created_at, updated_at, pictures[]. Replies are not part of it (judge.me/api/docs). Never throws.
 */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const gone = decodeGone(body, 'review', receivedAt);
  if (gone) return gone;
  const whole = record(body);
  // Also a bare list, as people keep the pages they have read.
  const reviews = Array.isArray(body) ? body : whole.reviews;
  if (Array.isArray(reviews)) {
    return list(reviews).flatMap((review) => decodeReview(review, account, receivedAt));
  }
  if (isRecord(whole.review)) return decodeReview(whole.review, account, receivedAt);
  const event = text(whole.event);
  if (event)
    return [{ type: 'ignored', reason: `a webhook without a review (${event.slice(0, 60)})` }];
  if (identifier(whole.id) && 'rating' in whole) return decodeReview(whole, account, receivedAt);
  if (isRecord(body) && Object.keys(body).length === 0) return [];
  return [{ type: 'undecodable', reason: 'neither reviews nor a webhook about one' }];
}

function decodeReview(value: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const review = record(value);
  const id = identifier(review.id);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its id' }];
  const stars = numeric(review.rating);
  const title = text(review.title)?.trim();
  const created = instant(review.created_at);
  const updated = instant(review.updated_at);
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: authorOf(record(review.reviewer)),
    own: false,
    text: (text(review.body) ?? '').trim(),
    ...(title ? { title } : {}),
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    attachments: list(review.pictures).flatMap(picture),
    createdAt: created ?? updated ?? receivedAt,
    ...(created ? {} : { createdAtApproximate: true }),
    ...(updated ? { updatedAt: updated } : {}),
    context: contextOf(review, account),
  };
  const hidden = hiddenOf(review);
  if (hidden === undefined) return [item];
  // A review says of itself that it is hidden; it does not say since when.
  return [item, { type: 'hidden', kind: 'review', externalId: id, hidden, at: receivedAt }];
}

function authorOf(reviewer: Json): PlatformItem['author'] {
  const externalId = identifier(reviewer.id);
  const name = identifier(reviewer.name);
  if (!externalId && !name) return null;
  return { ...(externalId ? { externalId } : {}), ...(name ? { name } : {}) };
}

/** Archived by the shop, or taken for spam; what still waits for curation is not hidden. */
function hiddenOf(review: Json): boolean | undefined {
  if (review.curated === 'spam') return true;
  return typeof review.hidden === 'boolean' ? review.hidden : undefined;
}

function contextOf(review: Json, account: AccountIdentity): PlatformItem['context'] {
  const product = identifier(review.product_external_id);
  if (!product || product === '0') {
    return { externalId: account.externalId, excerpt: account.name };
  }
  const title = identifier(review.product_title);
  const handle = identifier(review.product_handle)?.replace(/\p{Surrogate}/gu, '');
  const shop = /^[\w-]+(\.[\w-]+)+$/.test(account.externalId) ? account.externalId : undefined;
  return {
    externalId: product,
    ...(title ? { excerpt: title } : {}),
    ...(handle && shop
      ? { permalink: `https://${shop}/products/${encodeURIComponent(handle)}` }
      : {}),
  };
}

/** The address of the largest size that stands there. */
function picture(value: unknown): Attachment[] {
  const { urls } = record(value);
  if (!isRecord(urls)) return [];
  const url = text(urls.original) ?? text(urls.huge) ?? text(urls.compact);
  return [{ type: 'image', ...(url && /^https?:\/\//i.test(url) ? { url } : {}) }];
}
