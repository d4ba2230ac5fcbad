import type { AccountIdentity } from '../connector.js';
import { identifier, type Json, list, record, text } from '../payload.js';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { ratingId, rowsOf, writtenAt } from './export.js';
import { adminAddress } from './shop-page.js';

/**
 * An export as it came (a string), or a page of its rows as the poller keeps them: `{reviews: [row]}`.
 * A rating_id that comes again is a change of the same review. Both exports' ids are taken for one series,
 * as all readers we know of do. Never throws.
 */
export function decode(body: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const rows = typeof body === 'string' ? rowsOf(body) : record(body).reviews;
  if (Array.isArray(rows)) {
    return list(rows).flatMap((row) => decodeReview(row, account, receivedAt));
  }
  const reason =
    typeof body === 'string' && /<html[\s>]/i.test(body.slice(0, 500))
      ? 'a web page and no export of reviews: is the key right?'
      : 'no export of reviews: neither <reviews> nor <products>';
  return [{ type: 'undecodable', reason }];
}

function decodeReview(value: unknown, account: AccountIdentity, receivedAt: Date): PlatformEvent[] {
  const row = record(value);
  const id = ratingId(row);
  if (!id) return [{ type: 'undecodable', reason: 'a review without its rating_id' }];
  const name = identifier(row.name);
  const at = writtenAt(row);
  const rating = starsOf(row.total_rating ?? row.rating);
  const recommended = rating === undefined ? flag(row.recommends) : undefined;
  const item: PlatformItem = {
    type: 'item',
    kind: 'review',
    externalId: id,
    threadId: id,
    author: name ? { name } : null,
    own: false,
    text: wordsOf(row),
    ...(rating === undefined ? {} : { rating }),
    ...(recommended === undefined ? {} : { recommended }),
    attachments: [],
    createdAt: at ?? receivedAt,
    ...(at ? { updatedAt: at } : { createdAtApproximate: true }),
    permalink: adminAddress(account.externalId),
    context: contextOf(row, account),
  };
  const reaction = identifier(row.reaction);
  return reaction ? [item, answer(id, reaction, account, receivedAt)] : [item];
}

/** The shop's own answer; the export does not say when it was written. */
function answer(
  review: string,
  words: string,
  account: AccountIdentity,
  receivedAt: Date,
): PlatformItem {
  return {
    type: 'item',
    kind: 'review',
    externalId: `${review}/reply`,
    threadId: review,
    parentId: review,
    author: { externalId: account.externalId, name: account.name },
    own: true,
    text: lines(words).join('\n'),
    attachments: [],
    createdAt: receivedAt,
    createdAtApproximate: true,
  };
}

/** What the customer wrote, in the customer's words only: praise behind +, complaints behind −, then the summary. */
function wordsOf(row: Json): string {
  const pros = lines(text(row.pros)).map((line) => `+ ${line}`);
  const cons = lines(text(row.cons)).map((line) => `− ${line}`);
  const summary = lines(text(row.summary)).join('\n');
  const points = [...pros, ...cons].join('\n');
  return [points, summary].filter((part) => part !== '').join('\n\n');
}

function lines(words: string | undefined): string[] {
  return (words ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Half a star to five, in halves; a comma is seen for the point. */
function starsOf(value: unknown): number | undefined {
  const written = text(value)?.trim().replace(',', '.');
  if (!written || !/^\d(\.\d+)?$/.test(written)) return undefined;
  const stars = Math.round(Number(written) * 2) / 2;
  return stars >= 0.5 && stars <= 5 ? stars : undefined;
}

function flag(value: unknown): boolean | undefined {
  const written = text(value)?.trim();
  return written === '1' ? true : written === '0' ? false : undefined;
}

/** Of a product's review the product, else the shop. */
function contextOf(row: Json, account: AccountIdentity): PlatformItem['context'] {
  const product = identifier(row.product_name);
  const url = identifier(row.product_url);
  if (!product && !url) return { externalId: account.externalId, excerpt: account.name };
  const link = url && /^https?:\/\//i.test(url) ? url : undefined;
  return {
    externalId: identifier(row.productno) ?? identifier(row.ean) ?? url ?? product!,
    ...(product ? { excerpt: product } : {}),
    ...(link ? { permalink: link } : {}),
  };
}
