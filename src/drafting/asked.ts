import { fold } from '../infra/text/tokens.js';
import { OPENINGS } from './asked-words.js';

/** How questions of one language look; all folded. */
interface Asking {
  /** What a question opens with, wherever it stands. */
  opener: string;
  /** The same where only a comma stands before it: there "which", "who" and "where" open a side remark. */
  afterComma: string;
  joint: string;
  /** Verbs with which a question may open that follows another: "And does it suit a child?" */
  verb?: string;
  /** Those of them that begin a second question in the same sentence, too: "and will fit in a car". */
  joinedVerb?: string;
  /** Behind a comma: the other side of the same question ("or only as a set"). */
  otherSide?: string;
}

const EN_ASKS =
  '(?:do|does|did|is|are|can|could|will|would|may|should|must|have|has) (?:i|you|u|we|they|it|there|the|this|that|these|those|your|my|any|he|she|people|someone|one)\\b(?<!have (?:it|the|this|that|these|those))|r (?:you|u|they)|u (?:got|sell|do|have)|any chance|how (?:much|many|long|far|big|heavy|soon|often|do|does|can|is|are|late)';
const PL_ASKS =
  '(?:ile|moge|mozna|mozemy|da sie|jest|sa|bedzie|beda|maja panstwo|moga panstwo|\\p{L}{2,}cie|\\p{L}{3,} panstwo)(?!\\p{L})';
const SK_ASKS =
  '(?:o |za |na |do )?kolk\\p{L}*|(?:mozem|mozeme|mozno|da sa|daju sa|je|su|bude|budu|by (?:ste|sme|som|sa)|platim|platime|musim|treba|mate|(?!este)\\p{L}{2,}te)(?!\\p{L})';
const EL_ASKS =
  '(?:(?:θα|να|τη|την|το|τον|τα|τισ|τουσ|μου|μασ|δεν|σασ) )*(?:ποσ[οηεα]\\p{L}*|μπορω|μπορει|μπορουμε|υπαρχ\\p{L}*|γιν(?:εται|ονται)|εχ(?:ει|ουν)|ειναι|πρεπει|χρειαζ\\p{L}*|επιτρεπ\\p{L}*|\\p{L}{2,}(?:ετε|ειτε|ατε|αστε|ειστε))(?!\\p{L})';
const TR_ASKS =
  '(?:(?:mi|mu)(?:y\\p{L}+|s[iu]n\\p{L}*|d[iu]r)?|varmi|olurmu|ne|nedir|neler|kac\\p{L}*|nasil|nere\\p{L}*|kim\\p{L}*|hangi\\p{L}*|neden|niye)(?!\\p{L})';

const PL_VERBS =
  'wejdzie|zmiesci|nada(?:je)?|pasuje|pasuja|dostane|dziala|wytrzyma|pierze|rozklada|sklada|przyjdzie|przyjedzie|trzeba|wystarczy|warto|kosztuje|uniesie|udzwignie|utrzyma|zniesie|nadaja|miesci|wchodzi|obejmuje|swieci|grzeje|laduje|posiada';
const SK_VERBS =
  'zmesti|hodi|hodia|vojde|pasuje|funguje|vydrzi|znesie|plati|stoji|stoja|ide|idu|da|dostanem|dostaneme|prijde|sluzi|unesie|vezmete|perie|sype|farbi|udrzi|uvezie|zvladne|uzivi|vystaci|treba|obsahuje|nabija|svieti|hreje|vejde|zmestia|ladi|zakryje|prejde|chodi';

const ASKING: Readonly<Record<string, Asking>> = {
  en: {
    opener: `${EN_ASKS}|(?:what|whats|when|where|wheres|which|who|whose|why|till when)\\b`,
    afterComma: EN_ASKS,
    joint: 'and(?: also| then)?|also|plus|or',
  },
  pl: {
    opener: `${PL_ASKS}|(?:czy|jak|gdzie|kiedy|kto|komu|co|skad|dlaczego|jaki\\p{L}*|jaka|ktor\\p{L}*|(?:do|od|na|po|za|w|z) (?:ile|kiedy|ktor\\p{L}*|czego|jaki\\p{L}*))(?!\\p{L})`,
    afterComma: `${PL_ASKS}|czy(?!\\p{L})`,
    joint: 'i(?: jeszcze| tez)?|a(?: jeszcze)?|oraz|plus',
    verb: PL_VERBS,
    joinedVerb: PL_VERBS,
    otherSide:
      'czy (?:tylko|tez|moze|raczej|jednak|osobno|razem|wylacznie|juz|od razu|lepiej|za|na|w|z|do|od|nie)',
  },
  sk: {
    opener: `${SK_ASKS}|(?:ci|ako|kde|kedy|dokedy|kto|komu|co|odkial|preco|ak(?:y|a|e|u)|ktor\\p{L}*|(?:do|od|z|v) (?:kedy|coho|akeho|akej|ktor\\p{L}*))(?!\\p{L})`,
    afterComma: SK_ASKS,
    joint: 'a(?: este| tiez| taktiez| zaroven)?|plus',
    verb: SK_VERBS,
    joinedVerb: SK_VERBS,
  },
  el: {
    opener: `${EL_ASKS}|(?:(?:μεχρι|απο|σε|για) )?(?:τι|ποιοσ|ποια|ποιο\\p{L}*|ποτε|που|πωσ|γιατι)(?!\\p{L})`,
    afterComma: EL_ASKS,
    joint: 'και|κι|επισησ',
    joinedVerb:
      '(?:θα )?(?:αντεχ|χωρα|ταιριαζ|κραταει|σηκων|πλεν|περνα|δουλευ|κανει για|βγαιν|φορτιζ|λειτουργ)\\p{L}*',
    // nearly every verb of the third person; a noun in these endings is rare
    verb: '(?:και |κι )?(?:(?:θα|δεν|να|μπορει να|το|τη|την|τον|τα|τισ|τουσ|μου|μασ|με|σε) )*\\p{L}{2,}(?:ει|ειτε|αει|εται|αται|ουν|ονται|ανε|ουμε)(?!\\p{L})',
  },
  tr: { opener: TR_ASKS, afterComma: TR_ASKS, joint: 've|bi de|bir de|ayrica|hem de' },
};

/** "Can you help me?" wants no answer of its own. */
const FOR_HELP =
  /(?<!\p{L})(help (me|us)|(mi|nam|mne) (pomoc|pomozete|poradit|pomozecie|poradzic)|(pomoc|pomozete|poradit|pomozecie|poradzic) (mi|nam|mne)|yardimci olur mu|yardim eder mi|(με|μασ) βοηθ|any(one|body) there)/u;
const FEWEST_WORDS = 2;
const wordsIn = (text: string): number => (text.match(/[\p{L}\d]+/gu) ?? []).length;

/**
 * What a message asks, question by question, in its order; the whole of it where no question can be told apart. What
 * stands before, between and behind is part of no question.
 */
export function questionsIn(text: string, language: string): string[] {
  const asking = ASKING[language];
  const whole = [text.trim()];
  if (!asking) return whole;
  const found: string[] = [];
  for (const sentence of sentencesIn(text.normalize('NFC'), language)) {
    const isMarked =
      /[?\u037e]\s*$/.test(sentence) || (language === 'el' && /;\s*$/.test(sentence));
    if (!isMarked && !isPlainlyAsked(sentence, language)) continue;
    // "And in oak?" goes on with the question before it
    if (found.length && !asks(sentence, asking) && !opensWithVerb(sentence, asking))
      found.push(`${found.pop()!} ${sentence}`);
    else found.push(...takenApart(sentence, asking, language));
  }
  const questions = found.length ? found : takenApart(whole[0]!, asking, language);
  const proper = questions.filter((question) => !FOR_HELP.test(fold(question)));
  return proper.length ? proper : whole;
}

/** So few words without a question mark ask nothing that stands alone. */
const FEWEST_UNMARKED = 3;

/** "hiya how much is the blue one": asks, though no mark says so. */
function isPlainlyAsked(sentence: string, language: string): boolean {
  const { plainly } = OPENINGS[language]!;
  const { joint } = ASKING[language]!;
  if (wordsIn(sentence) < FEWEST_UNMARKED) return false;
  const said = fold(withoutJoint(withoutGreeting(sentence, language), joint));
  const pattern =
    language === 'tr' ? `(?<!\\p{L})(?:${plainly})(?: \\p{L}+){0,2}[\\s.!]*$` : `^(?:${plainly})`;
  return new RegExp(pattern, 'u').test(`${said} `);
}

/** Does a sentence open as questions do, after its greeting or a comma? */
export function opensAQuestion(text: string, language: string): boolean {
  const asking = ASKING[language];
  if (!asking) return false;
  const { opener, afterComma } = asking;
  if (language === 'tr') return asks(text, asking);
  return sentencesIn(text.normalize('NFC'), language).some((sentence) => {
    const said = fold(withoutGreeting(sentence, language));
    return new RegExp(`^(?:${opener})|, (?:${afterComma})`, 'u').test(said);
  });
}

function sentencesIn(text: string, language: string): string[] {
  const end = language === 'el' ? /(?<=[?!;\u037e])|(?<=\.)\s+|\n/u : /(?<=[?!])|(?<=\.)\s+|\n/u;
  return text
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const asks = (part: string, { opener }: Asking): boolean =>
  new RegExp(`(?<!\\p{L})(?:${opener})`, 'u').test(fold(part));

const opensWithVerb = (sentence: string, { verb, joint }: Asking): boolean =>
  verb !== undefined &&
  new RegExp(`^(?:(?:${joint}) )?(?:(?:czy|ci) )?(?:${verb})(?!\\p{L})`, 'u').test(fold(sentence));

/** Turkish joins two things that are asked by the ending -ip of the first: "bring it and take the old one away?" */
const JOINED = /(?<=\p{L}{2}[iu]p),? (?=\p{L}+ \p{L}+)/u;

/** The same questions, where two are joined in one verb's ending. Whether they are two, the facts must tell. */
export const unjoined = (questions: string[], language: string): string[] =>
  language !== 'tr'
    ? questions
    : questions.flatMap((question) => {
        const joint = JOINED.exec(fold(question));
        return joint
          ? [question.slice(0, joint.index), question.slice(joint.index + joint[0].length)]
          : [question];
      });

/** A sentence cut where a second question begins in it. */
function takenApart(sentence: string, asking: Asking, language: string): string[] {
  const { opener, afterComma, joint, joinedVerb } = asking;
  // Turkish asks at the end
  const [open, comma] =
    language === 'tr'
      ? [`.*(?<!\\p{L})(?:${opener})`, `.*(?<!\\p{L})(?:${afterComma})`]
      : [joinedVerb ? `${opener}|(?:${joinedVerb})(?!\\p{L})` : opener, afterComma];
  const cuts = new RegExp(
    `[,–-]? (?:${joint}) (?=${open})|, (?=${comma})` +
      (language === 'tr' ? `|(?<= m[iu]\\p{L}*) (?=${comma})` : ''),
    'gu',
  );
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: joined } of fold(sentence).matchAll(cuts)) {
    const [before, after] = [sentence.slice(from, index), sentence.slice(index + joined.length)];
    if (wordsIn(before) < FEWEST_WORDS || wordsIn(after) < FEWEST_WORDS) continue;
    if (!asks(before, asking)) continue;
    if (asking.otherSide && new RegExp(`^(?:${asking.otherSide})(?!\\p{L})`, 'u').test(fold(after)))
      continue;
    parts.push(before.trim());
    from = index + joined.length;
  }
  return [...parts, sentence.slice(from)].map((part) =>
    withoutJoint(withoutGreeting(part.trim(), language), joint),
  );
}

/** "Hi there, do you post to Malta?" without its greeting. */
function withoutGreeting(part: string, language: string): string {
  const { greeting } = OPENINGS[language]!;
  const [opening = ''] =
    new RegExp(`^(?:(?:${greeting})(?!\\p{L})[\\s,!.:–-]*)+`, 'u').exec(fold(part)) ?? [];
  return wordsIn(part.slice(opening.length)) < FEWEST_WORDS ? part : part.slice(opening.length);
}

/** "And is there parking?" without its "and". */
function withoutJoint(part: string, joint: string): string {
  const [opening = ''] = new RegExp(`^(?:${joint}) `, 'u').exec(fold(part)) ?? [];
  return part.slice(opening.length);
}
