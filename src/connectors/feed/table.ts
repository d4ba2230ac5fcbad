import { parse } from 'csv-parse/sync';
import type { RawPost } from './post.js';

/**
 * What a column may be called, also in the exports of review sites (Google Play, Trustpilot, Judge.me);
 * the first that is there counts.
 */
const COLUMNS = {
  id: ['id', 'guid', 'uid', 'review_id', 'reference_id'],
  link: ['url', 'link', 'permalink', 'href', 'review_link', 'review_url'],
  title: ['title', 'subject', 'headline', 'review_title'],
  content: [
    ...['text', 'content', 'message', 'body', 'comment', 'description'],
    ...['review_text', 'review_content', 'review_body', 'review'],
  ],
  author: [
    ...['author', 'name', 'user', 'username', 'author_name'],
    ...['reviewer', 'reviewer_name', 'review_username', 'customer', 'customer_name', 'nickname'],
  ],
  at: [
    ...['date', 'created_at', 'created', 'published', 'published_at', 'time', 'timestamp'],
    ...['review_date', 'review_created', 'review_submit_date_and_time'],
  ],
  updated: ['updated_at', 'updated', 'modified', 'review_last_update_date_and_time'],
  rating: ['rating', 'stars', 'score', 'star_rating', 'review_rating', 'review_stars'],
} as const satisfies Partial<Record<keyof RawPost, readonly string[]>>;

type Part = keyof typeof COLUMNS;

const DELIMITERS = [',', ';', '\t'];

/** Wider tables take long to read, and nobody has them. */
const MOST_COLUMNS = 200;

/**
 * A table with a header row, its columns divided by comma, semicolon or tab. It must have a column for the
 * title or the text; a column for the rating makes its rows reviews. At most `most` rows. Never throws.
 */
export function tableOf(source: string, most: number): { rows: RawPost[] } | { why: string } {
  const header = source.slice(0, 5000).split(/\r\n|\r|\n/, 1)[0]!;
  const delimiter = DELIMITERS.map((sign) => ({ sign, parts: header.split(sign) })).sort(
    (a, b) => b.parts.length - a.parts.length,
  )[0]!;
  const places = placesOf(delimiter.parts);
  if (places.content === undefined && places.title === undefined) {
    return { why: 'neither a feed nor a table with a column “text” or “title”' };
  }
  if (widest(source, delimiter.sign) > MOST_COLUMNS) {
    return { why: `a table with more than ${MOST_COLUMNS} columns` };
  }
  try {
    const records: string[][] = parse(source, {
      delimiter: delimiter.sign,
      from: 2,
      to: most + 1,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 200_000,
    });
    return { rows: records.map((cells) => rowOf(cells, places)) };
  } catch {
    return { why: 'a table whose rows can not be read: is a quotation mark left open?' };
  }
}

/** Columns of the widest line; a line within quotation marks counts as one of its own. */
function widest(source: string, delimiter: string): number {
  return source.split('\n').reduce((most, line) => Math.max(most, line.split(delimiter).length), 0);
}

function placesOf(header: string[]): Partial<Record<Part, number>> {
  const names = header.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .replace(/["']|\(utc\)/gi, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const places: Partial<Record<Part, number>> = {};
  for (const part of Object.keys(COLUMNS) as Part[]) {
    const name = COLUMNS[part].find((candidate) => names.includes(candidate));
    if (name) places[part] = names.indexOf(name);
  }
  return places;
}

function rowOf(cells: string[], places: Partial<Record<Part, number>>): RawPost {
  const cell = (part: Part) => {
    const place = places[part];
    return place === undefined ? undefined : cells[place];
  };
  return {
    id: cell('id'),
    title: cell('title'),
    content: cell('content'),
    link: cell('link'),
    author: cell('author'),
    at: cell('at'),
    updated: cell('updated'),
    review: places.rating !== undefined,
    rating: cell('rating'),
  };
}
