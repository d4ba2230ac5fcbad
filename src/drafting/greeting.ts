import { DROPS_SIGMA, VOCATIVE_IN_E, VOCATIVE_IN_O, WOMAN } from './names/el.js';
import { polishMen, polishWomen } from './names/pl.js';
import { turkishMen, turkishWomen } from './names/tr.js';

type Address = 'formal' | 'informal';
export type Gender = 'woman' | 'man';

const SLOVAK_WOMEN_IN_CONSONANT = new Set([
  'Ester',
  'Nikol',
  'Dagmar',
  'Ingrid',
  'Miriam',
  'Karin',
]);
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
  const name = words[0] ?? '';
  if (words.length > 3 || !GIVEN_NAME.test(name)) return undefined;
  const formal = address === 'formal';
  switch (language) {
    case 'en':
      return /^[A-Za-z]+$/.test(name) ? name : undefined;
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

/** Slovak has lost its vocative; the nominative is right. */
function slovak(name: string, formal: boolean): string | undefined {
  if (!/^[A-Za-zÁ-ž]+$/.test(name)) return undefined;
  if (!formal) return name;
  const woman = /[aá]$/.test(name) || SLOVAK_WOMEN_IN_CONSONANT.has(name);
  return `${woman ? 'pani' : 'pán'} ${name}`;
}

function polish(name: string, formal: boolean): string | undefined {
  const woman = polishWomen.get(name);
  if (woman) return formal ? `Pani ${woman}` : woman;
  const man = polishMen.get(name);
  if (man) return formal ? `Panie ${man}` : man;
  return undefined;
}

function greek(name: string, formal: boolean): string | undefined {
  const title = (kind: Gender) => (formal ? (kind === 'woman' ? 'κυρία ' : 'κύριε ') : '');
  if (VOCATIVE_IN_O.has(name)) return title('man') + name.slice(0, -1);
  if (VOCATIVE_IN_E.has(name)) return `${title('man')}${name.slice(0, -2)}ε`;
  if (DROPS_SIGMA.test(name)) return title('man') + name.slice(0, -1);
  return WOMAN.test(name) ? title('woman') + name : undefined;
}

function turkish(name: string, formal: boolean): string | undefined {
  if (turkishWomen.has(name)) return formal ? `${name} Hanım` : name;
  if (turkishMen.has(name)) return formal ? `${name} Bey` : name;
  return formal || !/^[A-Za-zÇĞİÖŞÜçğıöşü]+$/.test(name) ? undefined : name;
}

/** The customer's gender where Polish needs it: from the verbs they use, else from the name. */
export function polishGender(text: string, fullName: string | undefined): Gender | undefined {
  const woman = /\p{L}(?:łam|łabym)(?!\p{L})/iu.test(text);
  const man = /\p{L}(?:łem|łbym)(?!\p{L})/iu.test(text);
  if (woman !== man) return woman ? 'woman' : 'man';
  const name = (fullName ?? '').trim().split(/\s+/)[0] ?? '';
  if (polishWomen.has(name)) return 'woman';
  return polishMen.has(name) ? 'man' : undefined;
}

/** Plural courtesy turned into Pani or Pan, for the forms that the Polish parts use. */
const POLISH_SINGULAR: [string, string, string][] = [
  ['zechcieli Państwo', 'zechciała Pani', 'zechciał Pan'],
  ['musieli Państwo', 'musiała Pani', 'musiał Pan'],
  ['nam Państwo o tym mówią', 'nam Pani o tym mówi', 'nam Pan o tym mówi'],
  ['niech Państwo porozmawiają', 'niech Pani porozmawia', 'niech Pan porozmawia'],
  ['mają Państwo', 'ma Pani', 'ma Pan'],
  ['Państwu', 'Pani', 'Panu'],
  ['Państwa', 'Pani', 'Pana'],
];

export const polishSingular = (text: string, gender: Gender | undefined): string =>
  gender
    ? POLISH_SINGULAR.reduce(
        (result, [plural, woman, man]) =>
          result.replaceAll(plural, gender === 'woman' ? woman : man),
        text,
      )
    : text;
