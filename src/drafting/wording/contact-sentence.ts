import { polishMen, polishWomen } from '../names/pl.js';
import { slovakMen, slovakWomen } from '../names/sk.js';
import { type ContactPerson } from './contact-person.js';

/** Who sees to it, and how to reach them; `who` is a subject everywhere, so that no name has to be declined. */
interface Frame {
  sees: string;
  reach: string;
  call: string;
  write: string;
  or: string;
  hours: string;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  en: {
    sees: '{who} is looking after this personally',
    reach: ' and can be reached {ways}',
    call: 'on {phone}',
    write: 'at {email}',
    or: ' or ',
    hours: ', {hours}',
  },
  sk: {
    sees: 'osobne sa tomu venuje {who}',
    reach: ', <môžete|môžeš> {ways}',
    call: 'zavolať na číslo {phone}',
    write: 'napísať na {email}',
    or: ' alebo ',
    hours: ' ({hours})',
  },
  pl: {
    sees: 'sprawą osobiście zajmuje się {who}',
    reach: ', można {ways}',
    call: 'zadzwonić pod numer {phone}',
    write: 'napisać na {email}',
    or: ' lub ',
    hours: ' ({hours})',
  },
  tr: {
    sees: 'konuyla {who} bizzat ilgileniyor',
    reach: ', kendisine {ways} <ulaşabilirsiniz|ulaşabilirsin>',
    call: '{phone} numaralı telefondan',
    write: '{email} adresinden',
    or: ' ya da ',
    hours: ' ({hours})',
  },
  el: {
    sees: 'το θέμα το έχει αναλάβει προσωπικά {who}',
    reach: ', <μπορείτε|μπορείς> {ways}',
    call: 'να <τηλεφωνήσετε|τηλεφωνήσεις> στο {phone}',
    write: 'να <γράψετε|γράψεις> στο {email}',
    or: ' ή ',
    hours: ' ({hours})',
  },
};

/** "Our store manager Helen is looking after this personally and can be reached on 01632 960114, weekdays 9–4". */
export function contactSentence(person: ContactPerson, language: string): string | undefined {
  const frame = FRAMES[language]!;
  const who = WHO[language]!(person);
  if (!who) return undefined;
  const { phone, email } = person;
  const hours = person.hours
    ? frame.hours.replace('{hours}', person.hours.replace(/(?<=\d)-(?=\d)/g, '–'))
    : '';
  const ways = [
    phone && frame.call.replace('{phone}', phone) + (language === 'en' || email ? '' : hours),
    email && frame.write.replace('{email}', email),
  ].filter((way) => way !== undefined && way !== '');
  const reach = ways.length ? frame.reach.replace('{ways}', () => ways.join(frame.or)) : '';
  const late = ways.length === 1 && phone && language !== 'en' ? '' : hours;
  return frame.sees.replace('{who}', () => who) + reach + late + besides(person.rest, language);
}

/** What the note says of them besides. */
const besides = (rest: string[], language: string): string =>
  rest
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
