import type { Risk } from '../triage/judgement.js';
import type { AlertDetail } from './alert.entity.js';
import type { ItemFacts } from './alert-facts.js';
import { type AlertMail, footerOf, type Reader } from './letter.js';
import { itemParts, itemRows, rowsOf, subjectOf } from './item-parts.js';
import { zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';

export interface ItemOccasion {
  kind: 'risk' | 'negative_review';
  detail: AlertDetail;
  at: Date;
  platformTitle: string;
  /** Of the conversation in the console. */
  link: string;
}

function headlineOf({ kind, detail }: ItemOccasion, speech: Speech): string {
  const { item, risks } = speech.texts;
  if (kind === 'negative_review') return speech.say(item.review, { count: detail.rating ?? 1 });
  const names = (detail.risks ?? []).map((risk) => risks[risk as Risk] ?? risk);
  return speech.say(item.risk, { risks: names.join(', ') });
}

/** A delicate item or a bad review in one recipient's language. Pure. */
export function itemMail(facts: ItemFacts, occasion: ItemOccasion, reader: Reader): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts, locale } = speech;
  const { kind, platformTitle } = occasion;
  const headline = headlineOf(occasion, speech);
  const { runningDueAt: due } = facts;
  return {
    ...itemParts(facts, speech),
    subject: subjectOf(headline, facts, platformTitle, speech),
    urgent: kind === 'risk',
    headline,
    lead: kind === 'risk' ? texts.item.riskExplained : texts.item.reviewExplained,
    rows: [
      ...rowsOf([[texts.due, due && zonedTime(due, facts.timeZone, locale)]]),
      ...itemRows(facts, platformTitle, speech),
    ],
    open: { label: texts.open, url: occasion.link },
    footer: footerOf(facts.brandName, reader, speech),
  };
}
