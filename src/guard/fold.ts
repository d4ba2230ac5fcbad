/**
 * Text made comparable: lower case, no diacritics, no punctuation but sentence ends, one space between
 * words and at both ends. `start` leads from every character back to the original.
 *
 *   "Dobrý deň, áno!"  becomes  " dobry den ano ! "
 */
export interface FoldedText {
  text: string;
  /** Original UTF-16 offset of every folded character, and one more for the end. */
  start: number[];
}

const SINGLE: Record<string, string> = { ł: 'l', ı: 'i', ς: 'σ', đ: 'd', ß: 's', ø: 'o', æ: 'e' };
const APOSTROPHE = /['’‘ʼ`´]/;
const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SYMBOL = /[%€£$₺]/;

const cache = new Map<string, string>();

/** One character without case and diacritics. */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const plain = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const folded = SINGLE[plain] ?? plain;
  if (cache.size < 4096) cache.set(character, folded);
  return folded;
}

const foldAll = (text: string): string => Array.from(text, foldCharacter).join('');

/** The token a mark between words leaves behind, or nothing. */
function sentenceEnd(text: string, index: number, greek: boolean): string {
  const character = text[index]!;
  if (character === '\n' || character === '…') return '.';
  if (character === ';' && greek) return '?';
  if (character === '\u037e') return '?';
  if (!'.!?'.includes(character)) return '';
  // "9.30" and "shop.example" are not two sentences
  if (character === '.' && WORD.test(text[index + 1] ?? ' ')) return '';
  return character;
}

export function fold(text: string): FoldedText {
  const greek = /\p{Script=Greek}/u.test(text);
  const folded: string[] = [' '];
  const start: number[] = [0];
  const push = (piece: string, at: number) => {
    for (const unit of piece.split('')) {
      folded.push(unit);
      start.push(at);
    }
  };
  const space = (at: number) => {
    if (folded[folded.length - 1] !== ' ') push(' ', at);
  };
  let index = 0;
  for (const character of text) {
    if (WORD.test(character)) push(foldCharacter(character), index);
    else if (!MARK.test(character) && !APOSTROPHE.test(character)) {
      const token =
        PICTURE.test(character) || SYMBOL.test(character)
          ? character
          : sentenceEnd(text, index, greek);
      space(index);
      if (token) {
        push(token, index);
        push(' ', index + character.length);
      }
    }
    index += character.length;
  }
  space(text.length);
  start.push(text.length);
  return { text: folded.join(''), start };
}

/**
 * A pattern over folded text, written in plain words:
 *   `~` any ending ("order~"), ` … ` or ` (…)?` up to six words of the same sentence, the rest as in a regular
 *   expression; spaces stand for whatever parts two words. Diacritics may be written or left out.
 */
export function compile(patterns: string[]): RegExp {
  const sources = patterns.map((pattern) =>
    foldAll(pattern)
      .replaceAll("'", '')
      .replaceAll('.', '\\.')
      .replaceAll(/ (?:…|\(…\)\?) ?/g, '(?: [^ .!?]+){0,6}? ')
      .replaceAll('(…)?', '(?:[^ .!?]+ ){0,6}?')
      .replaceAll('~', '[^ ]*'),
  );
  return new RegExp(` (?:${sources.join('|')})(?:(?= )|(?<= ))`, 'g');
}

/** The sentence of folded text around an offset. */
export function sentenceAround(folded: string, index: number): string {
  const before = Math.max(...['. ', '! ', '? '].map((end) => folded.lastIndexOf(end, index - 1)));
  const ends = ['. ', '! ', '? ']
    .map((end) => folded.indexOf(` ${end}`, index))
    .filter((end) => end >= 0);
  return folded.slice(before < 0 ? 0 : before + 1, ends.length ? Math.min(...ends) + 1 : undefined);
}
