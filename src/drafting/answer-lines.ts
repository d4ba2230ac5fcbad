import type { Pick } from './choose.js';
import type { Answered, Fact } from './fact-fit.js';
import { factSentence, type Lead } from './fact-sentence.js';
import { mentions } from './mentions.js';
import type { Parts } from './parts/parts.js';
import { answers, type Line, type Scene, slotLine } from './scene.js';
import type { Subject } from './subject.js';

/** The words in which a subject's open question is taken up. */
const SLOT_OF: Partial<Record<Subject, keyof Parts['answerSlot']>> = {
  stock: 'stock',
  hours: 'contact_hours',
  delivery: 'delivery',
  delivery_time: 'delivery',
  returns: 'return_refund',
  care: 'product_question',
  size: 'product_question',
};

export const factLine = (fact: Fact, scene: Scene, pick: Pick, lead: Lead): Line => ({
  step: 'facts',
  text: factSentence(fact, scene.playbook, scene, pick, lead),
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
  const [only] = asked;
  if (asked.length === 1 && !only!.isCovered) return [onlyQuestion(only!, scene)];
  const beside = only!.isCovered ? 'second' : 'apart';
  return asked.flatMap((one, index) => {
    const isSecond = asked.length === 2 && index === 1;
    if (!one.isCovered) return [openQuestion(one, isSecond, scene, pick)];
    return one.facts.map((fact, at) =>
      factLine(fact, scene, pick, at ? 'none' : isSecond ? beside : leadFor(one, scene)),
    );
  });
}

const leadFor = ({ question }: Answered, { parts }: Scene): Lead =>
  mentions(question, parts.howWords) ? 'how' : 'answer';

function onlyQuestion({ subject }: Answered, { parts: { answerSlot }, topic }: Scene): Line {
  const about = subject ? (SLOT_OF[subject] ?? 'other') : topic;
  const key = about in answerSlot ? about : 'other';
  return slotLine('answer', `answer_${key}`, answerSlot[key] ?? answerSlot.other);
}

/** A place to fill in for one of several questions. */
function openQuestion(
  { subject }: Answered,
  isSecond: boolean,
  { parts: { answerSlot, secondFact } }: Scene,
  pick: Pick,
): Line {
  const key = (subject && SLOT_OF[subject]) ?? 'other';
  const slot = answerSlot[key] ?? answerSlot.other;
  const text =
    key === 'other' && isSecond
      ? pick(secondFact, 'slot').replace('{fact}', '[[… {hint} …]].')
      : slot.text;
  return slotLine('answer', `answer_${key}`, { ...slot, text });
}
