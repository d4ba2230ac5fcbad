import { fold } from '../../infra/text/tokens.js';
import type { Matcher } from './matcher.js';

/** What joins two questions in one sentence; folded. */
const JOINED_BY: Readonly<Record<string, string>> = {
  en: 'and(?: also| then)?|also|plus',
  sk: 'a(?: este| tiez| taktiez| zaroven)?|aj|plus|tiez',
  pl: 'i(?: jeszcze| tez| czy)?|a(?: czy| jeszcze)?|oraz|plus',
  tr: 've|bi de|bir de|ayrica|hem de',
  el: 'και|κι|ke|kai|επισης|episis',
};
const SENTENCES = /[?;!\n\u037e]+|\.\s+/u;
const FEWEST_WORDS = 3;

const isClause = (part: string): boolean => (part.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;

/** The sentences of a message that may each be a question. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(SENTENCES)
    .map((part) => part.trim())
    .filter((part) => (part.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS);

/** The clauses of a message, however they are joined; one that cannot be taken apart is one clause. */
export function clausesIn(text: string, language: string): string[] {
  const words = JOINED_BY[language];
  if (!words) return sentencesIn(text);
  const joint = new RegExp(`[,–-]?(?<=[\\s,])(?:${words})(?=\\s)`, 'gu');
  return sentencesIn(text).flatMap((sentence) => {
    // Folding a letter at a time keeps the places.
    const plain = [...sentence].map((letter) => fold(letter)[0] ?? letter).join('');
    const parts: string[] = [];
    let from = 0;
    for (const { index, 0: found } of plain.matchAll(joint)) {
      const [before, after] = [sentence.slice(from, index), sentence.slice(index + found.length)];
      if (!isClause(before) || !isClause(after)) continue;
      parts.push(before.trim());
      from = index + found.length;
    }
    return [...parts, sentence.slice(from).trim()];
  });
}

/** From this confidence on a clause asks for an entry of its own. */
const ASKS = 0.4;

/**
 * What the clauses of a message ask for: the entries, surely or not. A clause about nothing that is known is a part of
 * the question beside it. Empty where there is one clause only.
 */
export function askedIn(
  text: string,
  language: string,
  matcher: Matcher,
  answerFrom: number,
): { faq: string; isSure: boolean }[] {
  const clauses = clausesIn(text, language);
  if (clauses.length < 2) return [];
  const found = new Map<string, boolean>();
  for (const clause of clauses) {
    const top = matcher.look(clause).ranking[0];
    if (!top || top.confidence < ASKS) continue;
    found.set(top.faq, (found.get(top.faq) ?? false) || top.confidence >= answerFrom);
  }
  return [...found].map(([faq, isSure]) => ({ faq, isSure }));
}
