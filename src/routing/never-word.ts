import { normalise } from '../knowledge/normalise.js';

/** The first of the words that stands in the text, as whole words; null: none does. */
export function wordIn(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const said = ` ${normalise(text)} `;
  return (
    words.find((word) => {
      const wanted = normalise(word);
      return wanted !== '' && said.includes(` ${wanted} `);
    }) ?? null
  );
}
