import type { Pick } from './choose.js';
import type { Line, Scene } from './scene.js';
import type { Matter } from './matters/matters.js';
import type { Step } from './plan.js';

/** Troubles that are ours, so that the brand's goodwill is for them. */
const OURS: Matter[] = [
  'damaged',
  'not_working',
  'poor_quality',
  'missing_item',
  'wrong_item',
  'not_as_described',
  'late',
  'lost',
  'cancelled',
  'courier',
  'refund_waiting',
  'charged_wrongly',
];
/** Troubles in which something travels back to us. */
export const RETURNED: Matter[] = [
  'damaged',
  'not_working',
  'poor_quality',
  'wrong_item',
  'not_as_described',
];

/** What the brand lets us offer, in private and never beyond it; with the rule that allows it. */
export function goodwillLines(step: Step, scene: Scene, pick: Pick): Line[] {
  const { cases, troubles, input } = scene;
  const { goodwill } = input;
  if (step === 'letGo')
    return [
      { step, text: pick(cases.letGo, step), source: { kind: 'policy', id: 'goodwill.letGo' } },
    ];
  if (!goodwill || !troubles.some((matter) => OURS.includes(matter))) return [];
  const lines: Line[] = [];
  if (goodwill.shippingPaid && troubles.some((matter) => RETURNED.includes(matter)))
    lines.push({
      step,
      text: pick(cases.shippingPaid, 'shipping'),
      source: { kind: 'policy', id: 'goodwill.shippingPaid' },
    });
  if (goodwill.gift) {
    const gift = cases.giftOf.replace('{amount}', goodwill.gift);
    lines.push({
      step,
      text: pick(cases.gift, 'gift').replace('{gift}', gift),
      source: { kind: 'policy', id: 'goodwill.gift' },
    });
  }
  return lines;
}
