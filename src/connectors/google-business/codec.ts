import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, record, records, text } from '../payload.js';
import type { Attachment, PlatformEvent, PlatformItem, ReplyModerated } from '../platform-event.js';
import { notificationOf } from './notification.js';
import { ownWords } from './translation.js';

const STARS: Record<string, number> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

const STATES: Record<string, ReplyModerated['state']> = {
  PENDING: 'pending',
  APPROVED: 'approved',
  REJECTED: 'rejected',
};

/** A Pub/Sub push, a page of reviews (of one or of several locations), or one review. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const whole = record(body);
  if (isRecord(whole.message)) return decodePush(whole);
  if (Array.isArray(whole.reviews)) {
    return whole.reviews.flatMap((review) => decodeReview(review, account, receivedAt));
  }
  if (Array.isArray(whole.locationReviews)) {
    return records(whole.locationReviews)
      .filter(({ name }) => name === undefined || name === account.externalId)
      .flatMap(({ review }) => decodeReview(review, account, receivedAt));
  }
  if (reviewName(whole, account)) return decodeReview(whole, account, receivedAt);
  // An empty location answers {}.
  if (isRecord(body) && Object.keys(body).length === 0) return [];
  return [{ type: 'undecodable', reason: 'neither a push nor reviews' }];
}

function decodePush(body: Json): PlatformEvent[] {
  const notification = notificationOf(body);
  const review = text(notification?.review);
  if (!notification || !review) {
    const type = text(notification?.type) ?? 'unknown';
    return [{ type: 'undecodable', reason: `a notification without a review (${type})` }];
  }
  return [{ type: 'fetch', reference: review }];
}

function decodeReview(value: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const review = record(value);
  const name = reviewName(review, account);
  if (!name) return [{ type: 'undecodable', reason: 'a review without its name' }];
  const reviewer = record(review.reviewer);
  const displayName = text(reviewer.displayName);
  const rating = STARS[text(review.starRating) ?? ''];
  const created = instant(review.createTime);
  const updated = instant(review.updateTime);
  const permalink = text(review.reviewReplyUrl);
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: name,
    threadId: name,
    author: displayName && reviewer.isAnonymous !== true ? { name: displayName } : null,
    own: false,
    text: ownWords(text(review.comment) ?? ''),
    ...(rating ? { rating } : {}),
    attachments: records(review.reviewMediaItems).map(mediaItem),
    createdAt: created ?? updated ?? receivedAt,
    ...(created ? {} : { createdAtApproximate: true }),
    ...(updated ? { updatedAt: updated } : {}),
    ...(permalink ? { permalink } : {}),
    context: { externalId: account.externalId, excerpt: account.name },
  };
  return [item, ...decodeReply(review.reviewReply, name, account, receivedAt)];
}

/** The location's answer: ours, or one written in Google's own tools. */
function decodeReply(
  value: unknown,
  review: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  if (!isRecord(value)) return [];
  const at = instant(value.updateTime);
  const events: PlatformEvent[] = [
    {
      type: 'item',
      kind: 'review',
      externalId: replyId(review),
      threadId: review,
      parentId: review,
      author: { externalId: account.externalId, name: account.name },
      own: true,
      text: ownWords(text(value.comment) ?? ''),
      attachments: [],
      createdAt: at ?? receivedAt,
      ...(at ? { updatedAt: at } : { createdAtApproximate: true }),
    },
  ];
  const state = STATES[text(value.reviewReplyState) ?? ''];
  if (state) {
    const reason = policyViolation(value.policyViolation);
    events.push({
      type: 'reply-moderated',
      parentId: review,
      state,
      ...(reason ? { reason } : {}),
      at: at ?? receivedAt,
    });
  }
  return events;
}

/** A review has one reply, so the review's name says which. */
export function replyId(review: string): string {
  return `${review}/reply`;
}

function reviewName(review: Json, account: AccountIdentity): string | undefined {
  const name = identifier(review.name);
  if (name?.includes('/reviews/')) return name;
  const id = identifier(review.reviewId);
  return id ? `${account.externalId}/reviews/${id}` : undefined;
}

/** Documented as a name; an object is tolerated. */
function policyViolation(value: unknown): string | undefined {
  if (!isRecord(value)) return text(value);
  return text(value.policyViolationType) ?? text(value.type) ?? text(value.description);
}

function mediaItem(media: Json): Attachment {
  const url = text(media.googleUrl) ?? text(media.thumbnailUrl) ?? text(media.photoUrl);
  const type = (identifier(media.mediaFormat) ?? 'photo').toLowerCase();
  return { type, ...(url ? { url } : {}) };
}
