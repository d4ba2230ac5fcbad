import { soundAlike } from '../../infra/text/greeklish.js';
import { fold, type Token } from '../../infra/text/tokens.js';
import type { ConceptLists } from './concept-lists.js';
import { cs } from './cs.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { MEANINGS, MEANING_LANGUAGES, NO_CONCEPT } from './meanings.js';
import { tr } from './tr.js';

const LISTS: Record<string, ConceptLists> = { cs, el, en, pl, sk, tr };

/** Every concept; its place here is its number. */
export const CONCEPTS = [...new Set([...Object.keys(en), ...MEANINGS.map((each) => each.concept)])];
/** 1 praises, -1 blames, 0 neither. */
export const POLARITY = CONCEPTS.map((name) =>
  name.endsWith('+') ? 1 : name.length > 1 && name.endsWith('-') ? -1 : 0,
);

/** Languages with lists of their own. */
export const hasConcepts = (language: string): boolean => LISTS[language] !== undefined;

/**
 * A concept found in a text; `negated` when a negation turns it round; `at` is the token's index.
 * `meaning` is finer than the concept, 0 where the word has none of its own.
 */
export interface FoundConcept {
  concept: number;
  meaning: number;
  negated: boolean;
  at: number;
}

interface Part {
  text: string;
  whole: boolean;
}
interface Phrase {
  sense: number;
  parts: Part[];
}
/** A concept and a meaning as one number. */
const SENSES = 1024;
const senseOf = (concept: number, meaning: number): number => meaning * SENSES + concept;

/** What one word can be: a sense by itself (-1: none) and the first word of phrases. */
interface WordMeaning {
  sense: number;
  negated: boolean;
  phrases: Phrase[];
}
interface Lists {
  stems: Map<string, number>;
  wholes: Map<string, number>;
  phrases: Map<string, Phrase[]>;
  known: Map<string, WordMeaning>;
}

const LONGEST_STEM = 18;
const MOST_KNOWN = 30_000;
const compiled = new Map<string, Lists>();

/** What is said first holds: meanings before the wider concepts. */
function addEntries(
  lists: Lists,
  words: string,
  sense: number,
  spell: (word: string) => string,
): void {
  for (const entry of words.split(/\s+/).filter(Boolean)) {
    const parts = entry.split('_').map((part) => ({
      text: spell(part.replace(/\.$/, '')),
      whole: part.endsWith('.'),
    }));
    const first = parts[0]!;
    if (parts.length > 1) {
      const held = lists.phrases.get(first.text) ?? [];
      lists.phrases.set(first.text, [...held, { sense, parts }]);
    } else {
      const map = first.whole ? lists.wholes : lists.stems;
      if (!map.has(first.text)) map.set(first.text, sense);
    }
  }
}

function compile(language: string): Lists {
  const spell = (word: string): string => (language === 'el' ? soundAlike(fold(word)) : fold(word));
  const lists: Lists = {
    stems: new Map(),
    wholes: new Map(),
    phrases: new Map(),
    known: new Map(),
  };
  const place = MEANING_LANGUAGES.indexOf(language);
  MEANINGS.forEach((each, m) => {
    addEntries(lists, each.words[place]!, senseOf(CONCEPTS.indexOf(each.concept), m + 1), spell);
  });
  for (const [name, words] of Object.entries(LISTS[language]!)) {
    const concept = CONCEPTS.indexOf(name);
    if (concept < 0) throw new Error(`${language}: no concept is called ${name}`);
    addEntries(lists, words, senseOf(concept, 0), spell);
  }
  return lists;
}

function listsOf(language: string): Lists {
  let lists = compiled.get(language);
  if (!lists) compiled.set(language, (lists = compile(language)));
  return lists;
}

/** The sense with the longest stem that `word` begins with, or -1. */
function senseIn(lists: Lists, word: string): number {
  const whole = lists.wholes.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= 2; length--) {
    const found = lists.stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return -1;
}

/** Prefixes that turn an adjective or a verb round, and how long a word with one must be. */
const NEGATING_PREFIX: Record<string, { prefix: string; shortest: number }> = {
  sk: { prefix: 'ne', shortest: 5 },
  cs: { prefix: 'ne', shortest: 5 },
  pl: { prefix: 'nie', shortest: 7 },
};
/** Turkish turns verbs and nouns round inside the word: beğen-me-dim, sorun-suz. */
const TURKISH_NEGATION = /(?:m[aeiu](?:d|y|z|s|mis|yor|cak|cek|m)|s[iu]z)/;

function meaningOf(lists: Lists, word: string, language: string): WordMeaning {
  let meaning = lists.known.get(word);
  if (meaning) return meaning;
  let sense = senseIn(lists, word);
  let negated = false;
  const negating = NEGATING_PREFIX[language];
  if (sense < 0 && negating && word.length >= negating.shortest) {
    const rest = word.startsWith(negating.prefix)
      ? senseIn(lists, word.slice(negating.prefix.length))
      : -1;
    if (rest >= 0 && POLARITY[rest % SENSES] !== 0) [sense, negated] = [rest, true];
  }
  if (language === 'tr' && sense >= 0 && POLARITY[sense % SENSES]! > 0)
    negated = TURKISH_NEGATION.test(word.slice(3));
  const phrases: Phrase[] = [];
  for (let length = 2; length <= Math.min(word.length, LONGEST_STEM); length++) {
    for (const phrase of lists.phrases.get(word.slice(0, length)) ?? [])
      if (length === word.length || !phrase.parts[0]!.whole) phrases.push(phrase);
  }
  meaning = { sense, negated, phrases };
  if (lists.known.size >= MOST_KNOWN) lists.known.clear();
  lists.known.set(word, meaning);
  return meaning;
}

/** The longest phrase that stands at `at`, if any. */
function phraseAt(phrases: Phrase[], words: string[], at: number): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of phrases) {
    const { parts } = phrase;
    if (best && best.parts.length >= parts.length) continue;
    let fits = true;
    for (let k = 1; k < parts.length && fits; k++) {
      const word = words[at + k];
      const part = parts[k]!;
      fits = word !== undefined && (part.whole ? word === part.text : word.startsWith(part.text));
    }
    if (fits) best = phrase;
  }
  return best;
}

const number = (name: string): number => CONCEPTS.indexOf(name);
const NEGATIONS = new Set([number('not'), number('never'), number('without')]);
export const BUT = number('but');
/** The number of what belongs to no concept. */
export const PLAIN = number(NO_CONCEPT);
const REACH = 3;
/** Turkish negates after the word, or inside it: a "hiç" before it only strengthens that. */
const TURKISH_AFTER = new Set(['degil', 'degildi', 'yok', 'yoktu']);

/** Concepts of a text in their order; `words[i]` is token i as the language's lists spell it. */
export function findConcepts(tokens: Token[], words: string[], language: string): FoundConcept[] {
  const lists = listsOf(language);
  const found: FoundConcept[] = [];
  let negatedUntil = -1;
  for (let t = 0; t < tokens.length; t++) {
    const { kind, text } = tokens[t]!;
    if (kind === 'mark' && ',.;:!?'.includes(text)) negatedUntil = -1;
    if (kind !== 'word') continue;
    const meaning = meaningOf(lists, words[t]!, language);
    const phrase = meaning.phrases.length > 0 ? phraseAt(meaning.phrases, words, t) : null;
    const sense = phrase ? phrase.sense : meaning.sense;
    if (sense < 0) continue;
    const concept = sense % SENSES;
    if (concept === BUT) negatedUntil = -1;
    let negated = !phrase && meaning.negated;
    if (POLARITY[concept] !== 0) {
      if (t <= negatedUntil) negated = true;
      if (language === 'tr') {
        const after =
          TURKISH_AFTER.has(words[t + 1] ?? '') || TURKISH_AFTER.has(words[t + 2] ?? '');
        if (after) negated = !negated;
      }
    }
    found.push({ concept, meaning: Math.floor(sense / SENSES), negated, at: t });
    if (NEGATIONS.has(concept) && language !== 'tr') negatedUntil = t + REACH;
    if (phrase) t += phrase.parts.length - 1;
  }
  return found;
}
