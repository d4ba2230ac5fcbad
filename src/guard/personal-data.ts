import { fold, type FoldedText, sentenceAround } from './fold.js';
import type { Hit } from './finding.js';

/** Patterns of the reply's language that tell the shop's own contacts from the customer's. */
export interface ContactWords {
  orderWord: RegExp | undefined;
  ownContact: RegExp | undefined;
  ownPlace: RegExp | undefined;
  weAreAt: RegExp | undefined;
  ownNumber: RegExp | undefined;
  customerContact: RegExp | undefined;
  atHome: RegExp | undefined;
  kin: RegExp | undefined;
}

/** Where a language has no patterns. */
export const NO_WORDS: ContactWords = {
  ...{ orderWord: undefined, ownContact: undefined, ownPlace: undefined, ownNumber: undefined },
  ...{ weAreAt: undefined, customerContact: undefined, atHome: undefined, kin: undefined },
};

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?(?!\p{L})/gu;
const LONG_NUMBER = /(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\d(?:[\s\-/().]{0,2}\d){8,}(?![\p{N}])/gu;
const DATE_OR_TIME = /\d{1,2}[.]\s?\d{1,2}[.]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2}\s?[-–]/;
/** Mail-boxes that belong to a business, not to a person. */
const ROLE_MAILBOX =
  /^(?:info|hello|hi|contact|kontakt|support|help|helpdesk|shop|store|eshop|e-shop|obchod|sklep|bok|biuro|service|servis|serwis|sales|orders?|objednavky|zamowienia|reklamac\p{L}*|zwroty|returns?|vratky|care|customer\p{L}*|office|team|press|gdpr|privacy|rodo|iade|destek|iletisim|bilgi|musteri\p{L}*|siparis|exypiretisi|epikoinonia|pelates|epistrofes|paraggelies|no-?reply)(?:@|[._-]\p{L}*@)/iu;

const test = (pattern: RegExp | undefined, text: string): boolean => {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** The sentence around a place, folded, without what stands there. */
function sentenceOf(text: string, start: number, end: number): string {
  const before = fold(text.slice(Math.max(0, start - 120), start))
    .text.split(/[.!?] /)
    .at(-1);
  const after = fold(text.slice(end, end + 60)).text.split(/[.!?] /)[0];
  return ` ${(before ?? '').trim()} ${(after ?? '').trim()} `;
}

const digits = (text: string) => text.replace(/\D/g, '');

/** What stands for a contact of the shop's, alone or among other words: "Eva, 0905 123 456, 8-16". */
const contactsIn = (told: string): string[] => [
  told.toLowerCase(),
  digits(told),
  ...(told.match(EMAIL) ?? []).map((address) => address.toLowerCase()),
  ...(told.match(LONG_NUMBER) ?? []).map(digits),
];

/** Is a phone or an e-mail address the shop's own, going by the sentence around it? */
function isOwn(text: string, match: RegExpMatchArray, words: ContactWords): boolean {
  const sentence = sentenceOf(text, match.index!, match.index! + match[0].length);
  if (test(words.customerContact, sentence)) return false;
  return test(words.ownContact, sentence) || test(words.ownNumber, sentence);
}

function contacts(text: string, words: ContactWords, shopContacts: string[]): Hit[] {
  const known = new Set(shopContacts.flatMap(contactsIn));
  known.delete('');
  const hits: Hit[] = [];
  const add = (match: RegExpMatchArray) =>
    hits.push({
      rule: 'personal_data_public',
      start: match.index!,
      end: match.index! + match[0].length,
    });
  for (const match of text.matchAll(EMAIL)) {
    if (known.has(match[0].toLowerCase()) || ROLE_MAILBOX.test(match[0])) continue;
    if (!isOwn(text, match, words)) add(match);
  }
  for (const match of text.matchAll(IBAN))
    if (!known.has(match[0].toLowerCase()) && !isOwn(text, match, words)) add(match);
  for (const match of text.matchAll(LONG_NUMBER)) {
    if (DATE_OR_TIME.test(match[0]) || known.has(digits(match[0]))) continue;
    if (/(?:EAN|ISBN|GTIN|SKU)\D{0,3}$/i.test(text.slice(0, match.index))) continue;
    if (!isOwn(text, match, words)) add(match);
  }
  return hits;
}

const CODE = /^(?:\d{4,}|(?=.*\d.*\d.*\d)(?=.*[a-z])[a-z0-9]{5,})$/;
const YEAR = /^(?:19|20)\d\d$/;
const MONEY =
  /^(?:zl|zlotych|pln|eur|euro|eura|€|£|\$|₺|tl|lira|kc|czk|ευρω|usd|gbp|%|cm|mm|km|ml|ks|szt|g|kg|gram\S*|γραμμ\S*|kilo\S*|κιλ\S*|adet|piec\S*|τεμαχι\S*)$/;

/** An order, parcel or invoice number: a word for it and, within four words, something like a code. */
function orderNumbers(folded: FoldedText, { orderWord, ownNumber }: ContactWords): Hit[] {
  if (!orderWord) return [];
  const hits: Hit[] = [];
  for (const match of folded.text.matchAll(orderWord)) {
    if (test(ownNumber, sentenceAround(folded.text, match.index + 1))) continue;
    const before = folded.text.slice(0, match.index).split(' ').slice(-2);
    const leading = before.find((word) => /^\d{5,}$/.test(word));
    if (leading) {
      const from = folded.text.lastIndexOf(leading, match.index);
      hits.push({
        rule: 'personal_data_public',
        start: folded.start[from]!,
        end: folded.start[from + leading.length]!,
      });
      continue;
    }
    let at = match.index + match[0].length;
    const words: string[] = folded.text.slice(at).split(' ').slice(1, 8);
    for (const [index, word] of words.slice(0, 6).entries()) {
      const abbreviated = word === '.' && index > 0 && words[index - 1]!.length <= 3;
      if (/^[.!?]$/.test(word) && !abbreviated) break;
      const next = words[index + 1] ?? '';
      const previous = words[index - 1] ?? '';
      const lettered = /^[a-zα-ω]{1,3}$/.test(previous) && /^\d{3,}$/.test(word) && index > 0;
      const coded =
        CODE.test(word) && !YEAR.test(word) && !MONEY.test(next) && !/^[€£$]$/.test(previous);
      const short = lettered && !MONEY.test(next) && !LITTLE_WORD.test(previous);
      if (coded || short) {
        hits.push({
          rule: 'personal_data_public',
          start: folded.start[at + 1]!,
          end: folded.start[at + 1 + word.length]!,
        });
        break;
      }
      at += word.length + 1;
    }
  }
  return hits;
}

const LITTLE_WORD =
  /^(?:na|do|od|za|ve|bu|of|to|in|on|at|by|is|no|nr|w|z|v|s|o|i|a|u|k|se|so|το|τα|σε|με|η|ο)$/;

/** A name and a number, as a street looks where neither a word for it nor a form gives it away. */
const PLACE =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+)? \d{1,3}(?!\d)(?:\/\d+)?[A-Za-z]?(?![\p{L}\p{N}]|[.,:]\d|\s?(?:[€£$%₺]|zł|TL|kg|cm|mm|ml|ks|szt|eur|days|dní|dni|gün|μέρες))/gu;
const NEAR = 60;

/** Where something was brought to: a street after words of the customer's home. */
const homes = (text: string, { atHome }: ContactWords): Hit[] =>
  [...text.matchAll(PLACE)]
    .filter(({ index }) =>
      test(atHome, `${fold(text.slice(Math.max(0, index - NEAR), index)).text} `),
    )
    .map((match) => hitOf(match.index, match[0]));

const hitOf = (start: number, found: string): Hit => ({
  rule: 'personal_data_public',
  start,
  end: start + found.length,
});

const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}/gu;
/** No more than an article stands between the word for a relative and the name. */
const ARTICLE = 3;

/** The full name of a relative or a neighbour. */
const relatives = (text: string, { kin }: ContactWords): Hit[] =>
  [...text.matchAll(FULL_NAME)]
    .filter(({ index }) => {
      const before = fold(text.slice(Math.max(0, index - NEAR), index)).text;
      const last = kin && [...before.matchAll(kin)].at(-1);
      return last && before.slice(last.index + last[0].length).trim().length <= ARTICLE;
    })
    .map((match) => hitOf(match.index, match[0]));

const NAMED =
  /^[\s\p{L},!]{0,25}?(?:Mr|Mrs|Ms|Miss|Dr|Pan|Panie|Pani|pán|pán|pani|Sayın|κύριε|κυρία|Κύριε|Κυρία|κ\.)\.?\s+(\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}{2,})/u;
/** A street and a house number, as the five languages write them. */
const STREET =
  /\d{1,4}[A-Za-z]?,? (?:\p{Lu}\p{L}+ ){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Court|Crescent|Way|Gardens|Terrace|Place|Row|Rise|Grove|Mews|Walk|Hill|Square|Parade|View|Boulevard|Blvd)(?!\p{L})|(?<!\p{L})(?:ul\.|ulic\p{L}+|al\.|os\.|οδό\p{L}*|οδού)\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? \d{1,4}|(?<!\p{L})(?:adres\p{L}*|adresses?|διεύθυνση) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? \d{1,4}|\p{Lu}\p{L}+ \d{1,4}\s?(?:m\.|lok\.|byt č\.)\s?\d{1,4}|\p{Lu}\p{L}+ (?:Sokak|Sok\.|Sk\.|Cadde\p{L}*|Cad\.|Bulvar\p{L}*|Mahalle\p{L}*|Mah\.)[^!?\n]{0,30}?(?:[Nn]o:?\s*)?\d{1,4}/gu;

const BESIDE = 40;

/** Somebody's street; the shop's own is named together with the shop. */
function streets(text: string, words: ContactWords): Hit[] {
  return [...text.matchAll(STREET)]
    .filter((match) => {
      const before = fold(text.slice(Math.max(0, match.index - BESIDE), match.index)).text;
      if (test(words.weAreAt, `${before} `)) return false;
      const from = Math.max(0, match.index - 80);
      const around = fold(text.slice(from, match.index + match[0].length + 60)).text;
      const own = test(words.ownPlace, around) || test(words.ownNumber, around);
      return !own || test(words.customerContact, around);
    })
    .map((match) => ({
      rule: 'personal_data_public',
      start: match.index,
      end: match.index + match[0].length,
    }));
}

const CARD_ENDING =
  /(?:card|kart\p{L}*|κάρτα\p{L}*)\D{0,30}(?:end\p{L}*|kończ\p{L}*|konč\p{L}*|λήγ\p{L}*|bit\p{L}*|son\p{L}*)\D{0,15}\d{4}(?!\d)/iu;

interface Told {
  /** Phones, mail addresses and accounts that the shop has published, or texts of its own that name them. */
  shopContacts?: string[] | undefined;
  /** The customer has asked where or how to reach the shop: what is told then is the shop's. */
  asksContact: boolean;
}

/** Phones, e-mail addresses, account and order numbers, streets, full names in the salutation or of relatives. */
export function findPersonalData(
  text: string,
  folded: FoldedText,
  words: ContactWords,
  { shopContacts = [], asksContact }: Told,
): Hit[] {
  const isTheirs = ({ start, end }: Hit) =>
    !asksContact || test(words.customerContact, sentenceOf(text, start, end));
  const hits = contacts(text, words, shopContacts).filter(isTheirs);
  const covered = (hit: Hit) =>
    hits.some((other) => hit.start < other.end && other.start < hit.end);
  hits.push(...orderNumbers(folded, words).filter((hit) => !covered(hit)));
  for (const match of text.matchAll(/#\d{4,}/g)) {
    const hit = {
      rule: 'personal_data_public' as const,
      start: match.index,
      end: match.index + match[0].length,
    };
    if (!covered(hit)) hits.push(hit);
  }
  const named = NAMED.exec(text);
  if (named) {
    const start = named.index + named[0].length - named[1]!.length;
    hits.push({ rule: 'personal_data_public', start, end: named.index + named[0].length });
  }
  const places = [...streets(text, words).filter(isTheirs), ...homes(text, words)];
  for (const hit of [...places, ...relatives(text, words)]) if (!covered(hit)) hits.push(hit);
  const card = CARD_ENDING.exec(text);
  if (card)
    hits.push({
      rule: 'personal_data_public',
      start: card.index,
      end: card.index + card[0].length,
    });
  return hits;
}
