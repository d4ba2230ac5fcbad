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

/** How much a variant is held back for each thing it would repeat. */
const COST = { sentence: 6, opening: 3, ending: 4, threadOpening: 1, word: 1 };
const MOST_WORDS = 3;

/**
 * A chooser among the variants that suit the voice: first those that repeat least of the texts to avoid and
 * of what this reply has said so far, then the warm or the plain ones where the voice is so, then by the seed.
 * `told` is what the reply will say besides.
 */
export function chooser(
  seed: string,
  voice: Voice,
  avoid: readonly string[] = [],
  told: readonly string[] = [],
): Pick {
  const used = avoid.map(small);
  const openings = new Set<string>();
  const endings = new Set<string>();
  const words = new Set(told.flatMap(longWords));
  const costOf = (said: string): number =>
    COST.sentence * usesOf(said, used) +
    COST.threadOpening * used.filter((text) => text.includes(openingOf(said, 3))).length +
    (openings.has(openingOf(said, 1)) ? COST.opening : 0) +
    (endings.has(endingOf(said)) ? COST.ending : 0) +
    COST.word * Math.min(MOST_WORDS, longWords(said).filter((word) => words.has(word)).length);
  return (list, salt) => {
    const suitable = list.filter((variant) => suits(variant, voice));
    const from = suitable.length ? suitable : list;
    const start = hash(`${seed}/${salt}`);
    const ranked = from
      .map((variant, index) => {
        const said = small(addressed(variant.replace(MARK, ''), voice.address));
        return {
          variant,
          said,
          cost: costOf(said),
          mood: moodOf(variant) === moodWanted(voice) ? 0 : 1,
          turn: (index + start) % from.length,
        };
      })
      .sort((a, b) => a.cost - b.cost || a.mood - b.mood || a.turn - b.turn);
    const { variant, said } = ranked[0]!;
    openings.add(openingOf(said, 1));
    endings.add(endingOf(said));
    for (const word of longWords(said)) words.add(word);
    return variant.replace(MARK, '');
  };
}

/** Turkish İ would become two signs. */
const small = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

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

/** In how many texts a sentence stands, but for the places in it that are filled in. */
function usesOf(said: string, used: string[]): number {
  // Polish courtesy is put into the singular later, so that only what stands around it can be found
  const probe = said
    .split(/\{.*?\}|\p{L}*państw\p{L}*/u)
    .map((piece) => piece.trim().replace(/[.!?;]+$/, ''))
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  if (probe.length < 8) return 0;
  return used.filter((text) => text.includes(probe)).length;
}

/** The first words of a sentence. */
const openingOf = (said: string, count: number): string => said.split(/[\s,;:]+/, count).join(' ');

/** The last two words. */
const endingOf = (said: string): string =>
  fold(said)
    .text.trim()
    .replace(/[ .!?]+$/, '')
    .split(' ')
    .slice(-2)
    .join(' ');

/** Beginnings of the words that a reader would notice twice. */
const longWords = (said: string): string[] => [
  ...new Set(
    fold(said)
      .text.split(' ')
      .filter((word) => word.length >= 6)
      .map((word) => word.slice(0, 5)),
  ),
];
