import { XMLParser } from 'fast-xml-parser';
import { instant } from '../instant.js';
import { identifier, isRecord, type Json, list, record, records, text } from '../payload.js';

/**
 * Heureka's two exports. Shop reviews: `<reviews><review>` with rating_id, name?, unix_timestamp, total_rating?,
 * pros?, cons?, summary?, reaction?, recommends?, order_id?. Product reviews: `<products><product>` with
 * product_name, url, order_id and `<reviews><review>` whose stars are called `rating`.
 * Sources: BianoCZ/heureka-recenze, znojil/heureka, ondrakoupil/heureka-recenze (readers of both exports).
 */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  // Only what every reader knows, and numeric ones: a text that brings entities of its own is refused below.
  processEntities: true,
  htmlEntities: true,
});

/** A review as a flat row of texts; of a product's, with `product_name` and `product_url`. */
export type ReviewRow = Json;

/** Null when the text is no export of Heureka's, or one cut short: half a review would look like an edit. Never throws. */
export function rowsOf(xml: string): ReviewRow[] | null {
  const head = xml.slice(0, 2000);
  const tail = xml.slice(-500).replace(/<!--[^>]*-->\s*$/, '');
  if (!/<(review|product)s?[\s/>]/.test(head) || /<!DOCTYPE|<!ENTITY/i.test(head)) return null;
  if (!/<(\/(review|product)s?\s*|(reviews|products)\s*\/)>\s*$/.test(tail)) return null;
  let root: Json;
  try {
    root = record(parser.parse(xml));
  } catch {
    return null;
  }
  const { products, reviews, product, review } = root;
  if (products !== undefined) return many(record(products).product).flatMap(ofProduct);
  if (reviews !== undefined) return many(record(reviews).review).map(leaves);
  // One of them by itself, as people pass them on.
  if (isRecord(product)) return ofProduct(product);
  return isRecord(review) ? [leaves(review)] : null;
}

export function ratingId(row: ReviewRow): string | undefined {
  return identifier(row.rating_id);
}

export function writtenAt(row: ReviewRow): Date | undefined {
  return instant(text(row.unix_timestamp)?.trim());
}

function ofProduct(product: Json): ReviewRow[] {
  const { product_name, url, ean, productno } = leaves(product);
  const reviews = many(record(product.reviews).review);
  return reviews.map((review) => ({
    ...leaves(review),
    product_name: product_name ?? '',
    ...(url ? { product_url: url } : {}),
    ...(ean ? { ean } : {}),
    ...(productno ? { productno } : {}),
  }));
}

/** One element is an object, several are an array, an empty one is a string. */
function many(value: unknown): Json[] {
  return isRecord(value) ? [value] : records(list(value));
}

/** The elements that hold text, as it stands; empty ones are left out. */
function leaves(element: Json): Json {
  return Object.fromEntries(
    Object.entries(element).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}
