import { isGivenName } from '../greeting.js';
import { addressed, type Voice } from '../voice/voice.js';
import { ORDERS, type Rule, RULES, YOU_DO } from './to-you-rules.js';

/** Somebody else of whom a fact may speak before "she": a name (no day or month), or who works for the shop. */
const SOMEBODY =
  /(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*(?!\p{L}))\p{Lu}\p{Ll}{2,}|(?<!\p{L})(?:manager|owner|supervisor|colleague|driver|courier|fitter|technician|majiteľ|vedúc|koleg|kurier|kuriér|technik|majster|właściciel|kierowni|koleg|koleżank|kurier|serwisant|müdür|sahib|usta|kurye|arkadaş|teknisyen|yetkili|υπεύθυν|ιδιοκτήτ|διευθ|συνάδελφ|τεχνίτ|τεχνικ|κούριερ|οδηγ)/u;

interface Compiled {
  pattern: RegExp;
  said: string;
  isOfCustomerOnly: boolean;
}

/** What a shop wrote down of the customer, said to the customer: "once she agrees" is "once you agree". */
export function toYou(fact: string, language: string, address: Voice['address']): string {
  const rules = COMPILED[language];
  if (!rules) return fact;
  // rules are written in small letters; a capital at the beginning comes back at the end, unless it is a name's
  const [first = ''] = /^\p{Lu}\p{Ll}+/u.exec(fact) ?? [];
  const opening = isGivenName(first, language) ? undefined : first.charAt(0);
  const small = opening ? opening.toLocaleLowerCase(language) + fact.slice(1) : fact;
  const told = rules.reduce((text, rule) => applied(text, rule, language), small);
  if (told === small) return fact;
  const said = addressed(told, address);
  return opening ? said.charAt(0).toLocaleUpperCase(language) + said.slice(1) : said;
}

function applied(
  text: string,
  { pattern, said, isOfCustomerOnly }: Compiled,
  language: string,
): string {
  return text.replace(pattern, (...found: unknown[]) => {
    const last = found.at(-1);
    const groups = (typeof last === 'object' ? last : {}) as Record<string, string | undefined>;
    const at = found.findLast((one) => typeof one === 'number')!;
    if (isOfCustomerOnly && SOMEBODY.test(text.slice(0, at))) return found[0] as string;
    return said
      .replace(/\{(\w+)\}/g, (_all, name: string) => turned(name, groups[name] ?? '', language))
      .replace(/ {2,}/g, ' ')
      .trim();
  });
}

/** What a pattern has found, turned to the customer where its name says that it is a verb. */
function turned(name: string, found: string, language: string): string {
  if (name === 'order') return ORDERS[found] ?? found;
  if (!name.startsWith('verb')) return found;
  const said = youDo(found, language);
  // a second "Państwo" goes behind its verb
  return name === 'verb2' ? said.replace(/<(Państwo) ([^|]+)\|/, '<$2 $1|') : said;
}

/** "Chooses" as it is said to somebody: "choose". */
function youDo(verb: string, language: string): string {
  const known = YOU_DO[language]?.[verb];
  if (known) return known;
  if (language !== 'en') return verb;
  return verb.replace(/^\S+/, (first) =>
    first.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=(?:ss|sh|ch|x|o))es$|(?<=[^s])s$/, ''),
  );
}

const COMPILED: Readonly<Record<string, Compiled[]>> = Object.fromEntries(
  Object.entries(RULES).map(([language, { words, rules }]) => [
    language,
    rules.map((rule) => compiled(rule, language, words)),
  ]),
);

function compiled(
  [pattern, said, only]: Rule,
  language: string,
  words: Record<string, string>,
): Compiled {
  const verbs = Object.keys(YOU_DO[language] ?? {}).join('|');
  const full = pattern
    .replace(/\{([a-z]+)\}/g, (_all, name: string) => words[name]!)
    .replaceAll('VERB', verbs);
  return {
    pattern: new RegExp(`(?<!\\p{L})(?:${full})(?!\\p{L})`, 'gu'),
    said,
    isOfCustomerOnly: only === 'only',
  };
}
