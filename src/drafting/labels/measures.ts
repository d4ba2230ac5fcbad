import { fold } from '../../infra/text/tokens.js';

/**
 * What a lone number of something is said to be, by the id of its label: how a question asks for it (folded, in all
 * languages), and the sentence in each.
 */
const MEASURES: Readonly<Record<string, { asked: string; said: Record<string, string> }>> = {
  width: {
    asked:
      'wide|width|sirok\\p{L}*|sirk\\p{L}*|szerok\\p{L}*|genislig\\p{L}*|genislik|πλατοσ|φαρδ\\p{L}*',
    said: {
      en: 'It is {fact} wide',
      sk: 'Šírka je {fact}',
      pl: 'Szerokość to {fact}',
      tr: 'Genişliği {fact}',
      el: 'Το πλάτος είναι {fact}',
    },
  },
  height: {
    asked: 'high|height|tall|vysk\\p{L}*|vysok\\p{L}*|wysok\\p{L}*|yuksek\\p{L}*|υψοσ|ψηλ\\p{L}*',
    said: {
      en: 'It is {fact} high',
      sk: 'Výška je {fact}',
      pl: 'Wysokość to {fact}',
      tr: 'Yüksekliği {fact}',
      el: 'Το ύψος είναι {fact}',
    },
  },
  depth: {
    asked: 'deep|depth|hlbk\\p{L}*|hlbok\\p{L}*|glebok\\p{L}*|derin\\p{L}*|βαθοσ|βαθ(?:υ|ια)',
    said: {
      en: 'It is {fact} deep',
      sk: 'Hĺbka je {fact}',
      pl: 'Głębokość to {fact}',
      tr: 'Derinliği {fact}',
      el: 'Το βάθος είναι {fact}',
    },
  },
  length: {
    asked:
      'long(?! (?:does|do|will|is the wait))|length|dlzk\\p{L}*|dlh(?:y|a|e)|dlugosc\\p{L}*|dlug(?:i|a|ie)|uzunlu\\p{L}*|μηκοσ|μακρ(?:υ|ια)',
    said: {
      en: 'It is {fact} long',
      sk: 'Dĺžka je {fact}',
      pl: 'Długość to {fact}',
      tr: 'Uzunluğu {fact}',
      el: 'Το μήκος είναι {fact}',
    },
  },
  diameter: {
    asked: 'diameter|across|priemer\\p{L}*|srednic\\p{L}*|cap[iı]|διαμετρο\\p{L}*',
    said: {
      en: 'Its diameter is {fact}',
      sk: 'Priemer je {fact}',
      pl: 'Średnica to {fact}',
      tr: 'Çapı {fact}',
      el: 'Η διάμετρος είναι {fact}',
    },
  },
  thickness: {
    asked:
      'thick(?:ness)?|hrubk\\p{L}*|hrub(?:y|a|e)|grubosc\\p{L}*|grub(?:y|a|e)|kalinli\\p{L}*|παχοσ',
    said: {
      en: 'It is {fact} thick',
      sk: 'Hrúbka je {fact}',
      pl: 'Grubość to {fact}',
      tr: 'Kalınlığı {fact}',
      el: 'Το πάχος είναι {fact}',
    },
  },
};

const ASKED = Object.entries(MEASURES).map(([id, { asked }]): [string, RegExp] => [
  id,
  new RegExp(`(?<!\\p{L})(?:${asked})(?!\\p{L})`, 'u'),
]);
/** One length, or from which to which it goes. */
const LENGTH =
  /^\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?(?:\s?(?:mm|cm|m|in|ft|εκ\.?|χιλ\.?|μ\.?|inch\p{L}*|metr\p{L}*|μέτρ\p{L}*))?(?![\p{L}\d×x])(?!\s?[×x])/u;
const UNIT = /^[^\p{L}]+(?:mm|cm|m|in|ft|inch|metr|εκ|χιλ|μ)/u;
const NUMBER = /^\d[\d.,]*$/;

/** Units that a key or a question names for a number that has none. */
const UNITS: [pattern: RegExp, unit: string, greek?: string][] = [
  [/(?:^|[ _])(?:kg|kil(?:o|os|a|ogram\p{L}*)|κιλ\p{L}*)(?:$|[ _?;,.])/u, 'kg', 'κιλά'],
  [
    /(?:^|[ _])(?:cm|cent[iy]\p{L}*|santi\p{L}*|εκατοστ\p{L}*|ποντ\p{L}*)(?:$|[ _?;,.])/u,
    'cm',
    'εκ.',
  ],
  [/(?:^|[ _])(?:mm|mil[iy]\p{L}*)(?:$|[ _?;,.])/u, 'mm', 'χιλ.'],
  [/(?:^|[ _])(?:watts?|w)(?:$|[ _?;,.])/u, 'W'],
  [/(?:^|[ _])(?:litr\p{L}*|liter\p{L}*|litre\p{L}*|λιτρ\p{L}*)(?:$|[ _?;,.])/u, 'l', 'λίτρα'],
];

/** "6,8" with its unit, where the key or the question names it. */
export function withUnit(fact: string, key: string, question: string, language: string): string {
  if (!NUMBER.test(fact)) return fact;
  const found = [key, fold(question)].flatMap((text) =>
    UNITS.filter(([unit]) => unit.test(text)),
  )[0];
  return found ? `${fact} ${(language === 'el' && found[2]) || found[1]}` : fact;
}

/** A length as a sentence: what it measures is known by the label of its key, else by the question's own word. */
export function measureFrame(
  fact: string,
  label: string | undefined,
  question: string,
  language: string,
): string | undefined {
  if (!LENGTH.test(fact)) return undefined;
  if (label && MEASURES[label]) return MEASURES[label].said[language];
  if (!UNIT.test(fact) || (label && label !== 'dimensions')) return undefined;
  const asked = fold(question);
  const found = ASKED.filter(([, pattern]) => pattern.test(asked));
  return found.length === 1 ? MEASURES[found[0]![0]]!.said[language] : undefined;
}
