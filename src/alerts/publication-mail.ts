import type { ItemFacts } from './alert-facts.js';
import { type AlertMail, footerOf, type Reader } from './letter.js';
import { manyLines, oneLine } from './excerpt.js';
import { itemParts, itemRows, rowsOf, subjectOf } from './item-parts.js';
import { momentOf, zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';

const REASON_MAX = 300;
const TEXT_MAX = 2000;

/** A reply of ours that does not get through. */
export interface StuckReply {
  id: string;
  /** As the publication has it. */
  state: string;
  text: string;
  queuedAt: Date;
  attempts: number;
  error: string | null;
}

export interface PublicationOccasion {
  at: Date;
  platformTitle: string;
  /** Of the conversation in the console. */
  link: string;
}

const fateOf = ({ state }: StuckReply): 'waiting' | 'failed' | 'rejected' =>
  state === 'failed' || state === 'rejected' ? state : 'waiting';

/** What became of a reply, in one recipient's language; `facts` are those of the item that it answers. Pure. */
export function publicationMail(
  facts: ItemFacts,
  reply: StuckReply,
  { at, platformTitle, link }: PublicationOccasion,
  reader: Reader,
): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts, locale } = speech;
  const { publication } = texts;
  const { timeZone, runningDueAt: due } = facts;
  const fate = fateOf(reply);
  const since = momentOf(reply.queuedAt, { at, timeZone, locale });
  const headline = speech.say(publication[fate], { since });
  return {
    ...itemParts(facts, speech),
    subject: subjectOf(headline, facts, platformTitle, speech),
    urgent: true,
    headline,
    lead: publication.explained[fate],
    rows: [
      ...rowsOf([
        [publication.said, reply.error && oneLine(reply.error, REASON_MAX)],
        [publication.queued, zonedTime(reply.queuedAt, timeZone, locale)],
        [publication.attempts, String(reply.attempts)],
        [texts.due, due && zonedTime(due, timeZone, locale)],
      ]),
      ...itemRows(facts, platformTitle, speech),
    ],
    draft: { label: publication.reply, text: manyLines(reply.text, TEXT_MAX) },
    open: { label: texts.open, url: link },
    footer: footerOf(facts.brandName, reader, speech),
  };
}
