import { polishMen, polishWomen } from '../names/pl.js';
import { slovakMen, slovakWomen } from '../names/sk.js';
import { type ContactPerson } from './contact-person.js';

/** Who sees to it, and how to reach them; `who` is a subject everywhere, so that no name has to be declined. */
interface Frame {
  sees: string;
  reach: string;
  /** The same of the shop itself. */
  reachUs: string;
  call: string;
  write: string;
  or: string;
  hours: string;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  en: {
    sees: '{who} is looking after this personally',
    reach: ' and can be reached {ways}',
    reachUs: 'you can reach us {ways}',
    call: 'on {phone}',
    write: 'at {email}',
    or: ' or ',
    hours: ', {hours}',
  },
  sk: {
    sees: 'osobne sa tomu venuje {who}',
    reach: ', <môžete|môžeš> {ways}',
    reachUs: '<môžete|môžeš> {ways}',
    call: 'zavolať na číslo {phone}',
    write: 'napísať na {email}',
    or: ' alebo ',
    hours: ' ({hours})',
  },
  pl: {
    sees: 'sprawą osobiście zajmuje się {who}',
    reach: ', można {ways}',
    reachUs: 'można {ways}',
    call: 'zadzwonić pod numer {phone}',
    write: 'napisać na {email}',
    or: ' lub ',
    hours: ' ({hours})',
  },
  tr: {
    sees: 'konuyla {who} bizzat ilgileniyor',
    reach: ', kendisine {ways} <ulaşabilirsiniz|ulaşabilirsin>',
    reachUs: 'bize {ways} <ulaşabilirsiniz|ulaşabilirsin>',
    call: '{phone} numaralı telefondan',
    write: '{email} adresinden',
    or: ' ya da ',
    hours: ' ({hours})',
  },
  el: {
    sees: 'το θέμα το έχει αναλάβει προσωπικά {who}',
    reach: ', <μπορείτε|μπορείς> {ways}',
    reachUs: '<μπορείτε|μπορείς> {ways}',
    call: 'να <τηλεφωνήσετε|τηλεφωνήσεις> στο {phone}',
    write: 'να <γράψετε|γράψεις> στο {email}',
    or: ' ή ',
    hours: ' ({hours})',
  },
};

/** "Our store manager Helen is looking after this personally and can be reached on 01632 960114, weekdays 9–4". */
export function contactSentence(person: ContactPerson, language: string): string | undefined {
  const frame = FRAMES[language]!;
  const sees = person.does ?? seenTo(person, language);
  if (!sees) return undefined;
  const { phone, email } = person;
  const hours = person.hours ? frame.hours.replace('{hours}', spelled(person.hours)) : '';
  const ways = waysTo(person, frame, language === 'en' || email ? '' : hours);
  const reach = ways ? frame.reach.replace('{ways}', () => ways) : '';
  const late = phone && !email && language !== 'en' ? '' : hours;
  return sees + reach + late + besides(person.rest, language);
}

function seenTo(person: ContactPerson, language: string): string | undefined {
  const who = WHO[language]!(person);
  return who && FRAMES[language]!.sees.replace('{who}', () => who);
}

/** "Call this number or write there". */
const waysTo = (
  { phone, email }: Pick<ContactPerson, 'phone' | 'email'>,
  frame: Frame,
  hours: string,
): string =>
  [
    phone && frame.call.replace('{phone}', phone) + hours,
    email && frame.write.replace('{email}', email),
  ]
    .filter((way) => way !== undefined && way !== '')
    .join(frame.or);

const spelled = (hours: string): string =>
  hours.replace(/(?<=\d)-(?=\d)/g, '–').replace(/^in (?=shop|store|office)/, 'in the ');

/** "You can reach us on 0800 496 0032 (product safety, 8–20)": how to reach the shop, with what the note says of it in brackets. */
export function reachSentence(
  contact: Pick<ContactPerson, 'phone' | 'email'>,
  notes: string[],
  language: string,
): string {
  const frame = FRAMES[language]!;
  const ways = waysTo(contact, frame, '');
  const more = notes.length ? ` (${notes.map(spelled).join(', ')})` : '';
  return frame.reachUs.replace('{ways}', () => ways) + more;
}

/** Of "she reads anna@shop.example herself" nothing is left to say. */
const LEFT_OVER =
  /^(?:(?:she|he|they)(?: reads?| answers?)?|(?:her|him)self|themselves|personally)$/i;

/** What the note says of them besides. */
const besides = (rest: string[], language: string): string =>
  rest
    .filter((said) => !LEFT_OVER.test(said))
    .map((said) =>
      language === 'en' && /^\p{Ll}+s(?!\p{L})/u.test(said)
        ? `, and ${said}`
        : /^(?:en|tr)$/.test(language)
          ? `. ${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}`
          : `, ${said}`,
    )
    .join('');

const WHO: Readonly<Record<string, (person: ContactPerson) => string | undefined>> = {
  en: ({ name, role, place }) => {
    const own = role?.replace(/^(?:our|the) /, '');
    const at = place ? ` (${place})` : '';
    if (!own) return name && name + at;
    if (!name) return `our ${own}${at}`;
    return / of /.test(own) ? `${name}, our ${own},` : `our ${own} ${name}${at}`;
  },
  sk: (person) => inOrder(person, slovakTitle),
  pl: (person) => inOrder(person, polishTitle),
  tr: (person) => inOrder(person, (name) => name),
  el: ({ name, role, place }) => {
    const known = name?.replace(/^[κΚ](?:\.|α|ος|υρία|ύριος) /u, '');
    const isWoman = WOMAN.test((known ?? role)!.split(' ')[0]!);
    if (!isWoman && !MAN.test((known ?? role)!.split(' ')[0]!)) return undefined;
    const title = known === name ? '' : isWoman ? 'κα ' : 'κ. ';
    const said = [role, known && title + known].filter((one) => one !== undefined).join(' ');
    return `${isWoman ? 'η' : 'ο'} ${said}${place ? ` (${place})` : ''}`;
  },
};

const WOMAN = /(?:[αάηήωώ]|ου)$/u;
const MAN = /[οόηήαάιί]ς$/u;

/** "Vedúca pani Hudáková", with the place in brackets. */
const inOrder = ({ name, role, place }: ContactPerson, titled: (name: string) => string): string =>
  [role, name && titled(name)].filter((one) => one !== undefined && one !== '').join(' ') +
  (place ? ` (${place})` : '');

/** "P." is a man's title and a woman's. */
function slovakTitle(name: string): string {
  const [, known] = /^p\. (.+)$/u.exec(name) ?? [];
  if (!known) return name;
  const [first = ''] = known.split(' ');
  if (slovakWomen.has(first) || /á$/.test(known)) return `pani ${known}`;
  return slovakMen.has(first) || !/[ae]$/.test(known) ? `pán ${known}` : name;
}

function polishTitle(name: string): string {
  const [, known] = /^p\. (.+)$/u.exec(name) ?? [];
  if (!known) return name;
  const [first = ''] = known.split(' ');
  if (polishWomen.has(first) || /(?:sk|ck|dzk)a$/.test(known)) return `pani ${known}`;
  return polishMen.has(first) || /(?:sk|ck|dzk)i$/.test(known) ? `pan ${known}` : name;
}
