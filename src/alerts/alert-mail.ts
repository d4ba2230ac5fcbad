import type { ClockAlertKind } from './alert.entity.js';
import type { AlertFacts } from './alert-facts.js';
import { itemParts, itemRows, rowsOf, subjectOf } from './item-parts.js';
import { type AlertMail, footerOf, type Reader } from './letter.js';
import { duration, timeLeft, zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';
import { secondsBetween } from './time-span.js';

export interface AlertOccasion {
  kind: ClockAlertKind;
  /** The instant of the alert; "left" and "over" are counted from it. */
  at: Date;
  /** 0: the first time; n: the nth time that it is told again. */
  repeat: number;
  platformTitle: string;
  /** Of the conversation in the console. */
  link: string;
}

/** The words for an answer that is due, or for a complaint that is to be settled. */
function wordsOf({ clockKind, kind }: AlertFacts, speech: Speech) {
  const { texts } = speech;
  if (clockKind === 'resolution')
    return { ...texts.settling, late_ingest: texts.settling.breached };
  const { warned, breached, late_ingest, due, promise } = texts;
  return {
    warned,
    breached,
    late_ingest,
    due,
    promise,
    waiting: speech.say(texts.waiting, { kind }),
  };
}

/** The alert in one recipient's language, with all that is needed to act. Pure. */
export function alertMail(facts: AlertFacts, occasion: AlertOccasion, reader: Reader): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts, locale } = speech;
  const { kind, at, repeat, platformTitle } = occasion;
  const words = wordsOf(facts, speech);
  const left = kind === 'warned' && timeLeft(secondsBetween(at, facts.dueAt), speech);
  const again = repeat > 0 ? `${speech.say(texts.again, { count: repeat })}: ` : '';
  const headline = left || `${again}${words[kind]}`;
  const over = secondsBetween(facts.dueAt, at);
  return {
    ...itemParts(facts, speech),
    subject: subjectOf(headline, facts, platformTitle, speech),
    urgent: kind !== 'warned',
    headline,
    lead: [left && `${words.warned}.`, kind === 'late_ingest' && texts.lateExplained, words.waiting]
      .filter(Boolean)
      .join(' '),
    rows: [
      ...rowsOf([
        [words.due, zonedTime(facts.dueAt, facts.timeZone, locale)],
        [texts.overdue, kind === 'warned' ? null : duration(over, speech)],
      ]),
      ...itemRows(facts, platformTitle, speech),
      ...rowsOf([[words.promise, duration(secondsBetween(facts.startedAt, facts.dueAt), speech)]]),
    ],
    open: { label: texts.open, url: occasion.link },
    footer: footerOf(facts.brandName, reader, speech),
  };
}
