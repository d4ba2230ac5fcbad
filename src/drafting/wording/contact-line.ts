import { type ContactPerson, cut, isHours } from './contact-person.js';
import { reachSentence } from './contact-sentence.js';

const MOST_WORDS = 5;
/** Says itself how to reach us. */
const SAYS_HOW =
  /(?<!\p{L})(?:call|ring|phone us|write to|e-?mail us|dial|volajte|zavol\p{L}*|napíšte|píšte|zadzwoń\p{L}*|dzwoń\p{L}*|dzwonić|pisać|piszcie|arayın\p{L}*|yazın\p{L}*|ulaşabilir\p{L}*|καλέστε|καλέσ\p{L}*|τηλεφωνή\p{L}*|γράψ\p{L}*)(?!\p{L})/iu;

/**
 * A number or an address of the shop's with what stands around it, as a sentence: "product safety 0800 496 0032, 8-20, we collect
 * it" is "you can reach us on 0800 496 0032 (product safety, 8–20). We collect it". Nothing where the note is no such thing.
 */
export function contactLine(
  note: string,
  language: string,
  isSentence: (text: string) => boolean,
): string | undefined {
  if (SAYS_HOW.test(note)) return undefined;
  const contact: Pick<ContactPerson, 'phone' | 'email'> = {};
  const segments = note
    .replace(/^[^,:;\d]{3,30}:\s+(?=\S*[@\d])/u, '')
    .split(/,\s+|\s+[–—]\s+/)
    .flatMap((one) => cut(one, contact));
  if (!contact.phone && !contact.email) return undefined;
  const isClause = (segment: string): boolean => !isHours(segment) && isSentence(segment);
  const [lead = ''] = segments;
  const opens = isClause(lead) && note.startsWith(lead) ? lead : undefined;
  const rest = opens ? segments.slice(1) : segments;
  const notes = rest.filter((segment) => !isClause(segment));
  if (notes.some((segment) => segment.split(/\s+/).length > MOST_WORDS + 1)) return undefined;
  const reach = reachSentence(contact, notes, language);
  const said = opens ? `${opens}${language === 'en' ? ', and' : ','} ${reach}` : reach;
  return [said, ...rest.filter(isClause).map((text) => upperFirst(text, language))].join('. ');
}

const upperFirst = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
