import { fold } from '../guard/fold.js';
import { DROPS_SIGMA, VOCATIVE_IN_E, VOCATIVE_IN_O, WOMAN } from './names/el.js';
import { englishNames } from './names/en.js';
import { coupleIn, withoutEpithet } from './names/epithets.js';
import { byTitle, isNobody, withoutTitle } from './names/titles.js';
import { polishMen, polishWomen } from './names/pl.js';
import { slovakMen, slovakWomen } from './names/sk.js';
import { turkishMen, turkishWomen } from './names/tr.js';

type Address = 'formal' | 'informal';
export type Gender = 'woman' | 'man';

/** What people call themselves instead, and titles. */
const NO_NAME = new Set(
  'happy angry unhappy customer shopper buyer client guest user anonymous unknown local mr mrs ms miss dr sir madam the real official shop store team best new private member reviewer nobody someone anonym klient klientka kupujący zákazník zákazníčka hosť používateľ anonim müşteri kullanıcı πελάτης πελάτισσα χρήστης ανώνυμος'.split(
    ' ',
  ),
);
const GIVEN_NAME = /^\p{Lu}\p{Ll}{1,15}$/u;

/**
 * The name as it stands after the greeting, in the vocative where the language has one; undefined where
 * the name is no usable given name or its form is uncertain: right or not at all.
 */
export function salutationName(
  fullName: string | undefined,
  language: string,
  address: Address,
): string | undefined {
  const words = (fullName ?? '').normalize('NFC').trim().split(/\s+/);
  const formal = address === 'formal';
  if (words.length > 4) return undefined;
  const couple = coupleIn(words, (name) => isGivenName(name, language));
  if (couple) return both(couple, language, address);
  if (isNobody(words)) return undefined;
  const { title, rest: titled } = withoutTitle(words, language);
  const rest = withoutEpithet(titled, language);
  const own = title && (formal || language === 'en') ? byTitle(title, rest, language) : undefined;
  if (own) return own;
  const name = rest[0] ?? '';
  // "Mrs Lamps", "κ. Γεωργίου" of a woman or a man: nothing is left that could stand alone
  if (title && (language === 'en' || /ου$/u.test(name))) return undefined;
  if (rest.length > 3 || !GIVEN_NAME.test(name) || NO_NAME.has(name.toLowerCase()))
    return undefined;
  return (
    called(name, language, formal) ?? (language === 'tr' ? titledTurkish(rest, formal) : undefined)
  );
}

/** One given name as its bearer is called by it. */
function called(name: string, language: string, formal: boolean): string | undefined {
  switch (language) {
    case 'en':
      return name;
    case 'sk':
      return slovak(name, formal);
    case 'pl':
      return polish(name, formal);
    case 'el':
      return greek(name, formal);
    case 'tr':
      return turkish(name, formal);
    default:
      return undefined;
  }
}

/** How two names are joined; Polish calls both in turn. */
const JOINED: Readonly<Record<string, string>> = {
  en: ' and ',
  sk: ' a ',
  pl: ', ',
  tr: ' ve ',
  el: ' και ',
};

/** A couple by both names; where all that follows is said to one person, by none. */
function both(couple: [string, string], language: string, address: Address): string | undefined {
  if (language !== 'en' && address === 'informal') return undefined;
  const names = couple.map((name) => called(name, language, true));
  return names.every((name) => name !== undefined) ? names.join(JOINED[language]) : undefined;
}

/** Is it a name that we know for certain, as it stands in the dictionary? */
export function isGivenName(name: string, language: string): boolean {
  switch (language) {
    case 'en':
      return englishNames.has(name);
    case 'sk':
      return slovakWomen.has(name) || slovakMen.has(name);
    case 'pl':
      return polishWomen.has(name) || polishMen.has(name);
    case 'tr':
      return turkishWomen.has(name) || turkishMen.has(name);
    default:
      return greek(name, false) !== undefined;
  }
}

/** The brand's own greeting, with the name or without the place for it, and a comma where nothing ends it. */
export function ownGreeting(greeting: string, name: string | undefined): string {
  const said = name ? greeting.replaceAll('{name}', name) : greeting.replace(/[\s,]*\{name\}/g, '');
  return /[\p{L}\p{N}]$/u.test(said.trim()) ? `${said.trim()},` : said.trim();
}

/** Slovak has lost its vocative; the nominative is right. */
function slovak(name: string, formal: boolean): string | undefined {
  const woman = bareLookup(slovakWomen, name);
  if (woman) return formal ? `pani ${woman}` : woman;
  const man = bareLookup(slovakMen, name);
  return man && formal ? `pán ${man}` : man;
}

function polish(name: string, formal: boolean): string | undefined {
  const woman = polishWomen.get(name) ?? polishWomen.get(spelled(polishWomen.keys(), name) ?? '');
  if (woman) return formal ? `Pani ${woman}` : woman;
  const man = polishMen.get(name) ?? polishMen.get(spelled(polishMen.keys(), name) ?? '');
  if (man) return formal ? `Panie ${man}` : man;
  return undefined;
}

function greek(name: string, formal: boolean): string | undefined {
  const title = (kind: Gender) => (formal ? (kind === 'woman' ? 'κυρία ' : 'κύριε ') : '');
  if (VOCATIVE_IN_O.has(name)) return title('man') + name.slice(0, -1);
  if (VOCATIVE_IN_E.has(name))
    return `${title('man')}${name.slice(0, -2)}${name.endsWith('ός') ? 'έ' : 'ε'}`;
  if (DROPS_SIGMA.test(name)) return title('man') + name.slice(0, -1);
  return WOMAN.test(name) ? title('woman') + name : undefined;
}

function turkish(name: string, formal: boolean): string | undefined {
  const woman = bareLookup(turkishWomen, name);
  if (woman) return formal ? `${woman} Hanım` : woman;
  const man = bareLookup(turkishMen, name);
  return man && formal ? `${man} Bey` : man;
}

/** "Nurgül Hanım": the title tells what the dictionary does not. */
const titledTurkish = ([name, title]: string[], formal: boolean): string | undefined =>
  formal && /^(?:Hanım|Bey)$/.test(title ?? '') ? `${name!} ${title!}` : undefined;

/** The name as it is spelled right; many people sign without diacritics ("Pawel", "Ayse"). */
const bareLookup = (names: ReadonlySet<string>, name: string): string | undefined =>
  names.has(name) ? name : spelled(names, name);

const bare = (name: string): string => fold(name).text.trim();

function spelled(names: Iterable<string>, name: string): string | undefined {
  if (!/^[A-Za-z]+$/.test(name)) return undefined;
  const meant = [...names].filter((known) => bare(known) === bare(name));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The customer's gender where Polish needs it: from the verbs they use, else from title or name; a couple has none. */
export function polishGender(text: string, fullName: string | undefined): Gender | undefined {
  const words = (fullName ?? '').trim().split(/\s+/);
  if (coupleIn(words, (name) => isGivenName(name, 'pl'))) return undefined;
  const woman = /\p{L}(?:łam|łabym)(?!\p{L})/iu.test(text);
  const man = /\p{L}(?:łem|łbym)(?!\p{L})/iu.test(text);
  if (woman !== man) return woman ? 'woman' : 'man';
  const { title = '', rest } = withoutTitle(words, 'pl');
  const [name = ''] = withoutEpithet(rest, 'pl');
  if (polishWomen.has(name) || /^pani$/iu.test(title)) return 'woman';
  return polishMen.has(name) || /^pan$/iu.test(title) ? 'man' : undefined;
}
