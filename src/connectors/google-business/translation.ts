const TRANSLATED = '(Translated by Google)';
const ORIGINAL = '(Original)';

/**
 * The reviewer's own words. Google mixes its machine translation into the text, before it
 * (`(Translated by Google) X\n\n(Original)\nY`) or behind it (`Y\n\n(Translated by Google)\nX`).
 * Seen in real captures; the reviewer's words are Y in both.
 */
export function ownWords(comment: string): string {
  const marker = comment.indexOf(TRANSLATED);
  if (marker < 0) return comment.trim();
  const before = comment.slice(0, marker).trim();
  if (before !== '') return before;
  const original = comment.lastIndexOf(ORIGINAL);
  const start = original < 0 ? marker + TRANSLATED.length : original + ORIGINAL.length;
  return comment.slice(start).trim();
}
