import { type CustomerItem, type Judged, requestsOf } from './asks.js';
import type { Cycle, Ended } from './cycle.js';

/** Topics that are somebody's case, to be settled and not only answered. */
const CASES: readonly string[] = [
  'delivery',
  'return_refund',
  'product_quality',
  'price_payment',
  'site_fault',
  'staff',
];

/** Dissatisfied, and with a problem of their own or about something that is a case. */
export const isComplaint = ({ noise, sentiment, needsHuman, topics }: Judged): boolean =>
  noise === null &&
  sentiment === 'negative' &&
  (needsHuman || topics.some((topic) => CASES.includes(topic)));

const isSatisfied = ({ noise, sentiment }: Judged): boolean =>
  noise === 'thanks' || ((noise === null || noise === 'emoji_only') && sentiment === 'positive');

type Moment = { at: Date } & (
  | { is: 'complaint'; messageId: string; judged: Judged }
  | { is: 'answer' }
  | { is: 'satisfied'; messageId: string }
  | { is: 'closing'; end: Ended }
);
const ORDER = ['complaint', 'answer', 'satisfied', 'closing'] as const;

/**
 * The complaints of a conversation, in order. One starts at its first item; it ends when the customer,
 * after an answer of ours to their latest complaint, is thankful or pleased, or when the case is closed.
 */
export function complaintsOf(
  items: readonly CustomerItem[],
  answers: readonly Date[],
  closings: readonly Ended[],
): Cycle[] {
  const said = items.flatMap((item) => requestsOf(item, answers)).flatMap(momentsOf);
  const moments: Moment[] = [
    ...said,
    ...answers.map((at) => ({ at, is: 'answer' as const })),
    ...closings.map((end) => ({ at: end.at, is: 'closing' as const, end })),
  ].sort((a, b) => +a.at - +b.at || ORDER.indexOf(a.is) - ORDER.indexOf(b.is));
  const complaints: Cycle[] = [];
  let answered = false;
  for (const moment of moments) {
    const last = complaints.at(-1);
    const running = last && last.ended === null ? last : undefined;
    switch (moment.is) {
      case 'complaint':
        answered = false;
        if (!running) complaints.push(startOf(moment));
        break;
      case 'answer':
        answered = true;
        break;
      case 'satisfied':
        if (running && answered)
          running.ended = { at: moment.at, reason: 'satisfied', messageId: moment.messageId };
        break;
      case 'closing':
        if (running) running.ended = moment.end;
    }
  }
  return complaints;
}

function momentsOf({ at, messageId, judged }: ReturnType<typeof requestsOf>[number]): Moment[] {
  if (!judged) return [];
  if (isComplaint(judged)) return [{ at, is: 'complaint', messageId, judged }];
  return isSatisfied(judged) ? [{ at, is: 'satisfied', messageId }] : [];
}

function startOf({ at, messageId, judged }: Moment & { is: 'complaint' }): Cycle {
  const { noise: _, needsHuman: __, ...understood } = judged;
  return { messageId, startedAt: at, understood, ended: null };
}
