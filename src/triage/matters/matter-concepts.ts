import { soundAlike } from '../../infra/text/greeklish.js';
import { fold } from '../../infra/text/tokens.js';
import type { MatterList } from './concept-list.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

const LISTS: Record<string, MatterList> = { el, en, pl, sk, tr };
/** Every concept; its place here is its number. */
export const MATTER_CONCEPTS = Object.keys(en);

interface Part {
  text: string;
  whole: boolean;
}
interface Phrase {
  concept: number;
  parts: Part[];
}
interface WordMeaning {
  concepts: number[];
  phrases: Phrase[];
}
interface Lists {
  stems: Map<string, number[]>;
  wholes: Map<string, number[]>;
  phrases: Map<string, Phrase[]>;
  known: Map<string, WordMeaning>;
}

const LONGEST_STEM = 14;
const MOST_KNOWN = 20_000;
const NOTHING: number[] = [];
const compiled = new Map<string, Lists>();

/** A word as the lists of `language` spell it. */
export const spellMatter = (word: string, language: string): string =>
  language === 'el' ? soundAlike(fold(word)) : fold(word);

function compile(language: string): Lists {
  const lists: Lists = {
    ...{ stems: new Map(), wholes: new Map() },
    ...{ phrases: new Map(), known: new Map() },
  };
  for (const [name, entries] of Object.entries(LISTS[language]!)) {
    const concept = MATTER_CONCEPTS.indexOf(name);
    if (concept < 0) throw new Error(`${language}: no concept is called ${name}`);
    for (const entry of entries.split(/\s+/).filter(Boolean)) {
      const parts = entry.split('_').map((part) => ({
        text: spellMatter(part.replace(/\.$/, ''), language),
        whole: part.endsWith('.'),
      }));
      const first = parts[0]!;
      if (parts.length > 1) file(lists.phrases, first.text, { concept, parts });
      else file(first.whole ? lists.wholes : lists.stems, first.text, concept);
    }
  }
  return lists;
}

function file<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

function meaningOf(lists: Lists, word: string): WordMeaning {
  const known = lists.known.get(word);
  if (known) return known;
  const concepts = new Set(lists.wholes.get(word));
  const phrases: Phrase[] = [];
  for (let length = 1; length <= Math.min(word.length, LONGEST_STEM); length++) {
    const start = word.slice(0, length);
    for (const concept of lists.stems.get(start) ?? NOTHING) concepts.add(concept);
    for (const phrase of lists.phrases.get(start) ?? [])
      if (length === word.length || !phrase.parts[0]!.whole) phrases.push(phrase);
  }
  const meaning = { concepts: [...concepts], phrases };
  if (lists.known.size >= MOST_KNOWN) lists.known.clear();
  lists.known.set(word, meaning);
  return meaning;
}

function stands({ parts }: Phrase, words: string[], at: number): boolean {
  for (let k = 1; k < parts.length; k++) {
    const word = words[at + k];
    const part = parts[k]!;
    if (word === undefined || !(part.whole ? word === part.text : word.startsWith(part.text)))
      return false;
  }
  return true;
}

/** For each word, the numbers of the concepts it stands for or whose phrase it opens. */
export function findMatterConcepts(words: string[], language: string): number[][] {
  const code = LISTS[language] ? language : language === 'cs' ? 'sk' : 'en';
  let lists = compiled.get(code);
  if (!lists) compiled.set(code, (lists = compile(code)));
  return words.map((word, at) => {
    const { concepts, phrases } = meaningOf(lists, word);
    let found = concepts;
    for (const phrase of phrases) {
      if (found.includes(phrase.concept) || !stands(phrase, words, at)) continue;
      found = [...found, phrase.concept];
    }
    return found;
  });
}
