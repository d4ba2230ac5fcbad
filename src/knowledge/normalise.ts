/** Letters that Unicode does not take apart, or that one language writes in two ways. */
const PLAIN: Readonly<Record<string, string>> = {
  ς: 'σ',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The wording without what people leave out or add when they type fast: capitals, accents,
 * punctuation, blanks. Symbols and emoji stay: they can change what is meant.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f]|\p{Cf}/gu, '')
    .toLowerCase()
    // Lower case once more takes apart: the Turkish İ becomes i and a dot of its own.
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ςıłøđßæœ]/g, (letter) => PLAIN[letter]!)
    .replace(/\p{S}/gu, ' $& ')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .trim();
