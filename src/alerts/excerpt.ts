// Line ends stay; what reorders or hides text in an inbox list goes.
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** At most `max` characters, cut between words where one ends near; three dots show the cut. */
export function cut(text: string, max: number): string {
  const characters = [...text.trim()];
  if (characters.length <= max) return characters.join('');
  const head = characters.slice(0, max - 1).join('');
  const space = head.search(/\s\S*$/);
  return `${(space > max * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** One line for a subject or a list. */
export const oneLine = (text: string, max: number): string =>
  cut(text.replace(/\s+/g, ' ').replace(UNSEEN, ''), max);

/** Several lines, without characters that do not show. */
export const manyLines = (text: string, max: number): string =>
  cut(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/\t/g, ' ').replace(UNSEEN, ''))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
    max,
  );
