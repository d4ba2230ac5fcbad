import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { findPersonalData, NO_WORDS } from '../guard/personal-data.js';

/** Stands where something of a person stood; an answer with it is unfinished, see knowledge/blanks.ts. */
export const GONE = '[…]';

const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._]{2,}/gu;
const LONG_NUMBER = /(?<![\p{L}\p{N}]|\d[ -])\d{5,}(?![\p{L}\p{N}])/gu;

interface Span {
  start: number;
  end: number;
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }));

/** A name in whatever case it stands: its beginning, and an ending. */
function nameSpans(text: string, name: string): Span[] {
  return name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3)
    .flatMap((word) => {
      const stem = word.length > 3 ? word.slice(0, -1) : word;
      const ending = stem.length > 4 ? 4 : 3;
      return spansOf(text, new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,${ending}}(?!\\p{L})`, 'giu'));
    });
}

/**
 * A text without what tells who wrote it or whom it was for: contacts, numbers of orders, handles and the names. In
 * our own (`ours`) the shop's phone and address stay, going by what is said of them.
 */
export function withoutPersonal(
  text: string,
  language: string,
  names: readonly (string | null)[] = [],
  ours = false,
): string {
  const words = languageRules(language)?.words;
  const spans: Span[] = [
    ...findPersonalData(
      text,
      fold(text),
      {
        ...(words ?? NO_WORDS),
        ...(!ours && { ownContact: undefined, ownPlace: undefined, ownNumber: undefined }),
      },
      { asksContact: false },
    ),
    ...spansOf(text, HANDLE),
    ...spansOf(text, LONG_NUMBER),
    ...names.flatMap((name) => (name ? nameSpans(text, name) : [])),
  ].sort((a, b) => a.start - b.start);
  let made = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    if (start >= at) made += text.slice(at, start) + GONE;
    at = end;
  }
  return made + text.slice(at);
}
