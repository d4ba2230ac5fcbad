import type { AccountIdentity } from '../connector.js';
import { decodeGone } from '../gone.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, numeric, record, records, text } from '../payload.js';
import type { Attachment, PlatformEvent, PlatformItem, ReplyModerated } from '../platform-event.js';
import { isPush, notificationOf, reviewOf } from './notification.js';
import { ownWords } from './translation.js';

const STARS: Record<string, number> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

const STATES: Record<string, ReplyModerated['state']> = {
  PENDING: 'pending',
  APPROVED: 'approved',
  REJECTED: 'rejected',
};

/** A Pub/Sub push, a page of reviews (of one or of several locations), one review, or what is gone. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const whole = record(body);
  if (isPush(body)) return decodePush(body);
  const gone = decodeGone(body, 'review', receivedAt);
  if (gone) return gone;
  // Also a bare list, as people keep the pages they have read.
  const reviews = Array.isArray(body) ? body : whole.reviews;
  if (Array.isArray(reviews)) {
    return reviews.flatMap((review) => decodeReview(review, account, receivedAt));
  }
  if (Array.isArray(whole.locationReviews)) {
    return whole.locationReviews.flatMap((entry) => decodeEntry(entry, account, receivedAt));
  }
  if (reviewName(whole, account.externalId)) return decodeReview(whole, account, receivedAt);
  // An empty location answers {}; a page without reviews may still name the next one.
  if (isRecord(body) && Object.keys(body).every((key) => PAGING.has(key))) return [];
  return [{ type: 'undecodable', reason: 'neither a push nor reviews' }];
}

const PAGING = new Set(['averageRating', 'totalReviewCount', 'nextPageToken']);

function decodePush(body: Json): PlatformEvent[] {
  const notification = notificationOf(body);
  const review = notification && reviewOf(notification);
  if (!notification) return [{ type: 'undecodable', reason: 'a push without readable data' }];
  if (review) return [{ type: 'fetch', reference: review, kind: 'review' }];
  // Other kinds: questions, photos, changes that the platform made to the profile.
  const type = text(notification.type) ?? text(notification.notificationType) ?? 'of no type';
  return [{ type: 'ignored', reason: `a notification without a review (${type})` }];
}

/** `{name, review}` of `batchGetReviews`, where `name` is the location; others' reviews are none of ours. */
function decodeEntry(entry: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const { name, review } = record(entry);
  const location = text(name) ?? account.externalId;
  if (account.externalId !== '' && location !== account.externalId) {
    return [{ type: 'ignored', reason: 'a review of another location' }];
  }
  return decodeReview(review, { ...account, externalId: location }, receivedAt);
}

function decodeReview(value: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const review = record(value);
  const name = reviewName(review, account.externalId);
  if (!name) return [{ type: 'undecodable', reason: 'a review without its name' }];
  const reviewer = record(review.reviewer);
  const displayName = text(reviewer.displayName);
  const rating = starsOf(review.starRating);
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
  const words = isRecord(value) ? ownWords(text(value.comment) ?? '') : '';
  if (!isRecord(value) || words === '') return [];
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
      text: words,
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

/** `ONE` to `FIVE`; some tools that pass reviews on write the number. */
function starsOf(value: unknown): number | undefined {
  const stars = STARS[text(value) ?? ''] ?? numeric(value);
  return stars !== undefined && stars >= 1 && stars <= 5 ? stars : undefined;
}

/** A review has one reply, so the review's name says which. */
export function replyId(review: string): string {
  return `${review}/reply`;
}

export function reviewName(review: Json, location: string): string | undefined {
  const name = identifier(review.name);
  if (name?.includes('/reviews/')) return name;
  const id = identifier(review.reviewId);
  return id && location ? `${location}/reviews/${id}` : id;
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
