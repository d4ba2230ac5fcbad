import { soundAlike } from '../infra/text/greeklish.js';
import { RISKS, TOPICS, type Risk, type Topic } from './judgement.js';
import {
  compilePatterns,
  findPatterns,
  SENTENCE_END,
  type PatternSet,
} from './patterns/pattern.js';
import { el } from './patterns/el.js';
import { en } from './patterns/en.js';
import { pl } from './patterns/pl.js';
import { sk } from './patterns/sk.js';
import { tr } from './patterns/tr.js';
import type { Vocabulary } from './patterns/vocabulary.js';
import { fold, type Token } from '../infra/text/tokens.js';

/** A stretch of the text that speaks for a topic, a risk or another category; token indices. */
export interface Cue {
  category: string;
  from: number;
  to: number;
}

/** Everything the authored vocabularies found in one text. */
export interface Cues {
  topics: Map<Topic, Cue[]>;
  risks: Map<Risk, Cue[]>;
  problem: Cue[];
  harmless: Cue[];
  giveaway: Cue[];
  spam: Cue[];
}

/** One language's vocabulary, ready for matching. */
export interface Lexicon {
  patterns: PatternSet;
  tagWords: Set<string>;
  thanksWords: Set<string>;
  thanksCore: Set<string>;
  questionWords: Set<string>;
}

const VOCABULARIES: Record<string, Vocabulary> = { en, el, sk, pl, tr };
/** Languages without a vocabulary of their own borrow the nearest. */
const NEAREST: Record<string, string> = { cs: 'sk' };
const compiled = new Map<string, Lexicon>();

const wordSet = (list: string, greek: boolean): Set<string> =>
  new Set(list.split(/\s+/).map((word) => (greek ? soundAlike(fold(word)) : fold(word))));

/** The vocabulary of a language, compiled at first use; English where there is none. */
export function lexicon(language: string): Lexicon {
  const code = VOCABULARIES[language] ? language : (NEAREST[language] ?? 'en');
  let found = compiled.get(code);
  if (!found) {
    const source = VOCABULARIES[code]!;
    const greek = code === 'el';
    const lists: Record<string, string> = {
      harmless: source.harmless,
      problem: source.problem,
      giveaway: source.giveaway,
      spam: source.spam,
    };
    for (const risk of RISKS) lists[`risk:${risk}`] = source.risks[risk];
    for (const topic of TOPICS) lists[`topic:${topic}`] = source.topics[topic] ?? '';
    found = {
      patterns: compilePatterns(lists, greek),
      tagWords: wordSet(source.tagWords, greek),
      thanksWords: wordSet(source.thanksWords, greek),
      thanksCore: wordSet(source.thanksCore, greek),
      questionWords: wordSet(source.questionWords, greek),
    };
    compiled.set(code, found);
  }
  return found;
}

/** A token as the vocabularies of `language` spell it. */
export const cueWord = (token: Token, language: string): string =>
  language === 'el' && token.kind === 'word' ? soundAlike(token.text) : token.text;

const ENDS = '.!?;\u2026';

export const endsSentence = (token: Token): boolean => ENDS.includes(token.text);

/** Finds all cues; what a harmless phrase covers ("killer heels") is no evidence of a risk. */
export function findCues(tokens: Token[], language: string): Cues {
  const words: string[] = [];
  const position: number[] = [];
  tokens.forEach((token, t) => {
    if (token.kind === 'word' || token.kind === 'number') words.push(cueWord(token, language));
    else if (endsSentence(token)) words.push(SENTENCE_END);
    else return;
    position.push(t);
  });
  const hits = findPatterns(lexicon(language).patterns, words);
  const harmless = hits.filter((hit) => hit.category === 'harmless');
  const cues: Cues = {
    topics: new Map(),
    risks: new Map(),
    problem: [],
    harmless: [],
    giveaway: [],
    spam: [],
  };
  for (const hit of hits) {
    const cue = { category: hit.category, from: position[hit.from]!, to: position[hit.to]! };
    const [group, name] = hit.category.split(':');
    if (group === 'risk') {
      if (harmless.some((safe) => safe.from <= hit.to && hit.from <= safe.to)) continue;
      push(cues.risks, name as Risk, cue);
    } else if (group === 'topic') push(cues.topics, name as Topic, cue);
    else if (
      group === 'problem' ||
      group === 'harmless' ||
      group === 'giveaway' ||
      group === 'spam'
    )
      cues[group].push(cue);
  }
  return cues;
}

/** A longer text that opens with "how" or "what" and has no question mark is seldom a question. */
const MAX_UNMARKED_QUESTION = 10;

/** True when the text ends in a question mark or opens (in Turkish: marks) a question. */
export function asksSomething(tokens: Token[], language: string): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const last = tokens.findLast((token) => token.kind !== 'emoji');
  if (last?.text === '?' || (last?.text === ';' && language === 'el')) return true;
  if (words.length > MAX_UNMARKED_QUESTION) return false;
  const { questionWords } = lexicon(language);
  const asking = language === 'tr' ? words : words.slice(0, 1);
  return asking.some((token) => questionWords.has(cueWord(token, language)));
}

function push<K>(map: Map<K, Cue[]>, key: K, cue: Cue): void {
  const held = map.get(key);
  if (held) held.push(cue);
  else map.set(key, [cue]);
}
