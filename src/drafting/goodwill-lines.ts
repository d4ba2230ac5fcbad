import type { Pick } from './choose.js';
import type { Line, Scene } from './scene.js';
import { type Matter, troubleOf } from './matters/points.js';
import type { Step } from './plan.js';

/** Does something travel back to us? */
export const isReturned = (matter: Matter): boolean => troubleOf(matter).returned === true;

/** What the brand lets us offer, in private and never beyond it; with the rule that allows it. */
export function goodwillLines(step: Step, scene: Scene, pick: Pick): Line[] {
  const { cases, troubles, input } = scene;
  const { goodwill } = input;
  if (step === 'letGo')
    return [
      { step, text: pick(cases.letGo, step), source: { kind: 'policy', id: 'goodwill.letGo' } },
    ];
  if (!goodwill || !troubles.some((matter) => troubleOf(matter).ours)) return [];
  const lines: Line[] = [];
  if (goodwill.shippingPaid && troubles.some(isReturned))
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
