import type { Cases } from './cases/cases.js';
import type { DraftInput, Evidence } from './draft-input.js';
import { answered, type Answered, type Fact, helpsInComplaint, sharedWords } from './fact-fit.js';
import { isTerm, knowsPhotos, names, tellableFacts } from './facts.js';
import type { Intent } from './intent.js';
import { mentions } from './mentions.js';
import type { Matters } from './matters/matters.js';
import type { GoodThing } from './matters/good-things.js';
import { type Matter, troubleOf } from './matters/points.js';
import type { Parts, Topic } from './parts/parts.js';
import type { Step } from './plan.js';
import type { Playbook } from './playbook-input.js';
import { belongsInPraise } from './praised-facts.js';

/** One sentence or two, with where they come from. */
export interface Line {
  step: Step;
  text: string;
  source?: Evidence['source'];
  slot?: { key: string; hint: string };
}

/** All that the wording depends on. */
export interface Scene {
  input: DraftInput;
  parts: Parts;
  matters: Matters;
  cases: Cases;
  language: string;
  playbook: Playbook;
  /** What went wrong, the worst first. */
  troubles: Matter[];
  /** What a friendly customer only remarks upon. */
  remarks: Matter[];
  /** What is praised. */
  good: GoodThing[];
  intent: Intent;
  topic: Topic;
  isPublic: boolean;
}

export const wroteAlready = ({ input, parts }: Scene): boolean =>
  mentions(input.text, parts.wrotePrivately) || knowsPhotos(input.facts ?? {}, parts);

export const GUARDED: Playbook[] = ['legal_threat', 'threat', 'extortion'];

/** What is asked, with the facts that answer it. */
export const answers = ({ input, parts, language }: Scene): Answered[] =>
  answered(tellableFacts(input.facts ?? {}, input.text, parts), input.text, language);

/** Does a question stay open? */
export const leavesOpen = (scene: Scene): boolean =>
  !scene.input.faqAnswer && answers(scene).some(({ isCovered }) => !isCovered);

/** The facts that belong in this reply. */
export function tellable(scene: Scene): Fact[] {
  const { input, parts, playbook, isPublic, troubles, topic } = scene;
  if (playbook === 'question') return answers(scene).flatMap(({ facts }) => facts);
  const facts = tellableFacts(input.facts ?? {}, input.text, parts, {
    // told where people are invited to write, and not twice
    withoutContacts: isPublic && input.place === 'review_response',
  });
  if (playbook === 'praise') return facts.filter((fact) => belongsInPraise(fact, input.text));
  const topics = [
    topic,
    ...input.judgement.topics.map((one) => one.topic),
    ...troubles.map((matter) => troubleOf(matter).topic),
  ];
  // to somebody who threatens no terms that they do not speak of themselves
  if (GUARDED.includes(playbook))
    return facts.filter((fact) => sharedWords(fact, input.text) > 0 || !isTerm(fact));
  return playbook === 'customer_wrong'
    ? facts
    : facts.filter((fact) => helpsInComplaint(fact, input.text, topics));
}

/** Does a fact told here name who sees to it? Then nobody else is said to. */
export const namesWhoActs = (scene: Scene): boolean =>
  tellable(scene).some(
    ([, value]) => mentions(value, scene.cases.words.responsible) || names(value),
  );

/** Do the facts hold more than a no? */
export const hasWayOut = (scene: Scene): boolean =>
  tellable(scene)
    .flatMap(([, value]) => value.split(';'))
    .some((part) => !mentions(part, scene.cases.hints.refusal));

export const slotLine = (step: Step, key: string, slot: { text: string; hint: string }): Line => ({
  step,
  text: slot.text.replace('{hint}', () => slot.hint),
  slot: { key, hint: slot.hint },
});
