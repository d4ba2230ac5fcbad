import { isGivenName } from '../greeting.js';

/** Somebody of the shop's, and how they can be reached, as a note gives it. */
export interface ContactPerson {
  /** "Mr Hale", "p. Hudáková", "Aslı Hanım". */
  name?: string;
  /** "store manager". */
  role?: string;
  /** "accounts". */
  place?: string;
  phone?: string;
  email?: string;
  hours?: string;
  /** "Tom reads every review himself": a clause of its own that stands for "looks after it". */
  does?: string;
  /** What the note says besides: "answers the same day". */
  rest: string[];
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const PHONE = /(?:\+|00)?\(?\d[\d ()/-]{5,}\d/u;
const FEWEST_DIGITS = 7;

const ROLE =
  'manager|manageress|owner|director|head of \\p{Ll}+|supervisor|boss|lead|officer|vedúc[aiy]|majiteľ(?:ka)?|konateľ(?:ka)?|riaditeľ(?:ka)?|manažér(?:ka)?|kierowni(?:k|czka)|właściciel(?:ka)?|dyrektor(?:ka)?|mened[żz]er(?:ka)?|szef(?:owa)?|müdürü?|sahibi|sorumlusu|yetkilisi|şefi|yöneticisi|υπεύθυν(?:ος|η)|ιδιοκτήτ(?:ης|ρια)|διευθυντής|διευθύντρια|προϊστ[αά]μεν(?:ος|η)';
/** What a manager may be the manager of, behind the word. */
const OF =
  'predajne|skladu|obchodu|reklamácií|oddelenia|sklepu|salonu|magazynu|reklamacji|działu \\p{L}+|καταστήματος|εξυπηρέτησης|τμήματος';
/** A verb before the word for a manager makes a sentence. */
const DOES =
  '(?:reads|answers|writes|calls|číta|odpovedá|píše|volá|vie|czyta|odpowiada|pisze|dzwoni|wie|okur|arar|διαβάζει|απαντάει|απαντά|γράφει)(?!\\p{L})';
const PLACE =
  /^(?:(?:our |the )?(?:accounts|customer (?:care|service)|returns|after-?sales)(?: team| desk| department)?|účtovníctvo|reklamačné oddelenie|zákaznícky servis|reklamácie|księgowość|dział \p{L}+|biuro obsługi|reklamacje|muhasebe|müşteri hizmetleri|λογιστήριο|τμήμα \p{L}+(?: \p{L}+)?|εξυπηρέτηση πελατών)$/u;
const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Dr|p\\.|pani|pán|pan|[κΚ]\\.|[κΚ]α|[κΚ]ος|[κΚ]υρία|[κΚ]ύριος)\\.? ';
const NAME = `(?:${TITLE})?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?(?: Hanım| Bey)?`;
/** "Store manager Dana", "Dana", "our head of kitchens", "Dana (owner)". */
const WHO = new RegExp(
  `^(?:[οη] )?(?:our |the |náš |naša |nasz |nasza |(?:\\p{Ll}+ )?\\p{Ll}+l[ae]r(?:[ae]|ına|ine) )?(?:(?<role>(?:(?!${DOES})\\p{L}+ ){0,2}(?:${ROLE})(?: (?:${OF}))?)(?: |$))?(?<name>${NAME})?(?: ?\\((?<more>[^)]+)\\))?$`,
  'u',
);
const TAKES =
  '(?:takes|handles|deals with|runs (?:the|our|this)|manages (?:the|our|this)|go(?:es)? to|looks after|sees to|is on|rieši|vybavuje|venuje sa|má na starosti|bierze|przyjmuje|prowadzi|zajmuje się|obsługuje|rozpatruje|bakar|bakıyor|ilgilenir|ilgileniyor|αναλαμβάνει|χειρίζεται|ασχολείται)(?!\\p{L})';
const WHO_TAKES = new RegExp(`^(?<who>.+?) ${TAKES}`, 'u');
const TAKES_WHO = new RegExp(
  `^(?:\\p{Ll}+ ){0,5}${TAKES}(?: (?:osobne|osobiście|bizzat|sam|sama|προσωπικά|to|sa|się))* (?<who>.+)$`,
  'u',
);
const TAKES_IT = new RegExp(`^(?:(?:ich|to|je|τα|το) )?${TAKES}`, 'u');
const HOURS =
  /\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|h)?\s?(?:[-–]|to|do|až|με|έως|ως)\s?\d{1,2}|^(?:until|till|by|do|μέχρι|ως|έως)(?: \p{L}+)? \d|kadar$|^(?:weekdays|po[-–]pia|pon[-–]pt|hafta içi|καθημερινές|Δευ[-–]Παρ)/iu;
/** "In the shop Wed-Sat", "her gün", "aj cez víkend". */
const DAYS =
  /^(?:in (?:(?:the )?(?:shop|store|office) )?)?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*(?:\s?[-–]\s?| to |$)|^(?:in (?:the )?(?:shop|store|office) )?(?:every day|daily|weekdays|most days|mornings|afternoons|evenings)|^(?:od )?(?:po|ut|st|št|pia|so|ne|pondel\p{L}*)\s?[-–]|^(?:denne|každý deň|aj cez víkend|cez víkend|nonstop)$|^(?:codziennie|także w weekend\p{L}*|całą dobę)$|^(?:her gün|hafta (?:içi|sonu)(?: da)?)$|^(?:κάθε μέρα|καθημερινά|και (?:τα )?σαββατοκύριακα?)$/iu;
/** "Jo rings back the same day", "Murat Bey sabahları dükkânda": who, and what of them. */
const WHO_DOES = new RegExp(
  `^(?<who>(?:[οη] )?(?:our |the )?(?:(?:\\p{Ll}+ )?(?:${ROLE}) )?(?:${NAME})) (?<does>\\p{Ll}.+)$`,
  'u',
);
const IS_THERE =
  /(?:dükk[âa]nda|mağazada|ofiste|burada)$|^(?:is )?in (?:the )?(?:shop|store|office)|^(?:je )?v (?:predajni|obchode|kancelárii)|^(?:jest )?w (?:sklepie|salonie|biurze)|^(?:είναι )?στο (?:μαγαζί|κατάστημα|γραφείο)/u;
/** What stands before a number and is no name. */
const BEFORE_NUMBER =
  /(?:^|[ ,])(?:on|at|tel\.?|telephone|phone|call|ring|mob\.?|mobil|telefón|telefon|číslo|na čísle|nr|pod|τηλ\.?|τηλέφωνο|στο)\.?:?$/iu;
/** "She reads … herself": what is said around an address when the person has been named. */
const READS_IT =
  /^(?:(?:s?he|they) (?:reads?|checks?|answers?)|(?:him|her|them)self|(?:sama?|osobne|osobiście) (?:číta|czyta)|(?:číta|czyta)(?: (?:sama?|osobne|osobiście))?|bizzat okuyor|(?:το|τα)? ?διαβάζει(?: (?:ο ίδιος|η ίδια))?|(?:ο ίδιος|η ίδια))$/u;
const MOST_WORDS = 9;

/** The person that a note names, with or without a number; nothing where the note is about something else. */
export function contactPerson(note: string): ContactPerson | undefined {
  const person: ContactPerson = { rest: [] };
  let named = 0;
  let takes = false;
  const told = note.replace(/^[^,:;\d]{3,30}:\s+/, '');
  for (const segment of told.split(/,\s+|\s+[–—]\s+/).flatMap((one) => cut(one, person))) {
    const [who, does] = whoIn(segment);
    if (who && !(person.name && who.name) && !(person.role && who.role)) {
      Object.assign(person, who);
      named += 1;
      takes ||= does;
    } else if (PLACE.test(segment) && named) person.place = segment;
    else if (isHours(segment) && !person.hours) person.hours = segment;
    else if (!named && clauseOf(segment)) {
      Object.assign(person, clauseOf(segment));
      named += 1;
      takes ||= person.does === undefined;
    } else if (TAKES_IT.test(segment) && named && wordsIn(segment) <= 6) takes = true;
    else if (!named || wordsIn(segment) > MOST_WORDS) return undefined;
    else person.rest.push(segment);
  }
  const isReachable = person.phone !== undefined || person.email !== undefined;
  if (!named || person.rest.length > 2) return undefined;
  if (person.does !== undefined) return isReachable ? person : undefined;
  if (!person.role && !takes && !isSomebody(person.name!)) return undefined;
  // "Jo, the owner, rings back": a sentence as it stands
  return isReachable || !person.rest.length || (named === 1 && !takes) ? person : undefined;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** When somebody can be reached. */
export const isHours = (segment: string): boolean =>
  (HOURS.test(segment) && wordsIn(segment) <= 6) || (DAYS.test(segment) && wordsIn(segment) <= 5);

/** A clause of which somebody of the shop's is the subject; where it only says that they are there, when that is. */
function clauseOf(segment: string): Partial<ContactPerson> | undefined {
  const { who = '', does = '' } = WHO_DOES.exec(segment)?.groups ?? {};
  const known = whoOf(who);
  if (!known || (known.role === undefined && !isSomebody(known.name!))) return undefined;
  return IS_THERE.test(does)
    ? { ...known, hours: does.replace(/^(?:is|je|jest|είναι) /u, '') }
    : { does: segment };
}

/** Takes number and address out of a segment; what is left of it. */
export function cut(segment: string, person: Pick<ContactPerson, 'phone' | 'email'>): string[] {
  const email = EMAIL.exec(segment);
  const number = email ? undefined : PHONE.exec(segment);
  const isNumber = number && number[0].replace(/\D/g, '').length >= FEWEST_DIGITS;
  const found = email ?? (isNumber ? number : undefined);
  if (!found) return [segment.trim()];
  if (email) person.email = email[0];
  else person.phone = found[0].trim();
  const before = segment.slice(0, found.index).trim().replace(BEFORE_NUMBER, '').trim();
  const after = segment.slice(found.index + found[0].length).trim();
  return [before, after].filter((one) => one !== '' && !READS_IT.test(one));
}

type Who = Pick<ContactPerson, 'name' | 'role' | 'place'>;

/** Who a segment names, if it says nothing else than that they see to it. */
function whoIn(segment: string): [who: Who | undefined, takes: boolean] {
  const taking = TAKES_WHO.exec(segment) ?? WHO_TAKES.exec(segment);
  return taking ? [whoOf(taking.groups!['who']!), true] : [whoOf(segment), false];
}

function whoOf(text: string): Who | undefined {
  const { role, name, more } = WHO.exec(text)?.groups ?? {};
  if (!role && !name) return undefined;
  if (more && !new RegExp(`(?:${ROLE})$`, 'u').test(more) && !PLACE.test(more)) return undefined;
  const place = more && PLACE.test(more) ? more : undefined;
  return {
    ...(name && { name }),
    ...((role ?? (more && !place)) && { role: role ?? more! }),
    ...(place && { place }),
  };
}

/** "Samaritans" are nobody's name. */
const isSomebody = (name: string): boolean =>
  new RegExp(`^${TITLE}`, 'u').test(name) ||
  / (?:Hanım|Bey)$/.test(name) ||
  ['en', 'sk', 'pl', 'tr', 'el'].some((language) => isGivenName(name.split(' ')[0]!, language));
