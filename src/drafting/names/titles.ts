/** Words of families, firms and nobody in particular; who calls themselves so is greeted without a name. */
const NOBODY = new Set(
  'family familie rodina rodinka rodzina rodzinka aile ailesi οικογένεια οικογ ltd limited llc inc gmbh sro firma firm company studio štúdio salon salón kancelária biuro sklep obchod shop store mağaza mağazası ticaret şti επε κατάστημα εταιρεία club klub združenie stowarzyszenie derneği dernek σύλλογος hotel cafe café kaviareň kawiarnia verified overený overená zweryfikowany zweryfikowana doğrulanmış onaylı επαληθευμένος επαληθευμένη επιβεβαιωμένος'.split(
    ' ',
  ),
);
/** Two people cannot be greeted by the name of one. */
const AND = /^(?:&|\+|and|a|i|ve|και)$/iu;

export const isNobody = (words: string[]): boolean =>
  words.some(
    (word, at) => NOBODY.has(word.toLowerCase().replace(/\./g, '')) || (at > 0 && AND.test(word)),
  );

/** Degrees, which say nothing of how somebody is greeted. */
const DEGREE = /^(?:Ing|Mgr|Bc|MUDr|PhDr|JUDr|RNDr|doc|prof|mgr|inż|lek|Δρ)\.$/u;

const TITLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:Mrs|Mr|Ms|Miss|Dr)\.?$/,
  sk: /^(?:p\.|pani|pán)$/iu,
  pl: /^(?:p\.|pani|pan)$/iu,
  tr: /^(?:Sayın|Bay|Bayan)$/u,
  el: /^(?:κ\.|κα|κος|κυρία|κύριος|κύριε)$/iu,
};

/** A name taken apart: the title that somebody has put before it, and the rest. */
export function withoutTitle(
  words: string[],
  language: string,
): { title?: string; rest: string[] } {
  const named = words.filter((word) => !DEGREE.test(word));
  const [first = '', ...rest] = named;
  return TITLES[language]?.test(first) && rest.length ? { title: first, rest } : { rest: named };
}

const SURNAME = /^\p{Lu}(?:[’']\p{Lu}|\p{Lu}?\p{Ll}+\p{Lu})?[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Title and surname as they stand after a formal greeting, where the language greets people so. */
export function byTitle(title: string, rest: string[], language: string): string | undefined {
  const surname = rest.at(-1)!;
  if (!SURNAME.test(surname)) return undefined;
  switch (language) {
    case 'en':
      return `${title} ${surname}`;
    case 'sk':
      if (/á$/.test(surname)) return `pani ${surname}`;
      return /^pán$/iu.test(title) || (/^p\.$/.test(title) && !/[ae]$/.test(surname))
        ? `pán ${surname}`
        : undefined;
    case 'tr':
      return `Sayın ${surname}`;
    case 'el':
      return greekByTitle(title, surname);
    default:
      // a Polish surname after "Pani" sounds curt
      return undefined;
  }
}

function greekByTitle(title: string, surname: string): string | undefined {
  const isWoman = /^(?:κα|κυρία)$/iu.test(title);
  if (isWoman) return `κυρία ${surname}`;
  const man = surname.endsWith('όπουλος')
    ? surname.replace(/ος$/, 'ε')
    : /[ηήαάιί]ς$/u.test(surname)
      ? surname.slice(0, -1)
      : undefined;
  if (man) return `κύριε ${man}`;
  // "κ." stands before women's names too
  return /^κ\.$/iu.test(title) || !/ου$/u.test(surname) ? undefined : `κύριε ${surname}`;
}
