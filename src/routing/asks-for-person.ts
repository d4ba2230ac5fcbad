import { soundAlike } from '../infra/text/greeklish.js';
import { fold } from '../infra/text/tokens.js';
import { filler } from '../knowledge/matcher/fillers.js';
import { el } from './person-words/el.js';
import { en } from './person-words/en.js';
import { pl } from './person-words/pl.js';
import { sk } from './person-words/sk.js';
import { tr } from './person-words/tr.js';
import type { PersonWords } from './person-words/words.js';

const WORDS: Readonly<Record<string, PersonWords>> = { en, sk, pl, tr, el };

/** Nobody asks for a person in the middle of an essay without saying so at its beginning or end. */
const LONGEST = 600;

interface Patterns {
  alone: RegExp;
  said: RegExp;
  isBot: RegExp;
  unhelped: RegExp;
}

/** Greek and Greeklish fall onto one spelling; νθ in Latin letters is not ντ and η. */
const spelling = (language: string) => (word: string) =>
  language === 'el' ? soundAlike(fold(word).replaceAll('nth', 'n8')) : word;

function compiled(language: string, { alone, said, isBot, unhelped }: PersonWords): Patterns {
  const source = (pattern: string) =>
    pattern
      .replace(/\p{L}+/gu, spelling(language))
      .replaceAll('*', '[^ ]*')
      .replaceAll(' … ', '(?: [^ ]+){0,3} ');
  const any = (patterns: readonly string[]) => patterns.map(source).join('|');
  return {
    alone: new RegExp(`^(?:${any(alone)})$`, 'u'),
    said: new RegExp(`(?:^| )(?:${any(said)})(?: |$)`, 'u'),
    isBot: new RegExp(`^(?:${any(isBot)})$`, 'u'),
    unhelped: new RegExp(`(?:^| )(?:${any(unhelped)})(?: |$)`, 'u'),
  };
}

const PATTERNS = Object.entries(WORDS).map(
  ([language, words]) => [language, compiled(language, words)] as const,
);

const wordsIn = (text: string): string[] =>
  fold(text.slice(0, LONGEST))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

const tellingIn = (words: readonly string[], language: string): string[] =>
  words.filter((word) => !filler(word, language));

/** Whether somebody wants a person and not the bot, in whichever of our languages: the thread's may be another. */
export function asksForPerson(text: string): boolean {
  const words = wordsIn(text);
  return PATTERNS.some(([language, { alone, said }]) => {
    const spelled = spelling(language);
    const telling = tellingIn(words, language).map(spelled).join(' ');
    return alone.test(telling) || said.test(words.map(spelled).join(' '));
  });
}

/** What somebody says who asks nothing of the shop yet: hello, or whether this is a program. Null: something else. */
export function smallTalkIn(text: string): 'greeting' | 'bot' | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  for (const [language, { isBot }] of PATTERNS) {
    const telling = tellingIn(words, language);
    if (telling.length === 0) return 'greeting';
    if (isBot.test(telling.map(spelling(language)).join(' '))) return 'bot';
  }
  return null;
}

const THUMB = /^\s*(?:(👍)|👎)\p{Emoji_Modifier}?\s*$/u;

/** What somebody says of the answer just given: that it helped or not; null: something else. */
export function helpedIn(text: string): boolean | null {
  const thumb = THUMB.exec(text);
  if (thumb) return thumb[1] !== undefined;
  const words = wordsIn(text);
  const isUnhelped = PATTERNS.some(([language, { unhelped }]) =>
    unhelped.test(words.map(spelling(language)).join(' ')),
  );
  return isUnhelped ? false : null;
}
