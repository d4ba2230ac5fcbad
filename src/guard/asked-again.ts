import { isGuardedLanguage, type Hit } from './finding.js';
import { compile, fold, sentenceAround, type FoldedText } from './fold.js';
import { DETAILS, EITHER, WISHED } from './vocabulary/details.js';

/** Whether the next mark that ends a sentence of folded text is a question mark. */
const endsAsking = (folded: string, from: number): boolean =>
  /^[^.!?]*\? /.test(folded.slice(from));

/** Every sentence that asks for the order although it is known, or asks for it "again". */
export function findAskingAgain(
  folded: FoldedText,
  patterns: { orderNumber: RegExp; asking: RegExp; notAsking: RegExp },
): Hit[] {
  const hits: Hit[] = [];
  for (const match of folded.text.matchAll(patterns.orderNumber)) {
    const sentence = sentenceAround(folded.text, match.index + 1);
    patterns.asking.lastIndex = 0;
    patterns.notAsking.lastIndex = 0;
    const asks = patterns.asking.test(sentence) || endsAsking(folded.text, match.index + 1);
    if (!asks || patterns.notAsking.test(sentence)) continue;
    hits.push({
      rule: 'ask_again',
      start: folded.start[match.index + 1]!,
      end: folded.start[match.index + match[0].length]!,
    });
  }
  return hits;
}

interface Patterns {
  details: { asked: RegExp; told: RegExp | null }[];
  wished: RegExp;
  either: RegExp;
}

const compiled = new Map<string, Patterns | null>();

function patternsOf(language: string): Patterns | null {
  let patterns = compiled.get(language);
  if (patterns !== undefined) return patterns;
  patterns = !isGuardedLanguage(language)
    ? null
    : {
        details: DETAILS[language].map(({ asked, told }) => ({
          asked: compile([asked]),
          told: told === undefined ? null : compile([told]),
        })),
        wished: compile([WISHED[language]]),
        either: compile([EITHER[language]]),
      };
  compiled.set(language, patterns);
  return patterns;
}

const stands = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/**
 * Every sentence that asks for what the customer's own text tells: photographs, size, colour, day, branch, or what is
 * wrong. `asking` are the words of a request; a sentence that ends in a question mark is one. A size or a day for the
 * next parcel is another matter.
 */
export function findAskedAgain(
  reply: FoldedText,
  language: string,
  customerText: string,
  { asking, notAsking }: { asking: RegExp; notAsking: RegExp },
): Hit[] {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  const told = fold(customerText).text;
  const hits = findToldChoices(reply, told, patterns);
  for (const detail of patterns.details) {
    if (detail.told && !stands(detail.told, told)) continue;
    detail.asked.lastIndex = 0;
    for (const match of reply.text.matchAll(detail.asked)) {
      const sentence = sentenceAround(reply.text, match.index + 1);
      const isRequest = endsAsking(reply.text, match.index + 1) || stands(asking, sentence);
      if (!isRequest || stands(notAsking, sentence) || stands(patterns.wished, sentence)) continue;
      hits.push({
        rule: 'ask_again',
        start: reply.start[match.index + 1]!,
        end: reply.start[match.index + match[0].length]!,
      });
    }
  }
  return hits;
}

/** Words are compared by so many first letters. */
const STEM = 5;
/** Shorter words are too common to tell anything. */
const TELLING = 4;

const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .split(' ')
      .filter((word) => word.length >= TELLING)
      .map((word) => word.slice(0, STEM)),
  );

/** An article may stand before the second thing. */
const wordsAfter = (text: string, from: number): string[] =>
  text.slice(from).trim().split(' ').slice(0, 2);

/** Every question whether it is the one or the other, of which the customer has named exactly one. */
function findToldChoices(reply: FoldedText, told: string, { either, wished }: Patterns): Hit[] {
  const named = stemsOf(told);
  const isNamed = (word: string) => word.length >= TELLING && named.has(word.slice(0, STEM));
  return [...reply.text.matchAll(either)].flatMap((match): Hit[] => {
    const end = match.index + match[0].length;
    const sentence = sentenceAround(reply.text, match.index + 1);
    if (!endsAsking(reply.text, match.index + 1) || stands(wished, sentence)) return [];
    const before = reply.text.slice(0, match.index).split(' ').at(-1) ?? '';
    if (before.length < TELLING) return [];
    const after = wordsAfter(reply.text, end).find((word) => word.length >= TELLING);
    if (after === undefined || isNamed(before) === isNamed(after)) return [];
    const from = match.index - before.length;
    const until = reply.text.indexOf(after, end) + after.length;
    return [{ rule: 'ask_again', start: reply.start[from]!, end: reply.start[until]! }];
  });
}
