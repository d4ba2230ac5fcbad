import { createHash } from 'node:crypto';
import { identifier, isRecord, type Json, numeric, record, text } from '../payload.js';
import { unwrapped, webLink } from './link.js';
import { feedTime } from './time.js';
import { cut, MOST_CHARACTERS, plainText } from './words.js';

/** A post as it is kept: what every kind of feed comes down to. Times are RFC 3339. */
export interface Post {
  id: string;
  title?: string;
  text?: string;
  link?: string;
  author?: string;
  at?: string;
  updated?: string;
  /** A row of a table with a column for stars; `rating` is absent where the row has none. */
  review?: boolean;
  rating?: number;
}

/** What a kind of feed calls the parts of a post: not cleaned, not bounded. */
export interface RawPost {
  id?: unknown;
  title?: unknown;
  /** HTML, or what may be either; `{plain}`: text for certain. The same with the title. */
  content?: unknown;
  link?: unknown;
  author?: unknown;
  at?: unknown;
  updated?: unknown;
  review?: boolean;
  rating?: unknown;
}

const MOST_TITLE = 500;
const MOST_AUTHOR = 200;
const MOST_ID = 500;

/** Null for a row with nothing in it. `base` completes relative links. */
export function toPost(raw: RawPost, base?: string): Post | null {
  const title = wordsOf(raw.title).replace(/\s+/g, ' ');
  const content = wordsOf(raw.content);
  const author = wordsOf(raw.author);
  const address = webLink(text(raw.link), base);
  const link = address && unwrapped(address);
  // The address as it was written, not as browsers complete it.
  const written = text(raw.link)?.trim() ?? '';
  const isWhole = link !== undefined && URL.canParse(written) && new URL(written).href === link;
  return bounded({
    ...raw,
    id: identifier(raw.id) ?? (isWhole ? written : link) ?? [title, content, author].join('\n'),
    title,
    content: content || (title ? '' : link),
    author,
    link,
  });
}

const wordsOf = (value: unknown): string =>
  isRecord(value) ? (text(value.plain) ?? '').trim() : plainText(text(value) ?? '');

/** A kept post read again, its words as they stand; null when it is none. */
export function keptPost(value: unknown): Post | null {
  const row: Json = record(value);
  if (!identifier(row.id)) return null;
  const { content, ...parts } = { ...row, content: row.text };
  return bounded({ ...parts, content, link: webLink(text(row.link)), review: row.review === true });
}

function bounded(raw: RawPost): Post | null {
  const title = cut(text(raw.title) ?? '', MOST_TITLE);
  const words = cut(text(raw.content) ?? '', MOST_CHARACTERS);
  const author = cut(text(raw.author) ?? '', MOST_AUTHOR);
  const link = text(raw.link);
  const rating = starsOf(raw.rating);
  const updated = feedTime(raw.updated);
  const at = feedTime(raw.at) ?? updated;
  if (!title && !words && rating === undefined) return null;
  return {
    id: nameOf(identifier(raw.id) ?? ''),
    ...(title ? { title } : {}),
    ...(words ? { text: words } : {}),
    ...(link ? { link } : {}),
    ...(author ? { author } : {}),
    ...(at ? { at: at.toISOString() } : {}),
    ...(updated ? { updated: updated.toISOString() } : {}),
    ...(raw.review ? { review: true } : {}),
    ...(rating === undefined ? {} : { rating }),
  };
}

/** The name itself where it is short, on one line; else its digest. */
function nameOf(name: string): string {
  const usable = name.length <= MOST_ID && !/[\r\n]/.test(name);
  return usable ? name : `sha256:${createHash('sha256').update(name).digest('base64url')}`;
}

function starsOf(value: unknown): number | undefined {
  const written = typeof value === 'string' ? value.trim().replace(',', '.') : value;
  const stars = numeric(written);
  if (stars === undefined) return undefined;
  const halves = Math.round(stars * 2) / 2;
  return halves >= 0.5 && halves <= 5 ? halves : undefined;
}
