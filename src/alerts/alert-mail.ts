import type { ClockAlertKind } from './alert.entity.js';
import type { AlertFacts } from './alert-facts.js';
import { manyLines, oneLine } from './excerpt.js';
import { duration, timeLeft, zonedTime } from './mail-times.js';
import type { Because } from './recipients.js';
import { Speech } from './texts/texts.js';
import { secondsBetween } from './time-span.js';

const TEXT_MAX = 2000;
const POST_MAX = 200;
const SUBJECT_EXCERPT_MAX = 70;
const NAME_MAX = 60;

/** An alert as one person reads it, before it becomes plain text or HTML. */
export interface AlertMail {
  locale: string;
  subject: string;
  urgent: boolean;
  headline: string;
  lead: string;
  /** The customer's own words; null when there are none. */
  text: string | null;
  /** Language of the text and the draft, BCP 47. */
  language: string;
  /** Remarks beneath the text: that it was cut, that there is more. */
  remarks: string[];
  rows: { label: string; value: string }[];
  draft: { label: string; text: string } | null;
  /** Stands in the place of a draft; null where none is to be expected. */
  noDraft: string | null;
  /** Stands in the place of the words; null where nobody has written any. */
  noText: string | null;
  open: { label: string; url: string };
  permalink: { label: string; url: string } | null;
  footer: string;
}

export interface AlertOccasion {
  kind: ClockAlertKind;
  /** The instant of the alert; "left" and "over" are counted from it. */
  at: Date;
  platformTitle: string;
  /** Of the conversation in the console. */
  link: string;
}

const whoOf = ({ contactName, contactHandle }: AlertFacts): string | null => {
  const name = contactName && oneLine(contactName, NAME_MAX);
  const handle = contactHandle && oneLine(`@${contactHandle.replace(/^@/, '')}`, NAME_MAX);
  return name && handle ? `${name} (${handle})` : name || handle || null;
};

function assignedTo({ assigneeName, teamName }: AlertFacts, speech: Speech): string {
  const team = teamName && speech.say(speech.texts.team, { name: teamName });
  return [assigneeName, team].filter(Boolean).join(', ') || speech.texts.nobody;
}

function subjectOf(facts: AlertFacts, { kind, at, platformTitle }: AlertOccasion, speech: Speech) {
  const { texts } = speech;
  const state = kind === 'warned' ? timeLeft(secondsBetween(at, facts.dueAt), speech) : texts[kind];
  const who =
    facts.contactName ?? facts.contactHandle ?? speech.say(texts.kind, { kind: facts.kind });
  const said = oneLine(facts.text, SUBJECT_EXCERPT_MAX);
  const excerpt = said ? speech.say(texts.quoted, { text: said }) : texts.noText;
  return `${state} · ${oneLine(who, NAME_MAX)}, ${platformTitle}: ${excerpt}`;
}

function rowsOf(facts: AlertFacts, { kind, at, platformTitle }: AlertOccasion, speech: Speech) {
  const { texts, locale } = speech;
  const place = [platformTitle, oneLine(facts.accountName, NAME_MAX)].join(' · ');
  const post = facts.postExcerpt && oneLine(facts.postExcerpt, POST_MAX);
  const over = secondsBetween(facts.dueAt, at);
  const rows: [string, string | null][] = [
    [texts.due, zonedTime(facts.dueAt, facts.timeZone, locale)],
    [texts.overdue, kind === 'warned' ? null : duration(over, speech)],
    [texts.from, whoOf(facts) ?? texts.unknownContact],
    [texts.where, `${speech.say(texts.kind, { kind: facts.kind })} · ${place}`],
    [texts.post, post && speech.say(texts.quoted, { text: post })],
    [texts.rating, facts.rating === null ? null : `${facts.rating}/5`],
    [texts.written, zonedTime(facts.startedAt, facts.timeZone, locale)],
    [texts.promise, duration(secondsBetween(facts.startedAt, facts.dueAt), speech)],
    [texts.assigned, assignedTo(facts, speech)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function remarksOf(facts: AlertFacts, shortened: boolean, speech: Speech): string[] {
  const { texts } = speech;
  return [
    ...(shortened ? [texts.cutHere] : []),
    ...(facts.attachments > 0 ? [speech.say(texts.attachments, { count: facts.attachments })] : []),
    ...(facts.further > 0 ? [speech.say(texts.further, { count: facts.further })] : []),
  ];
}

/** The alert in one recipient's language, with all that is needed to act. Pure. */
export function alertMail(
  facts: AlertFacts,
  occasion: AlertOccasion,
  reader: { locale: string; because: Because },
): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts } = speech;
  const { kind, at } = occasion;
  const text = manyLines(facts.text, TEXT_MAX);
  const waiting = speech.say(texts.waiting, { kind: facts.kind });
  const left = kind === 'warned' && timeLeft(secondsBetween(at, facts.dueAt), speech);
  return {
    locale: speech.locale,
    subject: subjectOf(facts, occasion, speech),
    urgent: kind !== 'warned',
    headline: left || texts[kind],
    lead: [left && `${texts.warned}.`, kind === 'late_ingest' && texts.lateExplained, waiting]
      .filter(Boolean)
      .join(' '),
    text: text || null,
    language: facts.language,
    remarks: remarksOf(facts, text.endsWith('…') && !facts.text.trim().endsWith('…'), speech),
    rows: rowsOf(facts, occasion, speech),
    draft: facts.draftText
      ? { label: texts.draft, text: manyLines(facts.draftText, TEXT_MAX) }
      : null,
    noDraft: texts.noDraft,
    noText: texts.noText,
    open: { label: texts.open, url: occasion.link },
    permalink: facts.permalink ? { label: texts.permalink, url: facts.permalink } : null,
    footer: `${texts.because[reader.because]} Sixhour · ${facts.brandName}`,
  };
}
