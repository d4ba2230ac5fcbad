import type { DraftInput, Evidence } from './draft-input.js';
import { factSentence, knowsPhotos, tellableFacts } from './facts.js';
import { MATTER_TOPIC, mentions } from './matter.js';
import type { Matter, Matters } from './matters/matters.js';
import type { Parts, Topic } from './parts/parts.js';
import type { DraftJudgement, Playbook, Step } from './playbook.js';

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
  language: string;
  playbook: Playbook;
  matter: Matter | undefined;
  topic: Topic;
}

/** Picks a variant; the same seed and salt give the same one. */
export type Pick = (list: string[], salt: string) => string;

/** What one step of the plan says here; nothing where there is nothing to say. */
export function linesOf(step: Step, scene: Scene, pick: Pick, isPublic: boolean): Line[] {
  const { parts, matters, topic, matter, input } = scene;
  const said = (text: string): Line[] => [{ step, text }];
  switch (step) {
    case 'praiseNote':
      return said(pick(praiseNotes(parts, input.judgement), step));
    case 'acknowledge':
      return said(pick(matter ? matters.acknowledge[matter] : parts.acknowledge[topic], step));
    case 'facts':
      return factLines(scene, pick);
    case 'answer':
      return answerLines(scene, pick);
    case 'step':
      return stepLines(scene, pick);
    case 'channel':
      return said(pick(wroteAlready(scene) ? parts.privateContinue : parts.privateChannel, step));
    case 'remark':
      return tellable(scene).length || (isPublic && input.faqAnswer)
        ? []
        : said(pick(parts.remark, step));
    default:
      return said(pick(parts[step], step));
  }
}

const wroteAlready = ({ input, parts }: Scene): boolean =>
  mentions(input.text, parts.wrotePrivately) || knowsPhotos(input.facts ?? {}, parts);

const tellable = ({ input, parts }: Scene) => tellableFacts(input.facts ?? {}, input.text, parts);

function praiseNotes(parts: Parts, judgement: DraftJudgement): string[] {
  const about = judgement.topics.map(({ topic }) => topic);
  for (const topic of ['staff', 'delivery', 'product_quality'] as const)
    if (about.includes(topic)) return parts.praiseNote[topic];
  return parts.praiseNote.other;
}

function factLines(scene: Scene, pick: Pick): Line[] {
  const { parts, playbook, input } = scene;
  const lines: Line[] = tellable(scene).map((fact) => {
    const { key, sentence } = factSentence(fact, playbook, parts, pick);
    return { step: 'facts', text: sentence, source: { kind: 'fact', id: key } };
  });
  if (playbook === 'complaint' && knowsPhotos(input.facts ?? {}, parts))
    lines.unshift({ step: 'facts', text: pick(parts.photosKnown, 'photos') });
  return lines;
}

/** The knowledge base's answer, else the facts, else a place for a person to fill in. */
function answerLines(scene: Scene, pick: Pick): Line[] {
  const { input, parts, topic } = scene;
  if (input.faqAnswer)
    return [
      {
        step: 'answer',
        text: input.faqAnswer.text.trim(),
        source: { kind: 'faq', id: input.faqAnswer.id },
      },
    ];
  const facts = factLines(scene, pick);
  if (facts.length) return facts;
  const slot = parts.answerSlot[topic] ?? parts.answerSlot.other;
  return [slotLine('answer', `answer_${topic}`, slot)];
}

const slotLine = (step: Step, key: string, slot: { text: string; hint: string }): Line => ({
  step,
  text: slot.text.replace('{hint}', slot.hint),
  slot: { key, hint: slot.hint },
});

/** In private: what happens next, and what we still need, never what we already know. */
function stepLines(scene: Scene, pick: Pick): Line[] {
  const { input, parts, matter, topic } = scene;
  const lines: Line[] = [{ step: 'channel', text: pick(parts.step[topic], 'step') }];
  const facts = input.facts ?? {};
  const about = matter ? MATTER_TOPIC[matter] : topic;
  if (tellable(scene).length) return lines;
  if (facts.order && (matter === 'late' || matter === 'lost'))
    return [slotLine('channel', 'tracking', parts.trackingSlot), ...lines];
  const needsOrder = !facts.order && !['staff', 'site_fault', 'contact_hours'].includes(about);
  if (needsOrder && !/\d{4,}/.test(input.text))
    lines.push({ step: 'channel', text: pick(parts.askOrder, 'order') });
  const photoHelps = matter === 'damaged' || matter === 'wrong_item' || matter === 'poor_quality';
  if (photoHelps && !knowsPhotos(facts, parts) && !mentions(input.text, parts.photoWords))
    lines.push({ step: 'channel', text: pick(parts.askPhoto, 'photo') });
  return lines;
}
