import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { factLine } from './answer-lines.js';
import type { Pick } from './choose.js';
import { mentions } from './mentions.js';
import { namedStaff } from './named-staff.js';
import { saysOtherFirm, tradeFact } from './other-firm.js';
import { safetyKinds, saysStop } from './safety/kinds.js';
import type { Safety } from './safety/safety.js';
import { type Line, type Scene, tellable } from './scene.js';

/** Told with many stars, but in no word of praise: a joke, a story. */
export const isDry = ({ input, good, language }: Scene): boolean =>
  input.rating !== undefined &&
  !good.length &&
  fold(input.text).text.search(languageRules(language)!.words.praise) < 0 &&
  !namedStaff(input.text, language, input.author?.name);

/** Advice for every danger named, and to leave the thing alone. */
export function safetyLines({ input, cases: { safety } }: Scene, pick: Pick): Line[] {
  const step = 'safety' as const;
  const hope = hopeLines(input.text, safety, pick);
  if (mentions(input.text, safety.treated) && !isStillDangerous(input.text, safety))
    return [
      ...hope,
      { step, text: pick(safety.advice.treated, `${step}/treated`) },
      { step, text: pick(safety.stopUsing, `${step}/stop`) },
    ];
  const kinds = safetyKinds(input.text, safety);
  const lines = kinds.map((kind) => ({ step, text: pick(safety.advice[kind], `${step}/${kind}`) }));
  return saysStop(kinds)
    ? [...hope, ...lines]
    : [...hope, ...lines, { step, text: pick(safety.stopUsing, `${step}/stop`) }];
}

/** What smoked may go on smoking though the burn has been bandaged. */
const isStillDangerous = (text: string, { danger }: Safety): boolean =>
  mentions(text, danger.electric) || mentions(text, danger.battery);

/** A wish for the person hurt, where one sentence names harm and surely whom it befell. */
function hopeLines(text: string, safety: Safety, pick: Pick): Line[] {
  const harm = [...safety.harm, ...safety.treated, ...HURTS.flatMap((kind) => safety.danger[kind])];
  const told = text.split(/[.!?;\u037e\n]+/).filter((sentence) => mentions(sentence, harm));
  const hurt = told.flatMap((sentence) =>
    safety.people.filter(([pattern]) => mentions(sentence, [pattern])),
  );
  const [only, ...others] = new Set(hurt.map(([, said]) => said));
  if (!only || others.length) return [];
  return [{ step: 'safety', text: pick(safety.hope, 'hope').replace('{person}', only) }];
}

/** Dangers whose words say that somebody was hurt. */
const HURTS = ['burn', 'cut', 'head', 'shock'] as const;

/** What was meant for another firm, with our trade where the shop states it. */
export function otherFirmLines(scene: Scene, pick: Pick): Line[] {
  const { input, cases } = scene;
  const step = 'otherFirm' as const;
  if (saysOtherFirm(input.text, cases.words))
    return [{ step, text: pick(cases.otherFirmSaid, step) }];
  const fact = tradeFact(input.text, input.facts ?? {}, cases.words);
  const told = fact ? [{ ...factLine(fact, scene), step }] : [];
  return [{ step, text: pick(cases.otherFirmSeen, step) }, ...told];
}

/** Somebody's life may be at stake: one number, the shop's own where it has one. */
export function crisis(scene: Scene, pick: Pick): Line[] {
  const step = 'crisis' as const;
  const { cases } = scene;
  const own = tellable(scene).find(([key, value]) => HELP.test(key) || HELPLINE.test(value));
  if (!own) return [{ step, text: pick(cases.crisis, step) }];
  const [id, value] = own;
  const said = value.trim().replace(/[.\s]+$/, '');
  const text = pick(cases.crisisOwn, step).replace('{fact}', said);
  const line: Line = { step, text, source: { kind: 'fact', id } };
  return EMERGENCY.test(said)
    ? [line]
    : [line, { step, text: pick(cases.crisisDanger, `${step}/danger`) }];
}

const HELP = /help|line|crisis|support|emergency|hotline/;
const HELPLINE = /\b(?:116 ?1\d\d|1018|0800[ \d]{6,})/;
const EMERGENCY = /\b(?:112|999|155)\b/;
