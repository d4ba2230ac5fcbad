import { createHash } from 'node:crypto';
import { digits } from '../ids.js';
import type { SiteReview } from '../model.js';
import type { ReviewSite, SiteCall } from './review-site.js';

const TITLE = 'Mentions of Meltemi Home';
const ACCOUNT = 'https://alerts.meltemi-home.test/feeds/mentions.rss';

/**
 * One feed of mentions in every form: `/feeds/mentions.rss`, `.atom`, `.rdf`, `.json` and `.csv`. Conditional
 * requests are answered with 304 (RFC 9110); `/feeds/moved` leads on to the feed, `/feeds/page` is a web page.
 */
export const feed: ReviewSite = {
  site: 'feed',
  accounts: [
    {
      platform: 'feed',
      externalId: ACCOUNT,
      name: TITLE,
      languages: ['el', 'sk', 'pl', 'tr', 'en'],
      credentials: {},
    },
  ],
  id: (n) => `post-${digits(6, 'feed', n)}`,
  owns: ({ path }) => path.startsWith('/feeds/'),
  answer(call) {
    if (call.path === '/feeds/moved') {
      return { status: 301, body: '', headers: { location: '/feeds/mentions.rss' } };
    }
    if (call.path === '/feeds/page') return page();
    if (call.world.settings.get('dead:feed') === true) return this.refusal(401, 'Unauthorized');
    const form = FORMS[/^\/feeds\/mentions\.(\w+)$/.exec(call.path)?.[1] ?? ''];
    if (!form || call.method !== 'GET') return this.refusal(404, 'Not Found');
    const body = form.write(call.world.siteReviewsOf('feed', ACCOUNT).slice(0, 50), call);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    if (call.headers['if-none-match'] === etag) return { status: 304, body: '', headers: { etag } };
    return { status: 200, body, headers: { 'content-type': form.type, etag } };
  },
  refusal: (status, message) => ({
    status,
    body: message,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  }),
};

interface Form {
  type: string;
  write(posts: SiteReview[], call: SiteCall): string;
}

const FORMS: Readonly<Record<string, Form>> = {
  rss: {
    type: 'application/rss+xml; charset=utf-8',
    write: (posts, call) =>
      `${PROLOG}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${tag('title', TITLE)}${tag('link', call.origin)}${posts
        .map(
          (post) =>
            `<item>${title(post)}${tag('link', linkOf(post, call))}<guid isPermaLink="false">${post.id}</guid>${author('dc:creator', post)}${tag('pubDate', new Date(post.createdTime).toUTCString())}${tag('description', html(post.text))}</item>`,
        )
        .join('')}</channel></rss>`,
  },
  atom: {
    type: 'application/atom+xml; charset=utf-8',
    write: (posts, call) =>
      `${PROLOG}<feed xmlns="http://www.w3.org/2005/Atom">${tag('title', TITLE)}${tag('id', call.origin)}${posts
        .map(
          (post) =>
            `<entry>${tag('id', post.id)}${tag('title', post.title ?? '')}<link rel="alternate" href="${linkOf(post, call)}"/>${tag('published', iso(post.createdTime))}${tag('updated', iso(post.updatedTime))}<content type="html">${escape(html(post.text))}</content>${post.author.name ? `<author>${tag('name', post.author.name)}</author>` : ''}</entry>`,
        )
        .join('')}</feed>`,
  },
  rdf: {
    type: 'application/rdf+xml; charset=utf-8',
    write: (posts, call) =>
      `${PROLOG}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${call.origin}">${tag('title', TITLE)}</channel>${posts
        .map(
          (post) =>
            `<item rdf:about="${post.id}">${title(post)}${tag('link', linkOf(post, call))}${tag('description', html(post.text))}${author('dc:creator', post)}${tag('dc:date', iso(post.createdTime))}</item>`,
        )
        .join('')}</rdf:RDF>`,
  },
  json: {
    type: 'application/feed+json',
    write: (posts, call) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: TITLE,
        items: posts.map((post) => ({
          id: post.id,
          url: linkOf(post, call),
          ...(post.title ? { title: post.title } : {}),
          content_text: post.text,
          date_published: iso(post.createdTime),
          date_modified: iso(post.updatedTime),
          ...(post.author.name ? { authors: [{ name: post.author.name }] } : {}),
        })),
      }),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (posts, call) =>
      ['id;url;title;text;author;date']
        .concat(
          posts.map((post) =>
            [
              post.id,
              linkOf(post, call),
              post.title,
              post.text,
              post.author.name,
              iso(post.createdTime),
            ]
              .map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`)
              .join(';'),
          ),
        )
        .join('\r\n'),
  },
};

const PROLOG = '<?xml version="1.0" encoding="utf-8"?>\n';

const iso = (at: number) => new Date(at).toISOString();
const linkOf = (post: SiteReview, { origin }: SiteCall) => `${origin}/posts/${post.id}`;
const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const tag = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
const title = (post: SiteReview) => (post.title ? tag('title', post.title) : '');
const author = (name: string, post: SiteReview) =>
  post.author.name ? tag(name, post.author.name) : '';

/** Paragraphs as blogs and forums write them. */
const html = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const page = () => ({
  status: 200,
  body: '<!doctype html><html><head><title>Forum</title><link rel="alternate" type="application/rss+xml" href="/feeds/mentions.rss"></head><body></body></html>',
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
