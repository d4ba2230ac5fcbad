import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { chooser, likeness } from './choose.js';
import { factSentence, knowsPhotos, tellableFacts } from './facts.js';
import { polishGender, polishSingular, salutationName } from './greeting.js';
import { cutToFit, fits, type LengthLimit } from './length.js';
import { findMatter, MATTER_TOPIC, mentions } from './matter.js';
import { partsFor } from './parts/library.js';
import type { Matter, Parts, Topic } from './parts/parts.js';
import {
  choosePlaybook,
  EXPENDABLE,
  planSteps,
  type DraftJudgement,
  type Playbook,
  type Step,
} from './playbook.js';
import { addressed, type Voice } from './voice.js';

export type Place = 'public_comment' | 'private_message' | 'review_response' | 'mention_reply';

export interface DraftInput {
  text: string;
  /** ISO 639-1 code of the customer's language; one we have no parts for is answered in English. */
  language: string;
  kind: 'comment' | 'message' | 'review' | 'mention';
  place: Place;
  /** Stars, 1 to 5. */
  rating?: number;
  judgement: DraftJudgement;
  author?: { name?: string; orders?: number; lastOrderDays?: number };
  /** What the shop knows, in the customer's language; nothing else is claimed. */
  facts?: Record<string, string>;
  /** An answer from the knowledge base that fits. */
  faqAnswer?: { id: string; text: string };
  voice: Voice;
  /** Decides between variants, e.g. the message's id: the same seed gives the same draft. */
  seed: string;
  limit?: LengthLimit;
  /** Earlier drafts under the same post, not to be repeated. */
  avoid?: string[];
}

/** A place that only a person can fill in; the guard lets no text with one through. */
export interface Slot {
  key: string;
  hint: string;
  start: number;
  end: number;
}

export interface Evidence {
  sentence: string;
  start: number;
  end: number;
  source: { kind: 'faq' | 'order' | 'policy' | 'fact'; id: string };
}

export interface ComposedDraft {
  text: string;
  language: string;
  place: Place;
  playbook: Playbook;
  slots: Slot[];
  evidence: Evidence[];
}

interface Line {
  step: Step;
  text: string;
  source?: Evidence['source'];
  slot?: { key: string; hint: string };
}

const ATTEMPTS = 24;

/** A polite reply to what was said, in the customer's language and the brand's voice. Pure. */
export function composeDraft(input: DraftInput): ComposedDraft {
  const { language, parts } = partsFor(input.language);
  const topics = input.judgement.topics.map(({ topic }) => topic);
  const matter = findMatter(input.text, parts, topics);
  const praised = languageRules(language)?.words.praise;
  const playbook = choosePlaybook({
    ...input,
    matter,
    praising: praised !== undefined && fold(input.text).text.search(praised) >= 0,
    hasFacts: tellableFacts(input.facts ?? {}, input.text, parts).length > 0,
  });
  if (playbook === 'none')
    return { text: '', language, place: input.place, playbook, slots: [], evidence: [] };
  const scene: Scene = { input, parts, language, playbook, matter, topic: topicOf(topics, matter) };
  let best: ComposedDraft | undefined;
  let least = Infinity;
  for (let attempt = 0; attempt < (input.avoid?.length ? ATTEMPTS : 1); attempt++) {
    const draft = assemble(scene, `${input.seed}#${attempt}`);
    const alike = likeness(draft.text, input.avoid ?? []);
    if (alike < least) [best, least] = [draft, alike];
    if (least === 0) break;
  }
  return best!;
}

interface Scene {
  input: DraftInput;
  parts: Parts;
  language: string;
  playbook: Playbook;
  matter: Matter | undefined;
  topic: Topic;
}

const topicOf = (topics: Topic[], matter: Matter | undefined): Topic =>
  matter && (!topics[0] || topics[0] === 'other' || topics[0] === 'praise')
    ? MATTER_TOPIC[matter]
    : (topics[0] ?? 'other');

type Pick = (list: string[], salt: string) => string;

function assemble(scene: Scene, seed: string): ComposedDraft {
  const { input, parts, language, playbook } = scene;
  const pick = chooser(seed);
  const isPublic = input.place !== 'private_message';
  const topic = scene.matter === 'rude' ? 'staff' : scene.topic;
  const steps = planSteps(playbook, topic, isPublic);
  const lines = steps.flatMap((step) => linesOf(step, scene, pick, isPublic));
  const greeting = greetingOf(input, parts, language, pick);
  const signature = input.voice.signature ? `\n${input.voice.signature}` : '';
  let kept = lines;
  for (const step of EXPENDABLE) {
    if (fits(render(greeting, kept, scene, signature), input.limit)) break;
    kept = kept.filter((line) => line.step !== step);
  }
  let text = render(greeting, kept, scene, signature);
  if (input.limit && !fits(text, input.limit))
    text = cutToFit(render(greeting, kept, scene, ''), input.limit);
  return {
    text,
    language,
    place: input.place,
    playbook,
    slots: slotsIn(text, kept),
    evidence: evidenceIn(text, kept),
  };
}

function greetingOf(input: DraftInput, parts: Parts, language: string, pick: Pick): string {
  const { address, greetByName } = input.voice;
  const name = greetByName ? salutationName(input.author?.name, language, address) : undefined;
  return name
    ? pick(parts.greetingNamed, 'greeting').replaceAll('{name}', name)
    : pick(parts.greeting, 'greeting');
}

function render(greeting: string, lines: Line[], scene: Scene, signature: string): string {
  const { language, input } = scene;
  const body = lines.map(({ text }) => upperFirst(text, language));
  if (body[0] && greeting.endsWith(',')) body[0] = lowerFirst(body[0], language);
  const emoji = input.voice.emoji && /^(praise|question|mixed)$/.test(scene.playbook) ? ' 🙂' : '';
  const text = addressed([greeting, ...body].join(' ') + emoji + signature, input.voice.address);
  if (language !== 'pl' || input.voice.address !== 'formal') return text;
  return polishSingular(text, polishGender(input.text, input.author?.name));
}

const upperFirst = (text: string, language: string): string =>
  text.replace(
    /^(<?)(\p{L})/u,
    (_all, open: string, letter: string) => open + upper(letter, language),
  );

/** After "Hello," the sentence goes on in lower case, but for an English "I". */
const lowerFirst = (text: string, language: string): string =>
  /^I(?:\s|’)/.test(text) && language === 'en'
    ? text
    : text.replace(/^<?\p{L}[^<>]*?(?=\||\s|$|\p{Ll})|^\p{L}/u, (head) =>
        head.toLocaleLowerCase(language),
      );

function linesOf(step: Step, scene: Scene, pick: Pick, isPublic: boolean): Line[] {
  const { parts, topic, matter, input } = scene;
  const said = (text: string): Line[] => [{ step, text }];
  switch (step) {
    case 'praiseNote':
      return said(pick(praiseNotes(parts, input.judgement), step));
    case 'acknowledge':
      return said(pick(matter ? parts.matters[matter] : parts.acknowledge[topic], step));
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

function slotsIn(text: string, lines: Line[]): Slot[] {
  const keys = lines.flatMap((line) => (line.slot ? [line.slot] : []));
  return [...text.matchAll(/\[\[.*?\]\]/gs)].map((match, index) => ({
    key: keys[index]?.key ?? 'slot',
    hint: keys[index]?.hint ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function evidenceIn(text: string, lines: Line[]): Evidence[] {
  return lines.flatMap(({ text: sentence, source }) => {
    if (!source) return [];
    const start = text.toLowerCase().indexOf(addressedEither(sentence, text));
    if (start < 0) return [];
    const end = start + addressedEither(sentence, text).length;
    return [{ sentence: text.slice(start, end), start, end, source }];
  });
}

/** The sentence as it stands in the text, lower-cased, whichever form of address was taken. */
function addressedEither(sentence: string, text: string): string {
  const formal = addressed(sentence, 'formal').toLowerCase();
  return text.toLowerCase().includes(formal)
    ? formal
    : addressed(sentence, 'informal').toLowerCase();
}

/** Turkish has its own capital for i; the Greek locale would drop the accent of a lone capital. */
const upper = (letter: string, language: string): string =>
  language === 'tr' ? letter.toLocaleUpperCase('tr') : letter.toUpperCase();
