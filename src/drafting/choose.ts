import { fold } from '../guard/fold.js';
import { addressed, type Voice } from './voice/voice.js';

/** FNV-1a, 32 bits: the same seed gives the same draft on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Picks a variant; the same seed and salt give the same one. */
export type Pick = (list: string[], salt: string) => string;

/**
 * A chooser among the variants that suit the voice: those least used in the texts to avoid first, the
 * warm or the plain ones first where the voice is so, and then by the seed.
 */
export function chooser(seed: string, voice: Voice, avoid: readonly string[] = []): Pick {
  const used = avoid.map((text) => text.toLowerCase());
  return (list, salt) => {
    const suitable = list.filter((variant) => suits(variant, voice));
    const from = suitable.length ? suitable : list;
    const start = hash(`${seed}/${salt}`);
    const ranked = from
      .map((variant, index) => ({
        variant,
        uses: usesOf(variant, used, voice),
        mood: moodOf(variant) === moodWanted(voice) ? 0 : 1,
        turn: (index + start) % from.length,
      }))
      .sort((a, b) => a.uses - b.uses || a.mood - b.mood || a.turn - b.turn);
    return ranked[0]!.variant.replace(MARK, '');
  };
}

const MARK = /^\((warm|plain)\) /;
const moodOf = (variant: string): string | undefined => MARK.exec(variant)?.[1];
const moodWanted = ({ warmth }: Voice): string | undefined =>
  warmth === 'warm' ? 'warm' : warmth === 'formal' ? 'plain' : undefined;

function suits(variant: string, voice: Voice): boolean {
  const mood = moodOf(variant);
  if (mood === 'warm' && voice.warmth === 'formal') return false;
  if (mood === 'plain' && voice.warmth !== 'formal') return false;
  return !holdsBanned(addressed(variant, voice.address), voice.banned);
}

/** Is a phrase in the text that the brand does not want to read? */
export function holdsBanned(text: string, banned: readonly string[]): boolean {
  if (!banned.length) return false;
  const folded = fold(text).text;
  return banned.some((phrase) => folded.includes(fold(phrase).text));
}

function usesOf(variant: string, used: string[], voice: Voice): number {
  // up to the first place that is filled in, without the first letter, whose case depends on its place
  const probe = addressed(variant.replace(MARK, ''), voice.address).split('{')[0]!.toLowerCase();
  if (probe.trim().length < 8) return 0;
  const said = probe.trim().replace(/[.!?;]+$/, '');
  return used.filter((text) => text.includes(said)).length;
}
