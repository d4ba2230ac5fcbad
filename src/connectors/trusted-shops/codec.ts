import type { AccountIdentity } from '../connector.js';
import { decodeGone } from '../gone.js';
import { instant, latest } from '../instant.js';
import { identifier, isRecord, type Json, list, numeric, record, text } from '../payload.js';
import type { Attachment, PlatformEvent, PlatformItem } from '../platform-event.js';

/**
 * A page of reviews `{items: [review], paging}`, or one review. A review: id `rev-…`, rating 1–5, title?, comment?,
 * submittedAt, createdAt, editedAt?/lastEditedAt?/updatedAt, customer{firstName, lastName, fullName}, type
 * SERVICE_REVIEW|PRODUCT_REVIEW, product{sku, name, url}?, reply{comment, createdAt}?. Source: public clients, see
 * the manifest. Never throws.
 */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const gone = decodeGone(body, 'review', receivedAt);
  if (gone) return gone;
  const whole = record(body);
  // Also a bare list, as people keep the pages they have read.
  const items = Array.isArray(body) ? body : whole.items;
  if (Array.isArray(items)) {
    return list(items).flatMap((review) => decodeReview(review, account, receivedAt));
  }
  if (identifier(whole.id) && 'rating' in whole) return decodeReview(whole, account, receivedAt);
  // A channel without reviews may answer {}.
  if (isRecord(body) && Object.keys(body).length === 0) return [];
  return [{ type: 'undecodable', reason: 'neither a list of reviews nor a review' }];
}

export function replyId(review: string): string {
  return `${review}/reply`;
}

/** When something last happened to the review: a change of it, or the reply. */
export function changedAt(review: Json): Date | undefined {
  const { submittedAt, createdAt, editedAt, lastEditedAt, updatedAt } = review;
  return latest([submittedAt, createdAt, editedAt, lastEditedAt, updatedAt].map(instant));
}

function decodeReview(value: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const review = record(value);
  const id = identifier(review.id);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its id' }];
  const name = authorName(review);
  const title = text(review.title)?.trim();
  const stars = numeric(review.rating);
  const created = instant(review.submittedAt) ?? instant(review.createdAt);
  // `updatedAt` moves with the reply and with moderation too: only an edit is the customer's.
  const edited = latest([review.editedAt, review.lastEditedAt].map(instant));
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: name ? { name } : null,
    own: false,
    text: (text(review.comment) ?? '').trim(),
    ...(title ? { title } : {}),
    ...(stars !== undefined && stars >= 1 && stars <= 5 ? { rating: stars } : {}),
    attachments: list(review.attachments).flatMap(picture),
    createdAt: created ?? receivedAt,
    ...(created ? {} : { createdAtApproximate: true }),
    ...(created && edited && edited > created ? { updatedAt: edited } : {}),
    context: contextOf(review, account),
  };
  return [item, ...decodeReply(review.reply, id, account, receivedAt)];
}

function decodeReply(
  value: unknown,
  review: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformItem[] {
  const reply = record(value);
  const words = text(reply.comment)?.trim();
  if (!words) return [];
  const created = instant(reply.createdAt);
  const updated = instant(reply.updatedAt);
  const at = created ?? updated;
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
      createdAt: at ?? receivedAt,
      ...(at ? { updatedAt: latest([created, updated])! } : { createdAtApproximate: true }),
    },
  ];
}

/** The customer's name as far as the customer lets it be seen; old payloads say `consumer`. */
function authorName(review: Json): string | undefined {
  const customer = isRecord(review.customer) ? review.customer : record(review.consumer);
  const parts = [customer.firstName, customer.lastName].map((part) => text(part)?.trim() ?? '');
  return identifier(customer.fullName) ?? identifier(parts.filter(Boolean).join(' '));
}

function contextOf(review: Json, account: AccountIdentity): PlatformItem['context'] {
  const product = record(review.product);
  const id = identifier(product.sku) ?? identifier(product.id);
  if (!id) return { externalId: account.externalId, excerpt: account.name };
  const name = identifier(product.name);
  const url = text(product.url);
  return {
    externalId: id,
    ...(name ? { excerpt: name } : {}),
    ...(url && /^https?:\/\//i.test(url) ? { permalink: url } : {}),
  };
}

function picture(value: unknown): Attachment[] {
  const attachment = record(value);
  const url = text(attachment.url) ?? text(record(attachment.original).url);
  return [{ type: 'image', ...(url && /^https?:\/\//i.test(url) ? { url } : {}) }];
}
