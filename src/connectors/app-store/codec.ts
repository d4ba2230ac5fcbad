import type { AccountIdentity } from '../connector.js';
import { decodeGone } from '../gone.js';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, numeric, record, records, text } from '../payload.js';
import type { PlatformEvent, PlatformItem, ReplyModerated } from '../platform-event.js';

const REVIEW = 'customerReviews';
const RESPONSE = 'customerReviewResponses';

/** A response is published some time after it was written (Apple: up to 24 hours). */
const STATES: Record<string, ReplyModerated['state']> = {
  PENDING_PUBLISH: 'pending',
  PUBLISHED: 'approved',
};

/** A JSON:API document of reviews, of one review, or of one response; or what is gone. Never throws. */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const gone = decodeGone(body, 'review', receivedAt);
  if (gone) return gone;
  // Also a bare list, as people keep the pages they have read.
  const { data, included } = Array.isArray(body) ? { data: body, included: [] } : record(body);
  const responses = new Map<string, Json>();
  for (const resource of records(included)) {
    const id = identifier(resource.id);
    if (id && resource.type === RESPONSE) responses.set(id, resource);
  }
  if (Array.isArray(data)) {
    return data.flatMap((resource) => decodeResource(resource, responses, account, receivedAt));
  }
  if (isRecord(data)) return decodeResource(data, responses, account, receivedAt);
  return [{ type: 'undecodable', reason: 'no document with data' }];
}

function decodeResource(
  value: unknown,
  responses: Map<string, Json>,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  const resource = record(value);
  const isReview = isRecord(resource.attributes) && 'rating' in resource.attributes;
  const type = text(resource.type) ?? (isReview ? REVIEW : undefined);
  if (type === REVIEW) return decodeReview(resource, responses, account, receivedAt);
  if (type === RESPONSE) {
    const review = identifier(linked(resource, 'review')?.id);
    if (review) return decodeResponse(resource, review, account, receivedAt);
    return [{ type: 'undecodable', reason: 'a response without its review' }];
  }
  if (!type) return [{ type: 'undecodable', reason: 'a resource without its type' }];
  return [{ type: 'ignored', reason: `a resource of no interest (${type.slice(0, 60)})` }];
}

function decodeReview(
  review: Json,
  responses: Map<string, Json>,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  const id = identifier(review.id);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its id' }];
  const attributes = record(review.attributes);
  const name = identifier(attributes.reviewerNickname);
  const title = text(attributes.title)?.trim();
  const stars = numeric(attributes.rating);
  const at = instant(attributes.createdDate);
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: name ? { name } : null,
    own: false,
    text: text(attributes.body)?.trim() ?? '',
    ...(title ? { title } : {}),
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    attachments: [],
    createdAt: at ?? receivedAt,
    // There is no time of the last change.
    ...(at ? {} : { createdAtApproximate: true }),
    context: { externalId: account.externalId, excerpt: account.name },
  };
  const link = linked(review, 'response');
  if (!link) return [item];
  const response = responses.get(identifier(link.id) ?? '') ?? link;
  return [item, ...decodeResponse(response, id, account, receivedAt)];
}

/** The developer's one response: ours, or one written in App Store Connect. */
function decodeResponse(
  response: Json,
  review: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformEvent[] {
  const attributes = record(response.attributes);
  const at = instant(attributes.lastModifiedDate);
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: replyId(review),
    threadId: review,
    parentId: review,
    author: { externalId: account.externalId, name: account.name },
    own: true,
    text: text(attributes.responseBody)?.trim() ?? '',
    attachments: [],
    createdAt: at ?? receivedAt,
    ...(at ? { updatedAt: at } : { createdAtApproximate: true }),
  };
  const state = STATES[text(attributes.state) ?? ''];
  if (!state) return [item];
  return [item, { type: 'reply-moderated', parentId: review, state, at: at ?? receivedAt }];
}

/** A review has one response, so the review's id says which. */
export function replyId(review: string): string {
  return `${review}/reply`;
}

/** What a relationship points to; absent where it has links only, as without `include`. */
export function linked(resource: Json, name: string): Json | undefined {
  const { data } = record(record(resource.relationships)[name]);
  return isRecord(data) ? data : undefined;
}
