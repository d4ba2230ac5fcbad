import type { Pick } from './choose.js';
import { knowsPhotos } from './facts.js';
import { type Line, type Scene, slotLine, tellable } from './scene.js';
import { MATTER_TOPIC } from './matter.js';
import { mentions } from './mentions.js';
import type { Matter } from './matters/matters.js';

const SHOWS: Matter[] = ['damaged', 'poor_quality', 'not_as_described'];
/** Nothing that the carrier could tell us about. */
const NOT_THE_CARRIER: Matter[] = ['wrong_item', 'missing_item', 'cancelled'];
/** Troubles in which something has yet to happen after the answer. */
const FOLLOWED: Matter[] = [
  'damaged',
  'not_working',
  'poor_quality',
  'missing_item',
  'wrong_item',
  'not_as_described',
  'bad_fit',
  'late',
  'lost',
  'cancelled',
  'courier',
  'refund_waiting',
  'charged_wrongly',
];
/** Facts that show that somebody has the order before them. */
const IN_HAND = /replace|exchange|refund|callback|pick_?up|tracking|status|label|sent/;
const NEEDS_NO_ORDER = ['staff', 'site_fault', 'contact_hours', 'product_question'];

/** In private: what happens next, and what we still need, never what we already know. */
export function stepLines(scene: Scene, pick: Pick): Line[] {
  const { input, parts, cases, topic, playbook } = scene;
  const facts = input.facts ?? {};
  const [matter] = scene.troubles;
  const follow = (): Line[] => [{ step: 'step', text: pick(cases.follow, 'step') }];
  if (playbook === 'order_status') return facts.order ? follow() : askOrder(scene, pick);
  if (tellable(scene).length) {
    const known = facts.order || Object.keys(facts).some((key) => IN_HAND.test(key));
    const needed = matter !== undefined && FOLLOWED.includes(matter) && !known;
    const asked = needed ? askOrder(scene, pick) : [];
    return asked.length ? asked : follow();
  }
  const about = matter ? MATTER_TOPIC[matter] : topic;
  const doer = matter && NOT_THE_CARRIER.includes(matter) ? 'other' : about;
  const does = (): Line => ({ step: 'step', text: pick(parts.step[doer], 'step') });
  if (facts.order && (matter === 'late' || matter === 'lost'))
    return [slotLine('step', 'tracking', parts.trackingSlot), does()];
  // what cannot be looked up without the order is not promised before we have it
  const asked = NEEDS_NO_ORDER.includes(about) ? [] : askOrder(scene, pick);
  const lines: Line[] = asked.length ? asked : [does()];
  const photoHelps = matter !== undefined && SHOWS.includes(matter);
  if (
    photoHelps &&
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
