import type { Hit } from './finding.js';

/** What the guard needs of a language detector; the product passes the one of triage. */
export type DetectLanguage = (
  text: string,
  context: { threadLanguage: string },
) => { code: string; confidence: number };

const WORD = /\p{L}{2,}/gu;
const words = (text: string): number => text.match(WORD)?.length ?? 0;

/** Slots, links and addresses say nothing about the language of a reply. */
const withoutForeignMatter = (text: string): string =>
  text.replace(/\[\[.*?\]\]|https?:\S+|\S+@\S+/gs, ' ');

/** The reply, or a long sentence of it, that is not in the customer's language. */
export function findWrongLanguage(text: string, language: string, detect: DetectLanguage): Hit[] {
  const plain = withoutForeignMatter(text);
  if (words(plain) < 4) return [];
  const context = { threadLanguage: language };
  if (writtenWithForeignLetters(plain, language))
    return [{ rule: 'wrong_language', start: 0, end: text.length }];
  const whole = detect(plain, context);
  if (whole.code !== language && whole.code !== 'und' && whole.confidence >= WHOLE_CONFIDENCE)
    return [{ rule: 'wrong_language', start: 0, end: text.length }];
  let at = 0;
  for (const sentence of text.split(/(?<=[.!?;\n])\s+/)) {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    if (words(sentence) < 6 || sentence.length === text.length) continue;
    const part = detect(withoutForeignMatter(sentence), context);
    if (part.code !== language && part.code !== 'und' && part.confidence >= SENTENCE_CONFIDENCE)
      return [{ rule: 'wrong_language', start, end: at }];
  }
  return [];
}

/** Letters a language does not have: what tells Czech from Slovak when a detector wavers. */
const FOREIGN_LETTERS: Record<string, RegExp> = {
  sk: /[ěřůąęłńśżğşøß]/,
  pl: /[ěřůščžýáíťďňľğşøß]/,
  tr: /[ěřůščžýáíťďňľąęłńśżøß]/,
  en: /[ěřůščžýáíťďňľąęłńśżğşøß]/,
};

/** And words of a near kin that the language itself does not have. */
const FOREIGN_WORDS: Record<string, RegExp> = {
  sk: /^(?:jsem|jsme|jste|jsou|není|nebo|protože|tři|čtyři|nabídce|nabídka|nabídku|zboží|který|která|které|když|ještě|zásilka|zásilku|zásilky|prodejna|prodejně|prodejnu|jak|kdy|koupit|můžete|zítra|nyní)$/,
};

/** Two such words, and one word in eight at least: more than a name or a brand brings along. */
function writtenWithForeignLetters(text: string, language: string): boolean {
  const letters = FOREIGN_LETTERS[language];
  if (!letters) return false;
  const all = text.match(/\p{L}+/gu) ?? [];
  const kin = FOREIGN_WORDS[language];
  const foreign = all.filter(
    (word) => /^\p{Ll}/u.test(word) && (letters.test(word) || kin?.test(word)),
  );
  return foreign.length >= 2 && foreign.length * 8 >= all.length;
}

/** Below these a short reply full of brand names would be stopped for nothing. */
const WHOLE_CONFIDENCE = 0.6;
const SENTENCE_CONFIDENCE = 0.9;
