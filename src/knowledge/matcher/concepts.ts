import { readdirSync, readFileSync } from 'node:fs';
import { soundAlike } from '../../infra/text/greeklish.js';
import { fold } from '../../infra/text/tokens.js';

/** The order of the languages in a line of the lexicon. */
export const LEXICON_LANGUAGES: readonly string[] = ['en', 'sk', 'pl', 'tr', 'el'];

interface Part {
  text: string;
  whole: boolean;
}
interface Phrase {
  concept: number;
  parts: readonly Part[];
}
/** What words of one language mean. */
interface Lexicon {
  wholes: Map<string, number[]>;
  stems: Map<string, number[]>;
  phrases: Map<string, Phrase[]>;
  /** Longer stems with one letter left out, so that a slip of the finger is still understood. */
  slips: Map<string, number[]>;
  known: Map<string, readonly number[]>;
}

const FOLDER = new URL('./lexicon/', import.meta.url);
const LONGEST_STEM = 14;
const SLIPPING = 7;
const MOST_KNOWN = 20_000;

/**
 * Reads a file of concepts: `name| en | sk | pl | tr | el`, words separated by blanks. `stem` matches every word that
 * begins so, `word.` that word only, `a_b` the words after each other. Lines that begin with `#` are headings.
 */
export function parseLexicon(text: string): { name: string; words: string[][] }[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [name, ...columns] = line.split('|').map((cell) => cell.trim());
    if (columns.length !== LEXICON_LANGUAGES.length)
      throw new Error(
        `${name}: ${columns.length} languages instead of ${LEXICON_LANGUAGES.length}`,
      );
    return { name: name!, words: columns.map((cell) => cell.split(/\s+/).filter(Boolean)) };
  });
}

let names: Map<string, number> | undefined;
let rows: { name: string; words: string[][] }[] | undefined;
const compiled = new Map<string, Lexicon>();

/** All of it as it is written. */
export const lexiconText = (): string =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');

const readAll = (): { name: string; words: string[][] }[] => (rows ??= parseLexicon(lexiconText()));

/** A concept keeps its number when others come before it: what was learned goes by these. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The number of each concept by name; a name that stands in several lines is one concept. */
export function conceptNumbers(): ReadonlyMap<string, number> {
  if (!names) {
    names = new Map();
    for (const { name } of readAll()) names.set(name, numberOf(name));
  }
  return names;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const held = map.get(key);
  if (!held) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
};

function compile(language: string): Lexicon {
  const column = LEXICON_LANGUAGES.indexOf(language);
  const spell = (word: string): string => (language === 'el' ? soundAlike(fold(word)) : fold(word));
  const lexicon: Lexicon = {
    wholes: new Map(),
    stems: new Map(),
    phrases: new Map(),
    slips: new Map(),
    known: new Map(),
  };
  if (column < 0) return lexicon;
  for (const { name, words } of readAll()) {
    const concept = conceptNumbers().get(name)!;
    for (const word of words[column]!) {
      const parts = word.split('_').map((part) => ({
        text: spell(part.replace(/\.$/, '')),
        whole: part.endsWith('.'),
      }));
      const [first] = parts as [Part];
      if (parts.length > 1) push(lexicon.phrases, first.text, { concept, parts });
      else if (first.whole) push(lexicon.wholes, first.text, concept);
      else push(lexicon.stems, first.text, concept);
      if (parts.length === 1 && first.text.length >= SLIPPING)
        for (const slip of slipsOf(first.text)) push(lexicon.slips, slip, concept);
    }
  }
  return lexicon;
}

/** The word with each of its letters after the first left out once. */
function slipsOf(word: string): string[] {
  const all: string[] = [];
  for (let at = 1; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

function lexiconOf(language: string): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

const NONE: readonly number[] = [];

function meaningOf(lexicon: Lexicon, word: string): readonly number[] {
  const whole = lexicon.wholes.get(word);
  if (whole) return whole;
  const longest = Math.min(word.length, LONGEST_STEM);
  for (let length = longest; length >= 2; length--) {
    const found = lexicon.stems.get(word.slice(0, length));
    if (found) return found;
  }
  if (word.length < SLIPPING) return NONE;
  for (let length = longest; length >= SLIPPING - 1; length--) {
    const start = word.slice(0, length);
    const found = lexicon.slips.get(start);
    if (found) return found;
    for (const slip of slipsOf(start)) {
      const near = slip.length >= SLIPPING ? lexicon.stems.get(slip) : undefined;
      const same = near ?? lexicon.slips.get(slip);
      if (same) return same;
    }
  }
  return NONE;
}

function phrasesAt(lexicon: Lexicon, words: readonly string[], at: number): Phrase[] {
  const word = words[at]!;
  const found: Phrase[] = [];
  for (let length = 1; length <= Math.min(word.length, LONGEST_STEM); length++)
    for (const phrase of lexicon.phrases.get(word.slice(0, length)) ?? [])
      if (phrase.parts.every(({ text, whole }, i) => fits(words[at + i], text, whole)))
        found.push(phrase);
  return found;
}

const fits = (word: string | undefined, text: string, whole: boolean): boolean =>
  word !== undefined && (whole ? word === text : word.startsWith(text));

/**
 * For each word the concepts that it names or whose phrase it opens. `words` are spelled as the matcher sees them. The
 * words of a phrase that means something of its own do not count one by one.
 */
export function conceptPlaces(words: readonly string[], language: string): number[][] {
  const lexicon = lexiconOf(language);
  let free = 0;
  return words.map((word, at) => {
    const found = phrasesAt(lexicon, words, at).map(({ concept, parts }) => {
      free = Math.max(free, at + parts.length);
      return concept;
    });
    if (at < free) return found;
    let meaning = lexicon.known.get(word);
    if (!meaning) {
      if (lexicon.known.size >= MOST_KNOWN) lexicon.known.clear();
      lexicon.known.set(word, (meaning = meaningOf(lexicon, word)));
    }
    return [...found, ...meaning];
  });
}

/** The concepts that the words name, in order, each once. */
export const conceptsOf = (words: readonly string[], language: string): number[] => [
  ...new Set(conceptPlaces(words, language).flat()),
];
