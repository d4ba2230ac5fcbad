import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { chooser, type Pick } from './choose.js';
import type { ComposedDraft, DraftInput, Slot } from './draft-input.js';
import { SURELY_STAFF } from './feeling-lines.js';
import { faultyLines, type Span } from './faulty-lines.js';
import { knowsRule, tellableFacts } from './facts.js';
import { isReturned } from './goodwill-lines.js';
import { ownGreeting, polishGender, polishSingular, salutationName } from './greeting.js';
import { intentOf } from './intent.js';
import { cutToFit, fits } from './length.js';
import { libraryFor } from './library.js';
import { linesOf } from './lines.js';
import { hear, type Heard } from './matters/heard.js';
import type { Matters } from './matters/matters.js';
import { type Matter, troubleOf } from './matters/points.js';
import type { Parts, Topic } from './parts/parts.js';
import { saysOtherFirm, tradeFact } from './other-firm.js';
import { EXPENDABLE, planSteps, type Step } from './plan.js';
import { choosePlaybook } from './playbook.js';
import type { Line, Scene } from './scene.js';
import { addressed } from './voice/voice.js';

export type { ComposedDraft, DraftInput, Evidence, Place, Slot } from './draft-input.js';

/** So many ways of saying it are tried until the guard has nothing against one. */
const TRIES = 4;

/** A polite reply to what was said, in the customer's language and the brand's voice. Pure. */
export function composeDraft(input: DraftInput): ComposedDraft {
  let best: { draft: ComposedDraft; faulty: Step[] } | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const composed = compose({ ...input, seed: attempt ? `${input.seed}/${attempt}` : input.seed });
    const faulty = faultyLines(composed.draft, composed.spans, input).map(({ step }) => step);
    if (!best || faulty.length < best.faulty.length) best = { draft: composed.draft, faulty };
    if (!faulty.length) break;
  }
  const { draft, faulty } = best!;
  const spare = EXPENDABLE.filter((step) => faulty.includes(step));
  return spare.length ? compose(input, spare).draft : draft;
}

interface Composed {
  draft: ComposedDraft;
  spans: Span[];
}

function compose(input: DraftInput, without: Step[] = []): Composed {
  const { language, parts, matters, cases } = libraryFor(input.language);
  const praise = languageRules(language)?.words.praise;
  const intent = intentOf(input.text, cases);
  const found = hear(input.text, language, matters.mixUp);
  const shamed: Matter[] = found.troubles.length || !intent.shamed ? [] : ['humiliated'];
  const heard = { ...found, troubles: [...found.troubles, ...shamed] };
  const grave = heard.troubles.filter((matter) => !troubleOf(matter).mild);
  const isPublic = input.place !== 'private_message';
  const facts = input.facts ?? {};
  const praising = praise !== undefined && fold(input.text).text.search(praise) >= 0;
  const suggested = choosePlaybook({
    ...input,
    intent,
    matter: grave[0],
    remarks: heard.troubles.length > grave.length,
    names: heard.good.some((thing) => thing !== 'general'),
    praising,
    mostlyPraise: praise !== undefined && isMostly(praise, input.text),
    hasFacts: tellableFacts(facts, input.text, parts).length > 0,
    hasRule: knowsRule(facts, cases.words.rule),
    isForOther:
      saysOtherFirm(input.text, cases.words) ||
      tradeFact(input.text, facts, cases.words) !== undefined,
  });
  const keeps = input.letGo && !isPublic && heard.troubles.some(isReturned);
  const playbook = input.playbook ?? (keeps && suggested === 'complaint' ? 'let_go' : suggested);
  if (playbook === 'none')
    return {
      draft: { text: '', language, place: input.place, playbook, slots: [], evidence: [] },
      spans: [],
    };
  const remarks = playbook === 'mixed' ? remarksIn(heard.troubles, input.rating, matters) : [];
  const troubles = heard.troubles.filter((matter) => !remarks.includes(matter));
  const topic = topicOf(input.judgement.topics, troubles[0], heard);
  const scene: Scene = {
    input,
    parts,
    matters,
    cases,
    language,
    playbook,
    troubles,
    remarks,
    good: heard.good,
    intent,
    topic,
    isPublic,
  };
  return assemble(scene, without);
}

/** Do most sentences of more than a word or two match? */
function isMostly(pattern: RegExp, text: string): boolean {
  const sentences = text
    .split(/[.!?;\u037e\n]+/)
    .filter((one) => one.trim().split(/\s+/).length > 2);
  const counted = sentences.length ? sentences : [text];
  const matching = counted.filter((one) => fold(one).text.search(pattern) >= 0);
  return matching.length > counted.length / 2;
}

/** With so many stars what is not grave is a remark. */
const FRIENDLY = 4;

/** What a mixed review only remarks upon, so that nobody need apologise. */
const remarksIn = (troubles: Matter[], rating: number | undefined, { remark }: Matters): Matter[] =>
  troubles.filter(
    (matter) => remark[matter] && (troubleOf(matter).mild || (rating ?? 0) >= FRIENDLY),
  );

/** What it is about. That somebody complains of people, and does not praise them, has to be sure. */
function topicOf(
  judged: DraftInput['judgement']['topics'],
  matter: Matter | undefined,
  heard: Heard,
): Topic {
  if (matter) return troubleOf(matter).people ? 'staff' : troubleOf(matter).topic;
  const [likeliest, next] = judged;
  const isStaff = likeliest?.topic === 'staff';
  const guessed = isStaff && (heard.good.includes('staff') || likeliest.score < SURELY_STAFF);
  return heard.topic ?? (guessed ? next : likeliest)?.topic ?? 'other';
}

function assemble(scene: Scene, without: Step[]): Composed {
  const { input, parts, language, playbook, topic, isPublic } = scene;
  const pick = chooser(input.seed, input.voice, input.avoid, Object.values(input.facts ?? {}));
  const lines = planSteps(playbook, topic, isPublic)
    .filter((step) => !without.includes(step))
    .flatMap((step) => linesOf(step, scene, pick));
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
  const spans = spansIn(text, kept, scene);
  return {
    draft: {
      text,
      language,
      place: input.place,
      playbook,
      slots: slotsIn(text, kept),
      evidence: spans.flatMap(({ start, end, source }) =>
        source ? [{ sentence: text.slice(start, end), start, end, source }] : [],
      ),
    },
    spans,
  };
}

function greetingOf(input: DraftInput, parts: Parts, language: string, pick: Pick): string {
  const { address, greetByName, greeting } = input.voice;
  const name = greetByName ? salutationName(input.author?.name, language, address) : undefined;
  if (greeting) return ownGreeting(greeting, name);
  return name
    ? pick(parts.greetingNamed, 'greeting').replaceAll('{name}', name)
    : pick(parts.greeting, 'greeting');
}

function render(greeting: string, lines: Line[], scene: Scene, signature: string): string {
  const { language, input } = scene;
  const body = lines.map(({ text }) => upperFirst(text, language));
  if (body[0] && greeting.endsWith(',')) body[0] = lowerFirst(body[0], language);
  const emoji =
    input.voice.emoji && /^(praise|stars_only|question|mixed)$/.test(scene.playbook) ? ' 🙂' : '';
  return spoken([greeting, ...body].join(' ') + emoji, scene) + signature;
}

/** An address on the net keeps its letters. */
const upperFirst = (text: string, language: string): string =>
  /^(\S+@\S|https?:|www\.)/.test(text)
    ? text
    : changeFirst(text, (letter) => upper(letter, language));

/** After "Hello," the sentence goes on in lower case, but for an English "I". */
const lowerFirst = (text: string, language: string): string =>
  /^I(?:\s|’)/.test(text) && language === 'en'
    ? text
    : changeFirst(text, (letter) => letter.toLocaleLowerCase(language));

/** Changes the first letter, on both sides where the sentence begins with a form of address. */
const changeFirst = (text: string, change: (letter: string) => string): string =>
  text.replace(/^(?:<[^<>|]*\|[^<>|]*>|\p{L})/u, (head) =>
    head.replace(
      /(^|[<|])(\p{L})/gu,
      (_all, before: string, letter: string) => before + change(letter),
    ),
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

/** Where in the finished text every line stands. */
function spansIn(text: string, lines: Line[], scene: Scene): Span[] {
  // Turkish "İ" has a small letter of one sign in its own language only
  const small = (said: string): string => said.toLocaleLowerCase(scene.language);
  const lower = small(text);
  return lines.flatMap(({ text: sentence, step, source }) => {
    const said = small(spoken(sentence, scene));
    const start = lower.indexOf(said);
    return start < 0 ? [] : [{ step, source, start, end: start + said.length }];
  });
}

/** A sentence in the brand's form of address. */
function spoken(text: string, { input, language }: Scene): string {
  const said = addressed(text, input.voice.address);
  if (language !== 'pl' || input.voice.address !== 'formal') return said;
  return polishSingular(said, polishGender(input.text, input.author?.name));
}

/** Turkish has its own capital for i; the Greek locale would drop the accent of a lone capital. */
const upper = (letter: string, language: string): string =>
  language === 'tr' ? letter.toLocaleUpperCase('tr') : letter.toUpperCase();
