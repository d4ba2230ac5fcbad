import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { chooser, likeness } from './choose.js';
import type { ComposedDraft, DraftInput, Evidence, Slot } from './draft-input.js';
import { tellableFacts } from './facts.js';
import { polishGender, polishSingular, salutationName } from './greeting.js';
import { cutToFit, fits } from './length.js';
import { libraryFor } from './library.js';
import { type Line, linesOf, type Pick, type Scene } from './lines.js';
import { findMatter, MATTER_TOPIC } from './matter.js';
import type { Matter } from './matters/matters.js';
import type { Parts, Topic } from './parts/parts.js';
import { choosePlaybook, EXPENDABLE, planSteps } from './playbook.js';
import { addressed } from './voice.js';

export type { ComposedDraft, DraftInput, Evidence, Place, Slot } from './draft-input.js';

const ATTEMPTS = 24;

/** A polite reply to what was said, in the customer's language and the brand's voice. Pure. */
export function composeDraft(input: DraftInput): ComposedDraft {
  const { language, parts, matters } = libraryFor(input.language);
  const topics = input.judgement.topics.map(({ topic }) => topic);
  const matter = findMatter(input.text, matters, topics);
  const praised = languageRules(language)?.words.praise;
  const playbook = choosePlaybook({
    ...input,
    matter,
    praising: praised !== undefined && fold(input.text).text.search(praised) >= 0,
    hasFacts: tellableFacts(input.facts ?? {}, input.text, parts).length > 0,
  });
  if (playbook === 'none')
    return { text: '', language, place: input.place, playbook, slots: [], evidence: [] };
  const scene: Scene = {
    input,
    parts,
    matters,
    language,
    playbook,
    matter,
    topic: topicOf(topics, matter),
  };
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

const topicOf = (topics: Topic[], matter: Matter | undefined): Topic =>
  matter && (!topics[0] || topics[0] === 'other' || topics[0] === 'praise')
    ? MATTER_TOPIC[matter]
    : (topics[0] ?? 'other');

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
