import { compile } from 'html-to-text';

/** Longer posts are cut: nobody answers more, and a stranger decides how long it is. */
export const MOST_CHARACTERS = 10_000;

/** Of the source of one post; what is behind it would be cut anyway. */
const MOST_SOURCE = 60_000;

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: MOST_SOURCE, maxChildNodes: 2000, maxDepth: 40, ellipsis: '…' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});

/** HTML as the text a reader sees; what holds neither tags nor entities is text already. Never throws. */
export function plainText(whole: string): string {
  const source = whole.slice(0, MOST_SOURCE);
  const isHtml = /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]\w*);/i.test(source);
  let text = source;
  if (isHtml) {
    try {
      text = toText(source);
    } catch {
      text = source.replace(/<[^<>]{0,2000}>/g, ' ');
    }
  }
  return cut(text.replace(/\u00a0/g, ' ').trim(), MOST_CHARACTERS);
}

/** At most so many UTF-16 units, and no half of a character. */
export function cut(text: string, most: number): string {
  const short =
    text.length <= most ? text : text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '') + '…';
  return short.replace(/\p{Surrogate}/gu, '\ufffd');
}
