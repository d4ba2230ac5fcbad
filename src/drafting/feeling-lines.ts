import type { Pick } from './choose.js';
import { isOnlyDecided } from './decided.js';
import type { GoodThing } from './matters/good-things.js';
import { troubleOf } from './matters/points.js';
import { mentions } from './mentions.js';
import type { Topic } from './parts/parts.js';
import type { Line, Scene } from './scene.js';

/** From here on a complaint is about the people. */
export const SURELY_STAFF = 0.6;

/** Did somebody of ours behave badly? Triage's word is enough where nobody of them is praised. */
export const isAboutPeople = ({ troubles, input, good }: Scene): boolean =>
  troubles.some((matter) => troubleOf(matter).people) ||
  (!good.includes('staff') &&
    input.judgement.sentiment.label === 'negative' &&
    input.judgement.topics.some(({ topic, score }) => topic === 'staff' && score >= SURELY_STAFF));

/** Three stars, or a mere remark: vexed, and not more. */
const isVexed = ({ troubles, input, isPublic }: Scene): boolean =>
  input.rating !== undefined
    ? input.rating >= 3
    : troubles.length
      ? troubles.every((matter) => troubleOf(matter).mild)
      : isPublic;

/** What has to go wrong for somebody to deserve an apology, though triage alone says so. */
const OURS: Topic[] = ['product_quality', 'delivery', 'staff', 'return_refund', 'site_fault'];

/** Did something go wrong, and was it more than a remark? */
export const isWrong = ({ troubles, remarks, topic, input, intent }: Scene): boolean =>
  troubles.length > 0 ||
  (!remarks.length &&
    input.judgement.sentiment.label === 'negative' &&
    (input.rating ?? 0) <= 3 &&
    (OURS.includes(topic) || intent.nthTime));

export const apology = (scene: Scene, pick: Pick): Line => ({
  step: 'apology',
  text: pick(
    isVexed(scene) && !isAboutPeople(scene) ? scene.parts.apologyLight : scene.parts.apology,
    'apology',
  ),
});

/** In a mixed review: sorry for what went wrong. */
export function sorry(scene: Scene, pick: Pick): Line[] {
  if (!isWrong(scene)) return [];
  return [apology(scene, pick), ...acknowledgement(scene, pick)];
}

/** What a complaint praises besides is thanked for first; a review with a good word in it at least as such. */
export function thanksGood(scene: Scene, pick: Pick): Line[] {
  const { cases, parts, input, intent, playbook } = scene;
  const step = 'thanksGood' as const;
  const [named] = stillGood(scene);
  if (named) return [{ step, text: pick(cases.thanksGood[named], step) }];
  return playbook !== 'mixed' && input.rating !== undefined && intent.contrasts
    ? [{ step, text: pick(parts.thanksReview, step) }]
    : [];
}

/** How the customer feels, once; what should have been for the second thing that went wrong, or where the feeling names none. */
export function acknowledgement(scene: Scene, pick: Pick): Line[] {
  const { troubles, matters, parts, cases, playbook, input } = scene;
  // the refusal has been regretted together with it
  if (isOnlyDecided(scene)) return [];
  const [first, second] = troubles;
  const isHurt = saysHurt(scene);
  const named = first ? matters.acknowledge[first] : [];
  // not the same again for everybody under one post
  const own = named.length && !input.avoid?.length ? named : [...named, ...parts.acknowledge];
  const other = playbook === 'fury' || isHurt ? first : second;
  const ought = other && matters.ought[other];
  const lines: Line[] = [];
  // an outcry has been answered already
  if (playbook !== 'fury')
    lines.push({ step: 'acknowledge', text: pick(isHurt ? cases.feltWarm : own, 'acknowledge') });
  if (ought) lines.push({ step: 'ought', text: pick(ought, 'ought') });
  return lines;
}

/** To an outcry: anger, or what lies beneath it. */
export const feeling = (scene: Scene, pick: Pick): Line[] => [
  {
    step: 'feeling',
    text: pick(saysHurt(scene) ? scene.cases.feltWarm : scene.parts.feeling, 'feeling'),
  },
];

/** Hurt rather than annoyed. */
const saysHurt = ({ input, cases }: Scene): boolean => mentions(input.text, cases.words.hurt);

/** The good thing in a mixed review. */
export const stillGood = ({ good }: Scene): GoodThing[] =>
  good.filter((thing) => thing !== 'general').slice(0, 1);
