import type { Pick } from './choose.js';
import type { Answered, Fact } from './fact-fit.js';
import type { Said } from './fact-label.js';
import { factSentence, isBare } from './fact-sentence.js';
import { dayIn } from './labels/days.js';
import { labelOfQuestion } from './labels/labels.js';
import { answers, type Line, type Scene, slotLine } from './scene.js';

export const factLine = (fact: Fact, scene: Scene, said?: Said): Line => ({
  step: 'facts',
  text: factSentence(fact, scene.playbook, scene, said),
  source: { kind: 'fact', id: fact[0] },
});

/** The knowledge base's answer, else the facts, with a place for a person to fill in for what they leave open. */
export function answerLines(scene: Scene, pick: Pick): Line[] {
  const { faqAnswer } = scene.input;
  if (faqAnswer)
    return [
      {
        step: 'answer',
        text: faqAnswer.text.trim(),
        source: { kind: 'faq', id: faqAnswer.id },
      },
    ];
  const asked = answers(scene);
  let before: string | undefined;
  return asked.flatMap((one, index) => {
    const isLater = before !== undefined;
    if (!one.isCovered) return [openQuestion(one, asked.length > 1, scene)];
    return one.facts.map((fact, at) => {
      const said = { question: one.question, isLater, isMore: at > 0, before };
      before = fact[0];
      return index === 0 && at === 0 && followsThanks(scene, one)
        ? afterThanks(fact, scene, pick)
        : factLine(fact, scene, said);
    });
  });
}

/** Does the first answer need the thanks for the question before it, for it says nothing of what it is about? */
export function opensBare(scene: Scene): boolean {
  if (scene.input.faqAnswer) return false;
  const [first] = answers(scene);
  return first !== undefined && first.isCovered && followsThanks(scene, first);
}

const followsThanks = (scene: Scene, { facts, question }: Answered): boolean =>
  facts[0] !== undefined && isBare(facts[0], question, scene);

/** "Thank you for asking: indoors, the oil does not stand frost." */
function afterThanks(fact: Fact, scene: Scene, pick: Pick): Line {
  const line = factLine(fact, scene, { isMore: true });
  return { ...line, text: `${pick(scene.parts.askedFact, 'answer')} ${line.text}` };
}

/** So long may a question be that is shown where its answer is missing. */
const SHOWN = 90;

/** A place to fill in, by the day or the thing that was asked about; what was asked stands in it. */
function openQuestion({ question }: Answered, isOneOfMany: boolean, scene: Scene): Line {
  const { parts, language } = scene;
  const label = dayIn(question, language) ?? labelOfQuestion(question, language)?.text;
  const unnamed = isOneOfMany ? parts.gap.other : parts.gap.only;
  const text = label ? `${label}: [[… {hint} …]].` : unnamed;
  const shown = question.replace(/[[\]\s]+/g, ' ').replace(/[\s?;.\u037e]+$/, '');
  const hint = shown.length <= SHOWN ? shown : parts.gap.hint;
  return slotLine('answer', 'answer', { text, hint });
}
