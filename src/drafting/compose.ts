import { chooser, type Pick } from './choose.js';
import type { ComposedDraft, DraftInput } from './draft-input.js';
import { isPhotoNote } from './facts.js';
import { faultyLines, type Span } from './faulty-lines.js';
import { ownGreeting, salutationName } from './greeting.js';
import { cutToFit, fits } from './length.js';
import { libraryFor } from './library.js';
import { linesOf } from './lines.js';
import type { Parts } from './parts/parts.js';
import { EXPENDABLE, planSteps, type Step } from './plan.js';
import { render, slotsIn, spansIn } from './render.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene-of.js';
import { toYou } from './wording/to-you.js';

export type { ComposedDraft, DraftInput, Evidence, Place, Slot } from './draft-input.js';

/** So many ways of saying it are tried until the guard has nothing against one. */
const TRIES = 4;

/** A polite reply to what was said, in the customer's language and the brand's voice. Pure. */
export function composeDraft(given: DraftInput): ComposedDraft {
  const input = { ...given, facts: toldToYou(given) };
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

/** What the shop knows, with whoever wrote it addressed and not spoken of. */
function toldToYou({ facts, language, voice }: DraftInput): Record<string, string> {
  const { language: code, parts } = libraryFor(language);
  return Object.fromEntries(
    Object.entries(facts ?? {}).map(([key, value]) => [
      key,
      isPhotoNote(key, value, parts) ? value : toYou(value, code, voice.address),
    ]),
  );
}

interface Composed {
  draft: ComposedDraft;
  spans: Span[];
}

function compose(input: DraftInput, without: Step[] = []): Composed {
  const scene = sceneOf(input);
  if (scene.playbook !== 'none') return assemble(scene, without);
  const { language, playbook } = scene;
  const draft = { text: '', language, place: input.place, playbook, slots: [], evidence: [] };
  return { draft, spans: [] };
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
