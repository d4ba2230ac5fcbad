/** How "A = B" is said of a thing ("means B") and of a case ("means that B happens"). */
const MEANS: Readonly<Record<string, { thing: string; that: string }>> = {
  en: { thing: '{a} means {b}', that: '{a} means {b}' },
  sk: { thing: '{a} znamená {b}', that: '{a} znamená, že {b}' },
  pl: { thing: '{a} to {b}', that: '{a} oznacza, że {b}' },
  tr: { thing: '{a}, {b} demek', that: '{a}: {b}' },
  el: { thing: '{a} σημαίνει {b}', that: '{a} σημαίνει ότι {b}' },
};
/** The accusative after "znamená" and "σημαίνει" would be another word; these verbs want none. */
const CHANGES: Readonly<Record<string, [ending: RegExp, frame: string]>> = {
  sk: [/^\p{L}+[aá](?!\p{L})/u, '{a} je {b}'],
  el: [/^\p{L}+[οόηήαά]ς(?!\p{L})/u, '{a} είναι {b}'],
};
const AND: Readonly<Record<string, string>> = {
  en: 'and',
  sk: 'a',
  pl: 'i',
  tr: 've',
  el: 'και',
};

/** "Two pegs + spare rope": one thing, of which English says "a". */
const ONE_THING =
  /^(?=(?:spare|extra|new|small|large|second|matching|free|short|long) \w+(?![\w’'-]))(?!\w+ \w+s\b)/;

/** A note with its signs written out: "IP54 = splashproof", "two hooks + a screw". */
export function inWords(
  note: string,
  language: string,
  isSentence: (text: string) => boolean,
): string {
  const plus = note.replace(
    /(?<=[\p{L})]) \+ (?<next>\p{L}.*)/gu,
    (_all, next: string) => ` ${AND[language]} ${language === 'en' ? withA(next) : next}`,
  );
  const equal = /^(?<a>[^=]{1,60}?) ?= ?(?<b>[^=]+)$/u.exec(plus)?.groups;
  if (!equal) return plus === note ? note : inWords(plus, language, isSentence);
  const { a, b } = equal as { a: string; b: string };
  const [changes, frame] = CHANGES[language] ?? [];
  const said = isSentence(b)
    ? MEANS[language]!.that
    : changes?.test(b)
      ? frame!
      : MEANS[language]!.thing;
  // Turkish has its verb at the end of what it belongs to
  const [, head = b, tail = ''] = language === 'tr' ? /^([^,;]*)(.*)$/su.exec(b)! : [];
  return said.replace('{a}', () => a).replace('{b}', () => head) + tail;
}

const withA = (thing: string): string =>
  ONE_THING.test(thing) ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : thing;

/** What a semicolon parts, to be told one by one; a list of colours with their sizes stays together. */
export const partsOf = (note: string): string[] =>
  /:\s/.test(note)
    ? [note]
    : note
        .split(/\s*[;·\u0387]\s+/)
        .map((part) => part.trim().replace(/[.\s]+$/, ''))
        .filter((part) => part !== '');
