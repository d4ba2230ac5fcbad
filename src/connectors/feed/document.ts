import { parseFeed } from 'feedsmith';
import type { AnyFeed } from 'feedsmith';
import { parseLossless } from '../lossless-json.js';
import { isRecord, text } from '../payload.js';
import { type Post, type RawPost, toPost } from './post.js';
import { tableOf } from './table.js';

/** More posts than this in one document are left alone; feeds have some tens. */
export const MOST_POSTS = 1000;

export interface FeedDocument {
  title: string | undefined;
  posts: Post[];
  /** Posts behind the most that are read. */
  leftOut: number;
}

/** A document that is no feed, and what it looks like instead. */
export interface NoFeed {
  why: string;
}

/** RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed (as text or parsed), or CSV. `base` completes links. Never throws. */
export function readDocument(source: unknown, base?: string): FeedDocument | NoFeed {
  if (typeof source === 'string') return readText(source.replace(/^\ufeff/, '').trimStart(), base);
  if (isRecord(source) && isJsonFeed(source)) return parsed({ ...source, version: VERSION }, base);
  return { why: 'JSON, but no JSON Feed: it has no “version” of jsonfeed.org' };
}

function readText(source: string, base?: string): FeedDocument | NoFeed {
  if (source === '') return { why: 'an empty document' };
  if (source.startsWith('{') || source.startsWith('[')) {
    try {
      return readDocument(parseLossless(source), base);
    } catch {
      return { why: 'broken JSON' };
    }
  }
  if (isWebPage(source)) return { why: 'a web page, not a feed' };
  if (source.startsWith('<')) return parsed(source, base);
  const table = tableOf(source, MOST_POSTS + 1);
  return 'why' in table ? table : document(undefined, table.rows, base);
}

export function isWebPage(source: string): boolean {
  return /<!doctype html|<html[\s>]/i.test(source.slice(0, 2000));
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/** By its version, which some write wrongly, or by what only its items have. */
function isJsonFeed({ version, items }: Record<string, unknown>): boolean {
  if (!Array.isArray(items)) return false;
  return (
    /\bjsonfeed\.org\b/.test(text(version) ?? '') ||
    items.some((item) => isRecord(item) && ('content_text' in item || 'content_html' in item))
  );
}

function parsed(source: unknown, base?: string): FeedDocument | NoFeed {
  let found: AnyFeed;
  try {
    found = parseFeed(source);
  } catch (error) {
    const unknown = error instanceof Error && error.name === 'DetectError';
    return { why: unknown ? 'XML, but neither RSS nor Atom' : 'a broken or incomplete feed' };
  }
  switch (found.format) {
    case 'rss':
      return document(found.feed.title, (found.feed.items ?? []).map(ofRss), base);
    case 'rdf':
      return document(found.feed.title, (found.feed.items ?? []).map(ofRdf), base);
    case 'atom':
      return document(
        found.feed.title?.value,
        by(found.feed, found.feed.entries?.map(ofAtom)),
        base,
      );
    case 'json':
      return document(found.feed.title, by(found.feed, found.feed.items?.map(ofJson)), base);
  }
}

/** A post without an author is by the feed's (RFC 4287, 4.2.1; JSON Feed 1.1). */
function by(feed: { authors?: { name?: string }[] }, posts: RawPost[] = []): RawPost[] {
  const [author] = feed.authors ?? [];
  return posts.map((post) => ({ ...post, author: post.author ?? author?.name }));
}

function document(title: string | undefined, rows: RawPost[], base?: string): FeedDocument {
  const posts = rows.slice(0, MOST_POSTS).flatMap((row) => toPost(row, base) ?? []);
  const name = title?.replace(/\s+/g, ' ').trim().slice(0, 200);
  return { title: name || undefined, posts, leftOut: Math.max(0, rows.length - MOST_POSTS) };
}

type Feed<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];
type Item<F extends 'rss' | 'rdf' | 'json'> = NonNullable<Feed<F>['items']>[number];
type Entry = NonNullable<Feed<'atom'>['entries']>[number];

function ofRss(item: Item<'rss'>): RawPost {
  const guid = item.guid?.value;
  const guidIsLink = item.guid?.isPermaLink !== false && /^https?:/.test(guid ?? '');
  return {
    id: guid,
    title: item.title,
    content:
      item.content?.encoded ??
      item.description ??
      item.atom?.content?.value ??
      item.itunes?.summary,
    link: item.link ?? (guidIsLink ? guid : undefined),
    author:
      item.dc?.creators?.[0] ??
      item.authors?.[0]?.name ??
      item.itunes?.author ??
      item.authors?.[0]?.email,
    at: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated,
  };
}

function ofRdf(item: Item<'rdf'>): RawPost {
  return {
    id: item.rdf?.about,
    title: item.title,
    content: item.content?.encoded ?? item.description,
    link: item.link,
    author: item.dc?.creators?.[0],
    at: item.dc?.dates?.[0],
  };
}

function ofAtom(entry: Entry): RawPost {
  const link =
    entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
  return {
    id: entry.id,
    title: declared(entry.title),
    content:
      declared(entry.content) ??
      declared(entry.summary) ??
      declared(entry.media?.groups?.[0]?.description),
    link: link?.href,
    author: entry.authors?.[0]?.name,
    at: entry.published,
    updated: entry.updated,
  };
}

/** Text that is declared to be text stays as it is, angle brackets and all. */
function declared(part: { value?: string; type?: string } | undefined): RawPost['content'] {
  const { value, type = 'text' } = part ?? {};
  return value !== undefined && type === 'text' ? { plain: value } : value;
}

function ofJson(item: Item<'json'>): RawPost {
  return {
    id: item.id,
    title: item.title,
    content:
      item.content_text === undefined
        ? (item.content_html ?? item.summary)
        : { plain: item.content_text },
    link: item.url ?? item.external_url,
    author: item.authors?.[0]?.name,
    at: item.date_published,
    updated: item.date_modified,
  };
}
