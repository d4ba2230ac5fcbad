/** How messages of one language open before they ask, and what can only ask; all folded. */
export interface Opening {
  /** Greetings and fillers: no part of the question. */
  greeting: string;
  /** What asks without a question mark, at the beginning of a sentence; in Turkish near its end. */
  plainly: string;
}

export const OPENINGS: Readonly<Record<string, Opening>> = {
  en: {
    greeting:
      'hi(?:ya)?(?: there| all)?|hello(?: there)?|hey(?: there)?|heya|good (?:morning|afternoon|evening|day)|morning|evening|sorry|excuse me|please|quick question|just (?:wondering|asking)|ok(?:ay)?|so',
    plainly:
      '(?:do|does|did|is|are|can|could|will|would|may|should) (?:i|you|u|we|they|it|there|the|this|that|these|those|your|my|any) |how (?:much|many|long|far|big|heavy|soon|often) ',
  },
  pl: {
    greeting:
      'dzien dobry|dobry wieczor|hej(?:ka)?|czesc|witam(?: serdecznie| panstwa)?|witajcie|siema|halo|prosze(?: powiedziec)?|przepraszam|mam pytanie|chcial(?:am|em|abym|bym) (?:za|s)pytac',
    plainly: 'czy |(?:(?:po|za|do|od|na) )?ile |mozna |moge |da sie |do kiedy |o ktorej ',
  },
  sk: {
    greeting:
      'dobry(?: den| vecer)?(?: prajem| vam)?|pekny den|ahoj(?:te)?|caute|cau(?:ko)?|zdravim(?: vas)?|nazdar|prosim(?: vas)?|prepacte|mam otazku|chcel(?:a)?(?: by)? som sa (?:o)?spytat',
    plainly:
      'ci |(?:(?:za|po|o|na|do) )?kolk\\p{L}* |mozem |mozeme |da sa |daju sa |dokedy |o kolkej ',
  },
  el: {
    greeting:
      'γεια(?: σασ| σου)?|καλημερα(?: σασ)?|καλησπερα(?: σασ)?|χαιρετε|συγγνωμη|παρακαλω|μια ερωτηση|ηθελα να ρωτησω|θα ηθελα να ρωτησω|kalimera|kalispera|geia(?: sas| sou)?',
    plainly:
      '(?:και )?(?:ποσ[οηεα]\\p{L}* |μπορω |μπορουμε |γινεται |υπαρχ\\p{L}+ |τι (?:ωρα|μεγεθ|υψοσ|χρωμα|διαστασ)\\p{L}* )',
  },
  tr: {
    greeting:
      'merhaba(?:lar)?|selam(?:lar)?|slm|mrb|iyi (?:gunler|aksamlar|geceler|calismalar)|gunaydin|kolay gelsin|pardon|bir sey sor(?:acaktim|acagim|ucam)|hocam',
    plainly: '(?:mi|mu)(?:y\\p{L}+|s[iu]n\\p{L}*|d[iu]r)?|varmi|olurmu|kac\\p{L}*|nedir|ne kadar',
  },
};
