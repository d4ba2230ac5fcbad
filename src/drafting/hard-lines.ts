import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { factLine } from './answer-lines.js';
import type { Pick } from './choose.js';
import { namedStaff } from './named-staff.js';
import { saysOtherFirm, tradeFact } from './other-firm.js';
import { safetyKinds, saysStop } from './safety/kinds.js';
import type { Line, Scene } from './scene.js';

/** Told with many stars, but in no word of praise: a joke, a story. */
export const isDry = ({ input, good, language }: Scene): boolean =>
  input.rating !== undefined &&
  !good.length &&
  fold(input.text).text.search(languageRules(language)!.words.praise) < 0 &&
  !namedStaff(input.text, language, input.author?.name);

/** Advice for every danger named, and to leave the thing alone. */
export function safetyLines({ input, cases: { safety } }: Scene, pick: Pick): Line[] {
  const step = 'safety' as const;
  const kinds = safetyKinds(input.text, safety);
  const lines = kinds.map((kind) => ({ step, text: pick(safety.advice[kind], `${step}/${kind}`) }));
  return saysStop(kinds)
    ? lines
    : [...lines, { step, text: pick(safety.stopUsing, `${step}/stop`) }];
}

/** What was meant for another firm, with our trade where the shop states it. */
export function otherFirmLines(scene: Scene, pick: Pick): Line[] {
  const { input, cases } = scene;
  const step = 'otherFirm' as const;
  if (saysOtherFirm(input.text, cases.words))
    return [{ step, text: pick(cases.otherFirmSaid, step) }];
  const fact = tradeFact(input.text, input.facts ?? {}, cases.words);
  const told = fact ? [{ ...factLine(fact, scene, pick, 'none'), step }] : [];
  return [{ step, text: pick(cases.otherFirmSeen, step) }, ...told];
}
