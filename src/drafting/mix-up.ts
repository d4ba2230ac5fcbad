import { fold } from '../guard/fold.js';
import { mentions } from './mentions.js';
import type { MixUpWords } from './matters/matters.js';

/** Sizes as they are written: 42, 38.5, 90x200, XL. */
const SIZE = /(?<![\p{L}\d.,])(\d{2,3}(?:x\d{2,3})?|x{0,3}[sl]|m)(?![\p{L}\d])/gu;

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
  const sizes = new Set(Array.from(fold(text).text.matchAll(SIZE), ([, written]) => written));
  return sizes.size >= 2 && mentions(text, size);
}
