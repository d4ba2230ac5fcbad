import { fold } from '../guard/fold.js';

/** Beginnings of the words of a text, long enough to tell words apart in spite of their endings. */
export const stems = (text: string, letters = 5): Set<string> =>
  new Set(
    fold(text)
      .text.split(/[ _]/)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, letters)),
  );

/** How many words of one text begin like a word of the other. */
export function sharedStems(one: string, other: string, letters = 5): number {
  const known = stems(other, letters);
  return [...stems(one, letters)].filter((stem) => known.has(stem)).length;
}
