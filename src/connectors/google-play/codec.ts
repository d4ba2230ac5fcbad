import type { AccountIdentity } from '../connector.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, numeric, record, records, text } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';

/** A page of reviews, or one review, of the Reply to Reviews API. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const whole = record(body);
  // Also a bare list, as people keep the pages they have read.
  const reviews = Array.isArray(body) ? body : whole.reviews;
  if (Array.isArray(reviews)) {
    return reviews.flatMap((review) => decodeReview(record(review), account, receivedAt));
  }
  if (identifier(whole.reviewId)) return decodeReview(whole, account, receivedAt);
  // An app without reviews answers {}, or with the paging alone.
  const isEmpty = Object.keys(whole).every((key) => PAGING.has(key));
  if (isRecord(body) && isEmpty) return [];
  return [{ type: 'undecodable', reason: 'no reviews' }];
}

const PAGING = new Set(['tokenPagination', 'pageInfo']);

function decodeReview(review: Json, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const id = identifier(review.reviewId);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its id' }];
  const user = newest(review, 'userComment');
  if (!user) return [{ type: 'undecodable', reason: 'a review without the user’s comment' }];
  const name = identifier(review.authorName);
  const at = timeOf(user);
  const stars = numeric(user.starRating);
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: name ? { name } : null,
    own: false,
    ...wordsOf(user),
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    attachments: [],
    // Only the last change has a time; a review that was never changed was written then.
    createdAt: at ?? receivedAt,
    ...(at ? { updatedAt: at } : { createdAtApproximate: true }),
    permalink: permalinkOf(id, account),
    context: { externalId: account.externalId, excerpt: account.name },
  };
  const reply = newest(review, 'developerComment');
  const isAnswer = reply && text(reply.text)?.trim();
  return isAnswer ? [item, replyItem(reply, id, account, receivedAt)] : [item];
}

/** The developer's one reply: ours, or one written in the Play Console. */
function replyItem(
  reply: Json,
  review: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformItem {
  const at = timeOf(reply);
  return {
    type: 'item',
    kind: 'review',
    externalId: replyId(review),
    threadId: review,
    parentId: review,
    author: { externalId: account.externalId, name: account.name },
    own: true,
    text: text(reply.text)?.trim() ?? '',
    attachments: [],
    createdAt: at ?? receivedAt,
    ...(at ? { updatedAt: at } : { createdAtApproximate: true }),
  };
}

/** A review has one reply, so the review's id says which. */
export function replyId(review: string): string {
  return `${review}/reply`;
}

/** `comments[]` holds the user's comment and then the developer's; should one come twice, the later counts. */
export function newest(review: Json, kind: 'userComment' | 'developerComment'): Json | undefined {
  let found: Json | undefined;
  for (const comment of records(review.comments).map((entry) => entry[kind])) {
    if (!isRecord(comment)) continue;
    const isLater = (timeOf(comment)?.getTime() ?? 0) >= ((found && timeOf(found)?.getTime()) || 0);
    if (!found || isLater) found = comment;
  }
  return found;
}

/** `{seconds: "1479325220", nanos}`: seconds are a string in JSON. */
export function timeOf(comment: Json): Date | undefined {
  const { seconds, nanos } = record(comment.lastModified);
  const whole = instant(numeric(seconds));
  if (!whole) return undefined;
  const millis = Math.floor((numeric(nanos) ?? 0) / 1e6);
  return millis > 0 && millis < 1000 ? new Date(whole.getTime() + millis) : whole;
}

/**
 * `text` is `title<TAB>body`; most reviews have no title, and then it begins with the tab or has none.
 * Where Google translated it, `originalText` holds the user's own words; elsewhere it is blank.
 */
function wordsOf(user: Json): { text: string; title?: string } {
  const original = text(user.originalText) ?? '';
  const whole = original.trim() === '' ? (text(user.text) ?? '') : original;
  const tab = whole.indexOf('\t');
  const title = tab < 0 ? '' : whole.slice(0, tab).trim();
  return { text: whole.slice(tab + 1).trim(), ...(title ? { title } : {}) };
}

/** [mem] The store's page with this review in front. */
function permalinkOf(id: string, { externalId }: AccountIdentity): string {
  const query = new URLSearchParams({ id: externalId, reviewId: id });
  return `https://play.google.com/store/apps/details?${query.toString()}`;
}
