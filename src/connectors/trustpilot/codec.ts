import type { AccountIdentity } from '../connector.js';
import { decodeGone } from '../gone.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, numeric, record, text } from '../payload.js';
import type { Author, PlatformEvent, PlatformItem } from '../platform-event.js';

/** A webhook's events, a page of reviews, one review, or what is gone. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const gone = decodeGone(body, 'review', receivedAt);
  if (gone) return gone;
  const whole = record(body);
  if (text(whole.eventName)) return decodeEvent(whole, account, receivedAt);
  // As some receivers write it in their tests.
  if (text(whole.eventType) && isRecord(whole.review)) {
    const event = { eventName: whole.eventType, eventData: whole.review };
    return decodeEvent(event, account, receivedAt);
  }
  if (Array.isArray(body)) {
    // Pages and deliveries as people keep them: their rows alone.
    const part = body.some((row) => text(record(row).eventName)) ? 'events' : 'reviews';
    return decode({ [part]: body }, account, receivedAt);
  }
  if (Array.isArray(whole.events)) {
    if (whole.events.length === 0) return [{ type: 'ignored', reason: 'a delivery of no events' }];
    return whole.events.flatMap((event) => decodeEvent(record(event), account, receivedAt));
  }
  if (Array.isArray(whole.reviews)) {
    return whole.reviews.flatMap((review) => decodeReview(record(review), account, receivedAt));
  }
  if (looksLikeReview(whole)) return decodeReview(whole, account, receivedAt);
  return [{ type: 'undecodable', reason: 'neither events nor reviews' }];
}

/**
 * `{eventName, version, eventData}`. Source: Trustpilot's support page on webhooks, and its own
 * slack-trustpilot. More kinds are subscribed to at the platform than concern us.
 */
function decodeEvent(event: Json, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const name = text(event.eventName);
  if (!name) return [{ type: 'undecodable', reason: 'an event without its name' }];
  const review = record(event.eventData);
  switch (name) {
    case 'service-review-created':
    case 'service-review-updated':
      // Something new stands so since it was written; of a change without a time we know only that it is so now.
      return decodeReview(review, account, receivedAt, name === 'service-review-created');
    case 'service-review-deleted': {
      const externalId = identifier(review.id);
      if (!externalId) return [{ type: 'undecodable', reason: 'a deletion without its review' }];
      const at = instant(review.deletedAt) ?? receivedAt;
      const author = authorOf(record(review.consumer));
      const who = author ? { author, own: false } : {};
      return [{ type: 'removed', kind: 'review', externalId, threadId: externalId, ...who, at }];
    }
    default:
      return [{ type: 'ignored', reason: `an event of no interest (${name.slice(0, 60)})` }];
  }
}

function looksLikeReview(value: Json): boolean {
  return identifier(value.id) !== undefined && ('stars' in value || isRecord(value.consumer));
}

function decodeReview(
  review: Json,
  account: AccountIdentity,
  receivedAt: Date,
  asWritten = true,
): PlatformEvent[] {
  const id = identifier(review.id);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its id' }];
  const created = instant(review.createdAt);
  const updated = instant(review.updatedAt) ?? (asWritten ? created : undefined);
  const stars = numeric(review.stars);
  const title = text(review.title)?.trim();
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: authorOf(record(review.consumer)),
    own: false,
    text: text(review.text)?.trim() ?? '',
    ...(title ? { title } : {}),
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    attachments: [],
    createdAt: created ?? updated ?? receivedAt,
    ...(created ? {} : { createdAtApproximate: true }),
    ...(updated ? { updatedAt: updated } : {}),
    permalink: `https://www.trustpilot.com/reviews/${encodeURIComponent(id)}`,
    context: { externalId: account.externalId, excerpt: account.name },
  };
  return [item, ...decodeReply(review.companyReply, id, account, receivedAt)];
}

/** The company's one reply: ours, or one written in Trustpilot's own tools. */
function decodeReply(
  value: unknown,
  review: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  const { text: said, createdAt, updatedAt } = record(value);
  const words = text(said)?.trim() ?? '';
  if (words === '') return [];
  const created = instant(createdAt);
  const updated = instant(updatedAt) ?? created;
  return [
    {
      type: 'item',
      kind: 'review',
      externalId: replyId(review),
      threadId: review,
      parentId: review,
      author: { externalId: account.externalId, name: account.name },
      own: true,
      text: words,
      attachments: [],
      createdAt: created ?? updated ?? receivedAt,
      ...(created ? {} : { createdAtApproximate: true }),
      ...(updated ? { updatedAt: updated } : {}),
    },
  ];
}

/** A review has one reply, so the review's id says which. */
export function replyId(review: string): string {
  return `${review}/reply`;
}

/** `displayName` in the API, `name` in webhooks. */
function authorOf(consumer: Json): Author | null {
  const externalId = identifier(consumer.id);
  const name = identifier(consumer.displayName) ?? identifier(consumer.name);
  if (!externalId && !name) return null;
  return { ...(externalId ? { externalId } : {}), ...(name ? { name } : {}) };
}
