/** Longer texts are compared by their beginning; no reply on any platform is. */
const MOST_WORDS = 1500;

const wordsOf = (text: string): string[] =>
  text.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/**
 * How much of a text a person has changed: words put in, taken out or replaced, by the number of words of the
 * longer text. 0: not a word; 1: nothing of it is left.
 */
export function editShare(before: string, after: string): number {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const longer = Math.max(from.length, to.length);
  return longer === 0 ? 0 : distance(from, to) / longer;
}

function distance(from: string[], to: string[]): number {
  let row = to.map((_, index) => index + 1);
  for (const [i, word] of from.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = to.map((other, j) => {
      const above = row[j]!;
      left = Math.min(above + 1, left + 1, diagonal + (word === other ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}

/** The same for a text that may stand within a longer one: what was written around it is no edit. */
export function editShareWithin(inserted: string, whole: string): number {
  const part = wordsOf(inserted);
  if (part.length === 0) return 0;
  const all = wordsOf(whole);
  let row = all.map(() => 0);
  for (const [i, word] of part.entries()) {
    let diagonal = i === 0 ? 0 : i;
    let left = i + 1;
    row = all.map((other, j) => {
      const above = row[j]!;
      left = Math.min(above + 1, left + 1, diagonal + (word === other ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return Math.min(part.length, ...row) / part.length;
}
