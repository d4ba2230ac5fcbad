import { fold } from '../guard/fold.js';
import { mentions } from './mentions.js';
import type { MixUpWords } from './matters/matters.js';

/** Sizes as they are written: 42, 38.5, 90x200, XL. */
const SIZE = /(?<![\p{L}\d.,])(\d{2,3}(?:x\d{2,3})?|x{0,3}[sl]|m)(?![\p{L}\d])/gu;

/** "1000 pieces", "5 l": a number with what it counts or measures. */
const MEASURE =
  /(?<![\d.,])(\d+) ?(piece|litre|watt|dielik|kus|element|szt|parca|adet|κομματ|λιτρ|τεμαχ|(?:ml|cl|l|kg|g|gb|tb)(?= ))/gu;

/** Two different numbers of the same. */
function twoMeasures(folded: string): boolean {
  const found = Array.from(folded.matchAll(MEASURE), ([, number, of]) => ({ number, of }));
  return found.some((one) =>
    found.some(({ number, of }) => of === one.of && number !== one.number),
  );
}

/**
 * Ordered one thing and got another: the text speaks of ordering and of getting, and names two different
 * colours, woods or shapes, or two different sizes beside a word for size.
 */
export function isMixUp(
  text: string,
  { ordered, arrived, size, colours, kinds }: MixUpWords,
): boolean {
  if (!mentions(text, ordered) || !mentions(text, arrived)) return false;
  const namesTwo = (kind: string[][]) => kind.filter((one) => mentions(text, one)).length >= 2;
  if ([colours, ...kinds].some(namesTwo)) return true;
  if (twoMeasures(fold(text).text)) return true;
  const sizes = new Set(Array.from(fold(text).text.matchAll(SIZE), ([, written]) => written));
  return sizes.size >= 2 && mentions(text, size);
}
