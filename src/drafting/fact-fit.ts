import { questionsIn, unjoined } from './asked.js';
import { shapeOf } from './fact-shape.js';
import { shareOfKey } from './labels/labels.js';
import { type About, aboutOf, isForeign, kinship, type Subject, subjectOf } from './subject.js';
import type { Topic } from './parts/parts.js';
import { sharedStems } from './stems.js';

export type Fact = [key: string, value: string];

/** A question of the customer's with what the shop knows about it; with nothing, a person has to answer it. */
export interface Answered {
  question: string;
  subject: Subject | undefined;
  facts: Fact[];
  /** Answered by these, or by what is told to another question. */
  isCovered: boolean;
}

/** Words that the fact and the customer share. */
export const sharedWords = ([key, value]: Fact, text: string): number =>
  sharedStems(`${key} ${value}`, text);

/** "Yes", "no" at the beginning: whatever was asked, this answers it. */
export const SAYS_YES_OR_NO =
  /^(yes|no|sure|of course|unfortunately|tak|nie|oczywiście|niestety|áno|ano|hej|bohužiaľ|žiaľ|samozrejme|evet|hayır|maalesef|tabii|var|yok|ναι|όχι|οχι|δυστυχώς|φυσικά|βεβαίως)(?!\p{L})/iu;

const PRICE =
  /how much|what amount|what sum|jakiej kwoty|akej sumy|üst sınır|alt sınır|ποιο ποσό|cost|pay|\bfees?\b|ile (to )?kosztuj|[pz][ao] ile|płaci|cen[aęy]|koľko (to )?st|za koľko|koľko za|po čom|plat|cena|kaç (para|lira|tl)|ne kadar(?! sür)|kaça|ücret|fiyat|öde|κοστίζει|πόσο$|πόσο (είναι|έχει|κάνει|πάει|θέλει)|πληρών|χρέωσ/iu;
const TIME =
  /how (long|soon|many days)|when|ile (to )?(trwa|czasu|dni|się czeka)|kiedy|jak długo|ako dlho|koľko (dní|trvá)|kedy|kaç (gün|hafta)|ne zaman|ne kadar sür|πόσες (μέρες|ημέρες)|πόσο (χρόνο|διαρκεί|κρατάει|καιρό)|πότε|σε πόσ/iu;
export const asksPrice = (question: string): boolean => PRICE.test(question);
export const asksTime = (question: string): boolean => TIME.test(question);

/** What a question wants to know that a fact about the same thing may tell besides, and how a fact tells it. */
const KINDS: [asked: RegExp, told: RegExp][] = [
  [
    PRICE,
    /[€£$₺]|(?<!\p{L})(zł|tl|eur|free|gratis|bezpłatn|darmow|zdarma|zadarmo|bezplatn|ücretsiz|bedava|δωρεάν)/iu,
  ],
  [
    TIME,
    /\d.*(day|week|hour|month|dni|dzień|tygod|godzin|miesi|dní|deň|týžd|hodín|mesiac|gün|hafta|saat|ημέρ|μέρ|εβδομ|ώρες|εργάσιμ|μήν)|tomorrow|jutro|zajtra|yarın|αύριο/iu,
  ],
  [
    /how many (months|instal|payments)|over how many|ile (rat|miesi)|na ile|koľko (splát|mesiac)|kaç (ay|taksit)|πόσ[εο]\S* (δόσεις|μήνες)|μέχρι πόσ/iu,
    /\d.*(month|instal|payment|rat(?!ing)|miesi|splát|mesiac|ay|taksit|δόσ|μήν)/iu,
  ],
  [
    /expir|valid|ważn|platnos|platia|geçerli|ισχύ|λήγ/iu,
    /valid|ważn|platn|geçerli|ισχύ|\d.*(year|month|rok|lat|miesi|mesiac|yıl|ay|χρόν|μήν)/iu,
  ],
  [/\bfits?\b|wejdzie|zmieści|zmestí|vojde|sığ|χωρά/iu, /\d\s?(mm|cm|m|kg|l|εκ|κιλά)(?!\p{L})/iu],
];

/** Strangers may ask a thousand things in one message; every way to spread the facts over them is tried. */
const MOST_QUESTIONS = 6;
const FEW_WORDS = 4;
/** From here on a fact is surely about a question. */
const CLEAR = 1;
/** What it is worth that a question is not left alone, and that facts stand in the order of the questions. */
const SPREAD = 2;
const IN_ORDER = 1;

/**
 * The questions of a message with the facts that answer each, in the order of the questions. A fact is left out only
 * where it is plainly about something that nobody asked.
 */
export function answered(facts: Fact[], text: string, language: string): Answered[] {
  const plain = questionsIn(text, language).slice(0, MOST_QUESTIONS);
  const questions = facts.length > plain.length ? unjoined(plain, language) : plain;
  // as many facts as questions: their order tells more than a guess at a few words
  const inOrder = facts.length === questions.length;
  const asked = questions.map((question, at) => {
    const about = aboutOf(question, language);
    // "How long does it take?" is about what was asked before
    const goesOn = inOrder || asksPrice(question) || asksTime(question);
    const isShort = question.split(/\s+/).length <= FEW_WORDS;
    return at && isShort && goesOn ? { ...about, shares: {} } : about;
  });
  const fits = placed(facts.map((fact) => fitsOf(fact, asked, questions, language)));
  const told = facts.filter((_, at) => fits[at]!.some((fit) => fit >= 0));
  const fitting = fits.filter((row) => row.some((fit) => fit >= 0));
  const places = bestPlaces(fitting);
  return questions.map((question, at) => ({
    question,
    subject: subjectOf(asked[at]!),
    facts: told.filter((_, fact) => places[fact] === at),
    isCovered:
      places.includes(at) ||
      told.some(
        (fact, row) =>
          (fitting[row]![at]! >= CLEAR && !tellsOnlyHowMuch(fact, question)) ||
          (fitting[row]![at]! >= 0 &&
            (told.length >= questions.length || tellsBesides(fact, question))),
      ),
  }));
}

/** How well a fact answers each of the questions; below 0 where it is about something else. */
function fitsOf(
  [key, value]: Fact,
  asked: About[],
  questions: string[],
  language: string,
): number[] {
  const named = aboutOf(key.replaceAll('_', ' '), 'en');
  const said = aboutOf(value, language);
  return asked.map((about, at) => {
    const fit =
      2 * shareOfKey(key, questions[at]!, language) + kinship(about, named) + kinship(about, said);
    return fit < CLEAR && isForeign(about, named) && !SAYS_YES_OR_NO.test(value) ? -1 : fit;
  });
}

/** As many facts as questions: a fact that seems strange to all, or that alone is left for a question, has its place there. */
const placed = (fits: number[][]): number[][] =>
  fits.length < 2 || fits.length !== fits[0]!.length
    ? fits
    : fits.map((row, at) =>
        (row.every((fit) => fit < CLEAR) || fits.every((other) => other[at]! < 0)) &&
        fits.every((other, i) => i === at || other[i]! >= 0)
          ? row.map((fit, i) => (i === at ? Math.max(fit, 0) : fit))
          : row,
      );

/** A price or a time is no answer to "may I?". */
const tellsOnlyHowMuch = ([, value]: Fact, question: string): boolean =>
  /^(?:price|free|duration)$/.test(shapeOf(value.trim())) &&
  !asksPrice(question) &&
  !asksTime(question);

/** For each fact the question that it is told to: as fitting as can be with as few questions as can be left alone. */
function bestPlaces(fits: number[][]): number[] {
  let best = { places: [] as number[], worth: -1 };
  const tryAll = (chosen: number[], worth: number): void => {
    const next = fits[chosen.length];
    if (!next) {
      const all = worth + SPREAD * new Set(chosen).size;
      if (all > best.worth) best = { places: chosen, worth: all };
      return;
    }
    next.forEach((fit, question) => {
      const inOrder = fits.length === next.length && question === chosen.length ? IN_ORDER : 0;
      if (fit >= 0) tryAll([...chosen, question], worth + fit + inOrder);
    });
  };
  tryAll([], 0);
  return best.places;
}

const HOW_MANY = /how many|(?<!\p{L})(?:ile|koľko|kaç|πόσ\p{L}+)(?!\p{L})/iu;

const tellsBesides = ([, value]: Fact, question: string): boolean =>
  KINDS.some(([asked, told]) => asked.test(question) && told.test(value)) ||
  (HOW_MANY.test(question) && /\d/.test(value) && sharedStems(value, question) > 0);

const HOURS = /hour|open|clos/;

/** In a complaint opening hours help only where reaching us is the matter. */
export const helpsInComplaint = (fact: Fact, text: string, topics: Topic[]): boolean =>
  !HOURS.test(fact[0]) || topics.includes('contact_hours') || sharedWords(fact, text) > 0;
