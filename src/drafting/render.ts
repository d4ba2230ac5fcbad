import type { Slot } from './draft-input.js';
import type { Span } from './faulty-lines.js';
import { polishGender } from './greeting.js';
import type { Line, Scene } from './scene.js';
import { addressed } from './voice/voice.js';
import { polishSingular } from './wording/polish-singular.js';

/** The reply with its greeting before and its signature after it. */
export function render(greeting: string, lines: Line[], scene: Scene, signature: string): string {
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

/** The places that a person has to fill. */
export function slotsIn(text: string, lines: Line[]): Slot[] {
  const keys = lines.flatMap((line) => (line.slot ? [line.slot] : []));
  return [...text.matchAll(/\[\[.*?\]\]/gs)].map((match, index) => ({
    key: keys[index]?.key ?? 'slot',
    hint: keys[index]?.hint ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where in the finished text every line stands. */
export function spansIn(text: string, lines: Line[], scene: Scene): Span[] {
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
