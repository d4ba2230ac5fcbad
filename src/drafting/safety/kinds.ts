import { mentions } from '../mentions.js';
import { type Safety, SAFETY_KINDS, type SafetyKind } from './safety.js';

/** What is said of the graver danger goes for the other too, or its words speak of nothing else. */
const COVERS: Partial<Record<SafetyKind, SafetyKind[]>> = {
  swallow: ['fumes'],
  skin: ['fumes'],
  ill: ['fumes'],
  battery: ['swallow', 'electric'],
  burn: ['skin'],
  head: ['ill', 'skin'],
};
/** What goes on as long as nobody stops it. */
const GOES_ON: (SafetyKind | 'other')[] = ['electric', 'fumes', 'skin', 'ill'];

/** What dangers the text speaks of, two at most: who is hurt first, then what may still do harm. */
export function safetyKinds(text: string, { danger, device }: Safety): (SafetyKind | 'other')[] {
  const named = SAFETY_KINDS.filter((kind) =>
    mentions(text, kind === 'electric' ? [...danger[kind], ...device] : danger[kind]),
  );
  const covered = named.flatMap((kind) => COVERS[kind] ?? []);
  const [first, ...others] = named.filter((kind) => !covered.includes(kind));
  if (!first) return ['other'];
  const second = others.find((kind) => GOES_ON.includes(kind)) ?? others[0];
  return second ? [first, second] : [first];
}

/** Does the advice for these say to leave the thing alone? */
export const saysStop = (kinds: (SafetyKind | 'other')[]): boolean =>
  kinds.some((kind) => kind === 'swallow' || kind === 'other' || GOES_ON.includes(kind));
