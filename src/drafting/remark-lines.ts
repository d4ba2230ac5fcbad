import type { Pick } from './choose.js';
import type { DraftInput } from './draft-input.js';
import { isWrong } from './feeling-lines.js';
import { type Line, type Scene, tellable } from './scene.js';

/** What a pleased customer would have liked better. */
export function remarkLines(scene: Scene, pick: Pick): Line[] {
  const { intent, matters, parts, remarks, input, isPublic } = scene;
  const step = 'remark' as const;
  // a fact about it says more than that we pass it on
  if (remarks.length && !tellable(scene).length)
    return remarks.map((matter) => ({
      step,
      text: pick(matters.remarkOn, step).replace('{matter}', matters.remark[matter] ?? ''),
    }));
  if (isWrong(scene)) return [];
  if (tellable(scene).length || (isPublic && input.faqAnswer))
    return intent.reserved
      ? [{ step, text: pick(isLow(input) ? parts.remarkRegret : parts.remarkFelt, step) }]
      : [];
  return [{ step, text: pick(parts.remark, step) }];
}

/** Three stars or fewer. */
const isLow = ({ rating }: DraftInput): boolean => rating !== undefined && rating <= 3;
