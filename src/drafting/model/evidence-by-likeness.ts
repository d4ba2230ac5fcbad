import { fold } from '../../guard/fold.js';
import type { Evidence } from '../draft-input.js';

const SENTENCE = /[^.!?;\n\u037e]+(?:[.!?;\u037e](?!\s|$)[^.!?;\n\u037e]*)*[.!?;\u037e]*/gu;
/** A sentence that shares so many of the fact's words says the same. */
const ENOUGH = 0.6;

const stems = (text: string): Set<string> =>
  new Set(
    fold(text)
      .text.split(' ')
      .filter((word) => word.length >= 3 || /\d/.test(word))
      .map((word) => word.slice(0, 5)),
  );

/** Where in a reworded text our facts are said: the sentence that shares most of each one's words. */
export function evidenceByLikeness(text: string, known: readonly Evidence[]): Evidence[] {
  const spans = [...text.matchAll(SENTENCE)].map((match) => {
    const sentence = match[0].trim();
    const start = match.index + match[0].indexOf(sentence);
    return { sentence, start, end: start + sentence.length, words: stems(sentence) };
  });
  return known.flatMap(({ sentence, source }) => {
    const wanted = [...stems(sentence)];
    const share = (words: Set<string>) =>
      wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length);
    const best = spans.reduce<(typeof spans)[number] | null>(
      (top, span) => (!top || share(span.words) > share(top.words) ? span : top),
      null,
    );
    if (!best || share(best.words) < ENOUGH) return [];
    return [{ sentence: best.sentence, start: best.start, end: best.end, source }];
  });
}
