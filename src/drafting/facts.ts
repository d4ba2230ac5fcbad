import { type Fact, sharedWords } from './fact-fit.js';
import { mentions } from './mentions.js';
import type { Parts } from './parts/parts.js';
import { contactPerson, cut } from './wording/contact-person.js';
import { partsOf } from './wording/signs.js';

/** Keys that steer the draft and are not told to anybody. */
const SETTINGS = new Set(['voice', 'order', 'signature', 'emoji', 'warmth', 'language']);
/** `address` may be the form of address, or where somebody lives. */
const isSetting = (key: string, value: string): boolean =>
  SETTINGS.has(key) || (key === 'address' && /^(in)?formal$/.test(value));
/** What is for the shop's eyes: notes, and the figures it reckons with. */
const INTERNAL =
  /^notes?$|(?:^|_)(?:staff|agent|customer|private|crm)_notes?|internal|margin|budget|order_(value|total)|handling_cost|history|crm/;
/** "Says the clip is bent": the customer's own words, noted down. */
const THEIR_WORDS =
  /^(?:says|claims|complains|writes|tvrdí|hovorí,? že|píše,? že|twierdzi|mówi,? że|pisze,? że|λέει ότι|λέει πως|ισχυρίζεται|iddia ediyor)(?!\p{L})/iu;
const CONTACT = /^(contact|phone|tel|telephone|hotline|helpline|e?_?mail|email)(_|$)/;
const RULE = /return|warrant|guarantee|terms|condition|policy|rule|reason|cause|limit|deadline/;
const MAX_FACTS = 3;

/** Facts fit to be told, most relevant to the customer's words first; notes about the customer are left out. */
export function tellableFacts(
  facts: Record<string, string>,
  text: string,
  parts: Parts,
  more: { withoutContacts?: boolean } = {},
): Fact[] {
  return Object.entries(facts)
    .filter(([key, value]) => !isSetting(key, value) && !INTERNAL.test(key) && value.trim() !== '')
    .filter(([, value]) => !THEIR_WORDS.test(value))
    .filter((fact) => !more.withoutContacts || !isContact(fact) || names(fact[1]))
    .filter(
      ([key, value]) => !isPhotoNote(key, value, parts) && !mentions(value, parts.internalFact),
    )
    .map((fact, index) => ({ fact, rank: sharedWords(fact, text), index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, MAX_FACTS)
    .sort((a, b) => a.index - b.index)
    .map(({ fact }) => fact);
}

/** Does a fact say who sees to it, by name or by calling? */
export const names = (value: string): boolean =>
  partsOf(value).some((part) => contactPerson(part) !== undefined);

/** Does a fact say how to reach the shop, or whoever sees to it? */
export const saysHowToReach = ([, value]: Fact): boolean =>
  partsOf(value).some((part) => {
    const contact: Parameters<typeof cut>[1] = {};
    part.split(', ').forEach((segment) => cut(segment, contact));
    return contact.phone !== undefined || contact.email !== undefined;
  });

export const isTerm = ([key]: Fact): boolean => RULE.test(key);

/** Does the shop know a term that speaks for it, by the fact's name or by its words? */
export const knowsRule = (facts: Record<string, string>, rule: string[]): boolean =>
  Object.entries(facts).some((fact) => isTerm(fact) || mentions(fact[1], rule));

/** The first way to reach the shop among the facts. */
export const contactIn = (facts: Record<string, string>): string | undefined =>
  Object.entries(facts).find(isContact)?.[1];

const ADDRESS = /\S+@\S+|https?:\S+|www\.\S+|\+?\d[\d ()/-]{5,}\d/gu;
/** With more words beside the number a note says something of its own. */
const MOST_BESIDE = 5;

/** Is it a number or an address, with hours at most, and no sentence? */
const isContact = ([key, value]: Fact): boolean =>
  CONTACT.test(key) && wordsIn(value.replace(ADDRESS, '')) <= MOST_BESIDE && value.trim() !== '';
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** Do the facts say that the customer's photos are already there? */
export const knowsPhotos = (facts: Record<string, string>, parts: Parts): boolean =>
  Object.entries(facts).some(([key, value]) => isPhotoNote(key, value, parts));

/** Says where the customer's photos are. */
export const isPhotoNote = (key: string, value: string, parts: Parts): boolean =>
  (PHOTO_KEY.test(key) && !isRequest(value)) ||
  (mentions(value, parts.photoWords) &&
    (mentions(value, parts.internalFact) ||
      (!isRequest(value) && (INBOX.test(value) || mentions(value, parts.wrotePrivately)))));

const PHOTO_KEY = /photo|foto|fotk|zdjeci|image|picture|resim|(?:^|_)(?:pics?|video)(?:_|$)/;

/** Where photographs lie, unless somebody is asked to send them there. */
const INBOX =
  /inbox|(?<!\p{L})(?:dm|dms|pm|priv|chat)(?!\p{L})|správach|wiadomoś|mesaj kutu|μηνύματα/iu;
const REQUEST = /send|please|pošl|prosím|przyś|prześl|prosimy|gönderi|gönder(?!d|m)|yollay|στείλ/iu;
/** "Photo of the base to the chat": where it is to go, if nobody has sent it. */
const THERE =
  /(?<!\p{L})(?:na (?:czat|chat|priv)|do (?:správ|chatu|wiadomości)|to (?:the |our )?(?:chat|inbox))/iu;
const SENT =
  /(?<!\p{L})(?:sent|got|came|have|are|máme|sú|mamy|są|posla[lnt]|prišl|wysła|przysła|przyszł)/iu;
const isRequest = (value: string): boolean =>
  REQUEST.test(value) || (THERE.test(value) && !SENT.test(value));
