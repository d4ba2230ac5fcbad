import { opaque, digits } from '../ids.js';
import type { SiteReview } from '../model.js';
import type { ReviewSite, SiteAnswer } from './review-site.js';

const ACCOUNT = 'obchody.heureka.cz/meltemi-home';
const KEY = Buffer.from(opaque(16, 'heureka-key')).toString('hex');

/**
 * Heureka's exports of reviews, as public readers of them know them (BianoCZ/heureka-recenze, znojil/heureka).
 * A review with a title is one of a product of that name and stands in the other file. Of a text, lines with
 * + in front are praise, with − complaints, the others the summary. What a wrong key is answered is from memory.
 */
export const heureka: ReviewSite = {
  site: 'heureka',
  accounts: [
    {
      platform: 'heureka',
      externalId: ACCOUNT,
      name: 'meltemi-home',
      languages: ['cs', 'sk'],
      credentials: { key: KEY, productKey: KEY },
    },
  ],
  id: (n) => digits(8, 'heureka', n),
  owns: ({ path }) => /^\/direct\/dotaznik\/export-(product-)?review\.php$/.test(path),
  answer(call) {
    if (call.method !== 'GET') return this.refusal(405, 'Method Not Allowed');
    const isDead = call.world.settings.get('dead:heureka') === true;
    if (isDead || call.query.key !== KEY) return this.refusal(403, 'The key is not valid.');
    const from = call.query.from ?? '';
    if (from && !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(from)) {
      return this.refusal(400, 'The parameter from is not YYYY-MM-DD HH:MM:SS.');
    }
    const reviews = call.world
      .siteReviewsOf('heureka', ACCOUNT)
      .filter(({ updatedTime }) => pragueTime(updatedTime) >= from);
    return call.path.includes('product') ? products(reviews) : shop(reviews);
  },
  refusal: (status, message) => ({
    status,
    body: message,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  }),
};

function shop(reviews: SiteReview[]): SiteAnswer {
  const rows = reviews
    .filter(({ title }) => title === undefined)
    .map((review) => {
      const stars =
        review.rating === undefined ? '' : `<total_rating>${review.rating}</total_rating>`;
      const reaction = review.reply ? cdata('reaction', review.reply.text) : '';
      return `\t<review>${head(review, review.updatedTime)}${stars}${words(review)}${reaction}</review>\n`;
    });
  return xml(`<reviews>\n${rows.join('')}</reviews>\n`);
}

/** A changed review stands there twice: as it was first, stars only, and as it is. */
function products(reviews: SiteReview[]): SiteAnswer {
  const rows = reviews
    .filter(({ title }) => title !== undefined)
    .map((review) => {
      const stars = review.rating === undefined ? '' : `<rating>${review.rating}</rating>`;
      const first = `<review>${head(review, review.createdTime)}${stars}</review>`;
      const now = `<review>${head(review, review.updatedTime)}${stars}${words(review)}</review>`;
      const states = review.updatedTime > review.createdTime ? [first, now] : [now];
      const url = `https://meltemi-home.test/p/${encodeURIComponent(review.title!)}`;
      const product = `${cdata('product_name', review.title!)}${cdata('url', url)}<order_id>${review.id}</order_id>`;
      return `\t<product>${product}<reviews>${states.join('')}</reviews></product>\n`;
    });
  return xml(`<products>\n${rows.join('')}</products>\n`);
}

function head({ id, author }: SiteReview, at: number): string {
  const name = author.name ? cdata('name', author.name) : '';
  return `<rating_id>${id}</rating_id>${name}<unix_timestamp>${Math.floor(at / 1000)}</unix_timestamp>`;
}

function words({ text }: SiteReview): string {
  const lines = text.split('\n');
  const behind = (sign: RegExp) =>
    lines.filter((line) => sign.test(line)).map((line) => line.replace(sign, ''));
  const summary = lines
    .filter((line) => !/^[+−-] /.test(line))
    .join('\n')
    .trim();
  const pros = behind(/^\+ /).join('\n');
  const cons = behind(/^[−-] /).join('\n');
  return [
    pros && cdata('pros', pros),
    cons && cdata('cons', cons),
    summary && cdata('summary', summary),
  ].join('');
}

const cdata = (tag: string, text: string) =>
  `<${tag}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${tag}>`;

const xml = (body: string): SiteAnswer => ({
  status: 200,
  body: `<?xml version="1.0" encoding="utf-8"?>\n${body}`,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
});

const PRAGUE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Prague',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const pragueTime = (at: number) => PRAGUE.format(at);
