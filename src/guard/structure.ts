import type { FoldedText } from './fold.js';
import type { Hit } from './finding.js';

/** Abbreviations and standards that are written in capitals without anybody shouting. */
const ABBREVIATIONS = new Set(
  'VISA TROY EFT FAST SEPA PAYPAL MASTERCARD HDMI USB LED RGB GPS NFC RAM SSD HDD LCD OLED QLED UHD AMOLED IPHONE FAQ PDF SMS MMS VAT DPH GDPR RODO KVKK IBAN BLIK INPOST DHL DPD GLS UPS PPL IKEA ESET HTML HTTP HTTPS JPEG MPEG WIFI BMW AEG CNC XXXL XXL IČO DIČ NIP REGON ΑΦΜ ΔΟΥ ΕΛΤΑ ΦΠΑ'.split(
    ' ',
  ),
);
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}-])/gu;

const gapIsSpace = (text: string, from: number, to: number) =>
  /^[\s,]*$/.test(text.slice(from, to));

const QUOTED = /[„“"]([^„“”"\n]{1,80})[“”"]|«([^»\n]{1,80})»|‘([^’\n]{1,80})’/gu;

/** The text with blanks for what stands in quotation marks: an inscription shouts at nobody and addresses nobody. */
export const blankQuotes = (text: string): string =>
  text.replace(QUOTED, (quote) => ' '.repeat(quote.length));

const TITLE = /[„“"«](\p{Lu}[^„“”"»\n.!?]{2,60} [^„“”"»\n.!?]{2,60})[“”"»]/gu;

/** The text with blanks for titles in quotation marks: what a book is called is said of nobody. */
export const blankTitles = (text: string): string =>
  text.replace(TITLE, (quote) => ' '.repeat(quote.length));

/**
 * Whether what stands there is a name by its capital inside a sentence: "try Silly Goose, it plays ten" is about a game.
 * Whoever shouts an insult writes all of it in capitals.
 */
export const isProperName = (text: string, { start, end }: Pick<Hit, 'start' | 'end'>): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
  /[\p{L}\p{N}][,;]?\s+$/u.test(text.slice(0, start));

/** Words in capitals side by side, or marks of exclamation in threes. */
export function findShouting(text: string): Hit[] {
  const hits: Hit[] = [];
  const words = [...text.matchAll(CAPITALS)].filter((word) => !ABBREVIATIONS.has(word[0]));
  let run: RegExpMatchArray[] = [];
  const close = () => {
    const long = run.filter((word) => word[0].length >= 4);
    const letters = run.reduce((sum, word) => sum + word[0].length, 0);
    if (long.length >= 2 || (run.length >= 3 && letters >= 9)) {
      const last = run[run.length - 1]!;
      hits.push({ rule: 'shouting', start: run[0]!.index!, end: last.index! + last[0].length });
    }
    run = [];
  };
  for (const word of words) {
    const previous = run[run.length - 1];
    if (previous && !gapIsSpace(text, previous.index! + previous[0].length, word.index)) close();
    run.push(word);
  }
  close();
  const loose = words.filter((word) => word[0].length >= 4);
  if (!hits.length && loose.length >= 3)
    hits.push({
      rule: 'shouting',
      start: loose[0]!.index,
      end: loose[0]!.index + loose[0]![0].length,
    });
  for (const mark of text.matchAll(/(?:!\s?){3,}|(?:[!?]){4,}/g))
    hits.push({ rule: 'shouting', start: mark.index, end: mark.index + mark[0].length });
  return hits;
}

/** The text with blanks for what stands in our places to fill in: a hint, which may be a question of the customer's. */
export const blankHints = (text: string): string =>
  text.replace(/\[\[(.*?)\]\]/gs, (_all, hint: string) => `[[${' '.repeat(hint.length)}]]`);

/** Places left to fill in, ours (`[[… hint …]]`) and those of the usual template languages. */
export function findUnfilledSlots(text: string): Hit[] {
  return [
    ...text.matchAll(
      /\[\[.*?\]\]|\{\{.*?\}\}|\{%.*?%\}|<[A-ZÀ-Ž_ ]{3,}>|\[[A-ZÀ-Ž_ ]{4,}\]|_{4,}/gs,
    ),
  ].map((match) => ({
    rule: 'unfilled_slot' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Of the words of an empty reply, as many may be no filler. */
const MOST_TELLING = 0.2;

/** True where nothing is left of the reply once greetings, thanks and sign-offs are taken away. */
export function isEmptyReply(folded: FoldedText, filler: RegExp | undefined): boolean {
  const words = folded.text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!words.length) return true;
  if (!filler || words.length > 45) return false;
  const padded = words.map((word) => ` ${word} `);
  const telling = padded.filter((word) => {
    filler.lastIndex = 0;
    return !filler.test(word);
  });
  // the shop's name in a sign-off may be left over, and the customer's
  return telling.length === 0 || telling.length <= Math.min(2, words.length * MOST_TELLING);
}

/** Order numbers as shops write them: "QN-5719", "448977", "#10233", "55-20817", "8841/K"; no month with its year. */
const ORDER_CODE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}[-/]?\d{3,}|#\d{4,}|\d{5,}(?:-\d+)?|\d{2,}[-/](?!(?:19|20)\d\d(?!\d))\d{4,}|\d{3,}[-/]\p{Lu}{1,3})(?![\p{L}\p{N}])/u;

/** The order that the customer has named in the message itself. */
export const orderNamedIn = (text: string): string | undefined => ORDER_CODE.exec(text)?.[0];

export const namesAnOrder = (text: string): boolean => ORDER_CODE.test(text);
