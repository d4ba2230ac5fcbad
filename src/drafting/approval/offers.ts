import { fold } from '../../guard/fold.js';

/** How an amount is written: the sign before or behind it. */
const AMOUNT =
  /(?:(?<sign>[€£$₺])\s?(?<after>\d[\d.,\u00a0]*\d|\d))|(?<before>\d[\d.,\u00a0]*\d|\d)\s?(?<unit>%|€|£|\$|₺|(?:percent|procent|eur|euro|ευρώ|gbp|pound|quid|usd|dollar|zł|zl|pln|tl|try|lira|kč|kc|czk|korun)(?!\p{L}{4}))/giu;

const UNITS: [RegExp, string][] = [
  [/^(?:%|percent|procent)$/i, '%'],
  [/^(?:€|eur|euro|ευρώ)$/i, 'EUR'],
  [/^(?:£|gbp|pound|quid)$/i, 'GBP'],
  [/^(?:\$|usd|dollar)$/i, 'USD'],
  [/^(?:zł|zl|pln)$/i, 'PLN'],
  [/^(?:₺|tl|try|lira)$/i, 'TRY'],
  [/^(?:kč|kc|czk|korun)$/i, 'CZK'],
];

/** Stems of folded words that speak of a gift beyond what is due. */
const GIFT =
  / (?:voucher|gift|coupon|discount|compensat|goodwill|credit|off |poukaz|darcek|zlav|kompenzac|odskodn|dobropis|bon |bony |bonu |kupon|rabat|znizk|upomin|rekompens|zadoscuczyn|prezent|κουπον|δωρο|δωρακ|εκπτωσ|αποζημιωσ|πιστωσ|hediye|indirim|tazminat|telafi)/;

export interface Offer {
  amount: number;
  /** ISO 4217, or `%`. */
  unit: string;
}

/** What a reply gives beyond the customer's due: the amounts in sentences that speak of gifts. */
export const offersIn = (text: string): Offer[] =>
  text
    .split(/(?<=[.!?;\u037e])\s+|\n/)
    .filter((sentence) => GIFT.test(fold(sentence).text))
    .flatMap((sentence) =>
      [...sentence.matchAll(AMOUNT)].map(({ groups }) => ({
        amount: numberOf(groups!.after ?? groups!.before!),
        unit: unitOf(groups!.sign ?? groups!.unit!),
      })),
    );

const unitOf = (sign: string) => UNITS.find(([pattern]) => pattern.test(sign))?.[1] ?? sign;

/** A point or comma before one or two last digits parts the cents; others part the thousands. */
const numberOf = (written: string): number =>
  Number(
    written
      .replace(/[.,](\d{1,2})$/, '_$1')
      .replace(/[.,\u00a0]/g, '')
      .replace('_', '.'),
  );
