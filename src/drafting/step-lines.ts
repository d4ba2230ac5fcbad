import type { Pick } from './choose.js';
import { knowsPhotos } from './facts.js';
import { type Line, type Scene, slotLine, tellable } from './scene.js';
import { mentions } from './mentions.js';
import { troubleOf } from './matters/points.js';

/** Facts that show that somebody has the order before them. */
const IN_HAND = /replace|exchange|refund|callback|pick_?up|tracking|status|label|sent/;
const NEEDS_NO_ORDER = ['staff', 'site_fault', 'contact_hours', 'product_question'];

/** In private: what happens next, and what we still need, never what we already know. */
export function stepLines(scene: Scene, pick: Pick): Line[] {
  const { input, parts, cases, topic, playbook } = scene;
  const facts = input.facts ?? {};
  const [matter] = scene.troubles;
  const trouble = matter && troubleOf(matter);
  const follow = (): Line[] => [{ step: 'step', text: pick(cases.follow, 'step') }];
  if (playbook === 'order_status') return facts.order ? follow() : askOrder(scene, pick);
  if (tellable(scene).length) {
    const known = facts.order || Object.keys(facts).some((key) => IN_HAND.test(key));
    const needed = trouble?.order && !known;
    const asked = needed ? askOrder(scene, pick) : [];
    return asked.length ? asked : follow();
  }
  const about = trouble?.topic ?? topic;
  const doer = trouble?.step ?? about;
  const does = (): Line => ({ step: 'step', text: pick(parts.step[doer], 'step') });
  if (facts.order && (matter === 'late' || matter === 'lost'))
    return [slotLine('step', 'tracking', parts.trackingSlot), does()];
  // what cannot be looked up without the order is not promised before we have it
  const byOrder = trouble ? trouble.order : !NEEDS_NO_ORDER.includes(about);
  const asked = byOrder ? askOrder(scene, pick) : [];
  const lines: Line[] = asked.length ? asked : [does()];
  if (
    trouble?.shows &&
    !input.hasPhotos &&
    !knowsPhotos(facts, parts) &&
    !mentions(input.text, parts.photoWords)
  )
    lines.push({ step: 'step', text: pick(parts.askPhoto, 'photo') });
  return lines;
}

function askOrder({ input, parts }: Scene, pick: Pick): Line[] {
  if (input.facts?.order || /\d{4,}/.test(input.text)) return [];
  return [{ step: 'step', text: pick(parts.askOrder, 'order') }];
}

/** Where the writer's own parcel is: what we know, else a place to fill in, else that we will look it up. */
export function statusLines(scene: Scene, pick: Pick): Line[] {
  const { input, parts, cases, isPublic } = scene;
  if (tellable(scene).length) return [];
  if (!isPublic && input.facts?.order) return [slotLine('status', 'tracking', parts.trackingSlot)];
  return [{ step: 'status', text: pick(cases.status, 'status') }];
}
