import type { AxiosInstance } from 'axios';
import { createHash } from 'node:crypto';
import { ConnectorError } from '../connector-error.js';
import type {
  Connector,
  Cursor,
  OpenAccount,
  OutgoingReply,
  PollPage,
  ProbeResult,
} from '../connector.js';

import { instant, latest } from '../instant.js';
import { type Json, text } from '../payload.js';
import { changedPages } from '../whole-list.js';
import { decode } from './codec.js';
import { isWebPage, readDocument } from './document.js';
import { download, type Downloaded } from './download.js';
import { refusedRead } from './errors.js';
import { webLink } from './link.js';
import { manifest } from './manifest.js';
import type { Post } from './post.js';

const MOST_AHEAD_MS = 24 * 3600_000;

/** Reads any feed at all. A quiet one costs one conditional request. */
export class FeedConnector implements Connector {
  readonly manifest = manifest;
  readonly decode = decode;

  constructor(
    private readonly http: AxiosInstance,
    private readonly now: () => Date,
  ) {}

  async *poll(
    account: OpenAccount,
    stream: string,
    cursor: Cursor | null,
    since: Date,
  ): AsyncIterable<PollPage> {
    if (stream !== 'posts') throw refusedRead(`There is no stream “${stream}” here.`);
    const now = this.now();
    const known = { etag: text(cursor?.etag), lastModified: text(cursor?.lastModified) };
    const found = await download(this.http, account, known, now);
    if (!found) return;
    // Servers without validators send the same document each time.
    const mark = createHash('sha256').update(found.text).digest('base64url');
    if (cursor?.mark === mark) return;
    const { posts } = feedIn(found);
    const list = {
      rows: posts.map((post) => timely(post, now)),
      rowId: (row: Json) => text(row.id) ?? '',
      changedAt: (row: Json) => latest([instant(row.at), instant(row.updated)]),
      envelope: (rows: Json[]) => ({ posts: rows }),
    };
    const { etag, lastModified } = found.validators;
    const isSameVersion = etag === known.etag && lastModified === known.lastModified;
    for (const page of changedPages(list, cursor, since, now, { ...found.validators, mark })) {
      // Many a document only says anew when it was made: not worth a page of nothing.
      if (isSameVersion && (page.body as { posts: Json[] }).posts.length === 0) return;
      yield page;
    }
  }

  /** A feed names no single posts. */
  fetch(): Promise<unknown> {
    return Promise.resolve(null);
  }

  send(_account: OpenAccount, reply: OutgoingReply): Promise<never> {
    const message = `A feed takes no ${reply.kind} replies: answer where the post stands.`;
    return Promise.reject(new ConnectorError('reject', message));
  }

  /** Nothing was sent, so nothing is there. */
  findSent(): Promise<null> {
    return Promise.resolve(null);
  }

  /** Reads the feed, whose own title is the account's name. */
  async probe(account: OpenAccount): Promise<ProbeResult> {
    const found = await download(this.http, account, {}, this.now());
    if (!found) throw refusedRead('The feed’s server answered “not modified” to a first question.');
    return { name: feedIn(found).title ?? new URL(found.url).hostname };
  }
}

/** A clock that is ahead, or a post planned for next week, gives no time to count from. */
function timely({ at, updated, ...post }: Post, now: Date): Json {
  const latest = new Date(now.getTime() + MOST_AHEAD_MS).toISOString();
  return {
    ...post,
    ...(at && at <= latest ? { at } : {}),
    ...(updated && updated <= latest ? { updated } : {}),
  };
}

function feedIn(found: Downloaded) {
  const feed = readDocument(found.text, found.url);
  if (!('why' in feed)) return feed;
  const hint = isWebPage(found.text) ? advertised(found) : undefined;
  throw refusedRead(
    `The address answers with ${feed.why}.${hint ? ` Its feed may be ${hint}` : ''}`,
  );
}

/** The feed that a web page names in its head: `<link rel="alternate" type="application/rss+xml" href>`. */
function advertised({ url, text: page }: Downloaded): string | undefined {
  for (const [tag] of page.slice(0, 200_000).matchAll(/<link\b[^<>]{0,2000}>/gi)) {
    if (!/application\/(rss|atom)\+xml|application\/feed\+json/i.test(tag)) continue;
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const link = webLink((href?.[1] ?? href?.[2])?.replace(/&amp;/g, '&'), url);
    if (link) return link.slice(0, 300);
  }
  return undefined;
}
