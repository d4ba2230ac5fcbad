import type { Topic } from '../triage/judgement.js';
import type { AlertDetail } from './alert.entity.js';
import type { ItemFacts } from './alert-facts.js';
import { type AlertMail, footerOf, type Reader } from './letter.js';
import { oneLine } from './excerpt.js';
import { NAME_MAX, rowsOf } from './item-parts.js';
import { duration, zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';

const QUOTES = 5;
const QUOTE_MAX = 240;
const POST_MAX = 200;

export interface CrisisOccasion {
  detail: AlertDetail;
  titleOf: (platform: string) => string;
  /** Of the post on the platform; null: not known, or it is about the whole brand. */
  permalink: string | null;
  /** Of the newest conversation in the console. */
  link: string;
}

const countsOf = (values: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

function quoteOf({ contactName, contactHandle, text }: ItemFacts, { texts }: Speech): string {
  const who = oneLine(contactName ?? contactHandle ?? texts.unknownContact, NAME_MAX);
  return `${who}: ${oneLine(text, QUOTE_MAX) || texts.noText}`;
}

/** Many are unhappy at once: what about, where, in whose words. `items`: the oldest first, at least one. Pure. */
export function crisisMail(
  items: readonly [ItemFacts, ...ItemFacts[]],
  { detail, titleOf, permalink, link }: CrisisOccasion,
  reader: Reader,
): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts, locale } = speech;
  const { crisis } = texts;
  const [first] = items;
  const newest = [...items].reverse().slice(0, QUOTES);
  const aboutPost = detail.contextId != null;
  const post = aboutPost ? first.postExcerpt && oneLine(first.postExcerpt, POST_MAX) : null;
  const headline = speech.say(aboutPost ? crisis.post : crisis.brand, {
    count: detail.people ?? items.length,
  });
  const channels = [
    ...new Set(
      items.map(
        ({ platform, accountName }) => `${titleOf(platform)} · ${oneLine(accountName, NAME_MAX)}`,
      ),
    ),
  ];
  const topics = countsOf(items.flatMap((item) => item.topics)).map(
    ([topic, count]) => `${texts.topics[topic as Topic] ?? topic} (${count})`,
  );
  const said = post ? speech.say(texts.quoted, { text: post }) : first.brandName;
  return {
    locale,
    subject: `${headline} · ${said}`,
    urgent: true,
    headline,
    lead: speech.say(crisis.explained, {
      count: detail.items ?? items.length,
      duration: duration(detail.seconds ?? 3600, speech),
    }),
    text: newest.map((item) => quoteOf(item, speech)).join('\n'),
    language: newest[0]!.language,
    remarks: [],
    rows: rowsOf([
      [texts.post, post && speech.say(texts.quoted, { text: post })],
      [crisis.channels, channels.join(', ')],
      [crisis.topics, topics.join(', ')],
      [crisis.first, zonedTime(first.writtenAt, first.timeZone, locale)],
    ]),
    draft: null,
    noDraft: null,
    noText: null,
    open: { label: crisis.open, url: link },
    permalink: permalink ? { label: crisis.permalink, url: permalink } : null,
    footer: footerOf(first.brandName, reader, speech),
  };
}
