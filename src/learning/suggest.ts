import { QUESTION_MAX } from '../knowledge/faq-limits.js';
import { likeness, pointsOf } from './points.js';

/** How a message begins that greets before it asks. */
const GREETING =
  /^\s*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|dear|γεια(?: σας| σου)?|γειά(?: σας| σου)?|καλημέρα(?: σας)?|καλησπέρα(?: σας)?|χαίρετε|geia(?: sas| sou)?|kalimera|kalispera|dobr[ýy] (?:deň|den|večer|vecer)|dobré ráno|ahoj(?:te)?|zdrav[íi]m|čau(?:te)?|dzie[ńn] dobry|dobry wiecz[óo]r|cze[śs][ćc]|witam|hej(?:ka)?|szanown[aiy]\p{L}*|merhaba(?:lar)?|selam(?:lar)?|slm|mrb|iyi (?:günler|gunler|akşamlar|aksamlar)|günaydın|gunaydin|sayın|αγαπητ\p{L}+|vážen\p{L}+|milá|milý)(?!\p{L})[^\n,!.;:]{0,40}(?:[,!.;:]+|\n|$)\s*/iu;

/** Whom it is said to, after the greeting: a title with a name, or a name in a line of its own or taken out. */
const ADDRESSEE =
  /^(?:(?:pani|pán|pan|panie|κυρία|κύριε|mr|mrs|ms|bay|bayan)\.? (?:\p{Lu}\p{L}+|\[…\])|\[…\])(?: (?:hanım|bey))?(?:[,!.]\s*|\s*\n\s*)|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: (?:hanım|bey))?[,!]?\s*\n\s*/u;

/** How a reply ends that signs itself; all that follows is the signature. */
const SIGN_OFF =
  /\n\s*(?:kind regards|best regards|best wishes|regards|sincerely|with thanks|με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|s pozdravom|s úctou|pekný deň|z poważaniem|pozdrawiam\p{L}*|z wyrazami szacunku|saygılarımla|saygılarımızla|sevgilerimizle|sevgiler|iyi günler(?: dileriz)?)(?!\p{L})[\s\S]*$/iu;

/** What is asked or told, without the greeting before and the signature below. */
export const bare = (text: string): string => {
  const rest = text.replace(SIGN_OFF, '').replace(GREETING, '').replace(ADDRESSEE, '').trim();
  return rest === '' ? text.trim() : rest;
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Longer ones are stories, not questions. */
const GOOD_LENGTH = 120;
/** Of the most typical, so many are looked at. */
const FROM = 5;

/** A question to begin the entry with: of the most typical messages the first that is not long. Typical ones first. */
export function questionOf(messages: readonly string[]): string {
  const asked = messages.slice(0, FROM).map(bare);
  const short = asked.find((text) => text.length <= GOOD_LENGTH && !text.includes('\n'));
  return capital((short ?? asked[0] ?? '').replace(/\s+/g, ' ').slice(0, QUESTION_MAX).trim());
}

/** Of the answers that people gave, the one that has most in common with the others; null where there is none. */
export function answerOf(replies: readonly string[], language: string): string | null {
  const told = replies.map(bare).filter((text) => text !== '');
  const points = pointsOf(told, language);
  const sums = points.map((a) => points.reduce((sum, b) => sum + likeness(a, b), 0));
  const best = sums.indexOf(Math.max(...sums));
  return told[best] ?? null;
}
