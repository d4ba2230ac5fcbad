import { blame } from './meanings/blame.js';
import { events } from './meanings/events.js';
import { plain } from './meanings/plain.js';
import { praise } from './meanings/praise.js';

/** The order of the columns. */
export const MEANING_LANGUAGES = ['en', 'el', 'pl', 'sk', 'cs', 'tr'];

/** One thing that can be meant, as each language says it; `concept` is what it belongs to. */
export interface Meaning {
  concept: string;
  words: string[];
}

/** What belongs to no concept. */
export const NO_CONCEPT = '-';

function parse(lines: string): Meaning[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [concept, ...words] = line.split('|');
      if (!concept || words.length !== MEANING_LANGUAGES.length)
        throw new Error(`want a concept and ${MEANING_LANGUAGES.length} languages: ${line}`);
      return { concept, words };
    });
}

/** Every meaning; its place here, counted from 1, is its number. */
export const MEANINGS: Meaning[] = [praise, blame, events, plain].flatMap(parse);
