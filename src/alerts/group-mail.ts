import { type AlertMail, footerOf, type Reader } from './letter.js';
import type { HeldReason } from './notice.entity.js';
import { Speech } from './texts/texts.js';

/** More are only counted. */
const MOST = 40;
/** Lines of the single mail's table that a group still shows: when it is due, and by how much it is over. */
const ROWS = 2;

/** Several alerts as one person reads them. */
export interface GroupMail {
  locale: string;
  subject: string;
  headline: string;
  lead: string;
  items: { title: string; rows: { label: string; value: string }[]; url: string }[];
  remarks: string[];
  open: { label: string; url: string };
  footer: string;
}

export interface GroupOccasion {
  brandName: string;
  reason: HeldReason;
  /** How many had been dealt with before they were told. */
  settled: number;
  /** Of the alerts in the console. */
  link: string;
}

/** What was held back, told together, in the order in which it happened. Pure. */
export function groupMail(
  mails: readonly AlertMail[],
  { brandName, reason, settled, link }: GroupOccasion,
  reader: Reader,
): GroupMail {
  const speech = new Speech(reader.locale);
  const { group } = speech.texts;
  const headline = speech.say(group.subject, { count: mails.length });
  const first = mails[0]?.subject;
  return {
    locale: speech.locale,
    subject: [headline, ...(first ? [first] : [])].join(' · '),
    headline,
    lead: reason === 'quiet' ? group.quiet : group.gathered,
    items: mails.slice(0, MOST).map(({ subject, rows, open }) => ({
      title: subject,
      rows: rows.slice(0, ROWS),
      url: open.url,
    })),
    remarks: [
      ...(mails.length > MOST ? [speech.say(group.more, { count: mails.length - MOST })] : []),
      ...(settled > 0 ? [speech.say(group.settled, { count: settled })] : []),
    ],
    open: { label: group.open, url: link },
    footer: footerOf(brandName, reader, speech),
  };
}

/** The plain-text part. */
export function groupText({ headline, lead, items, remarks, open, footer }: GroupMail): string {
  const blocks = items.map(({ title, rows, url }) =>
    [`* ${title}`, ...rows.map(({ label, value }) => `  ${label}: ${value}`), `  ${url}`].join(
      '\n',
    ),
  );
  const rest = remarks.join('\n');
  return [`${headline}\n${lead}`, ...blocks, rest, `${open.label}:\n${open.url}`, `-- \n${footer}`]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
