import { fold } from '../../guard/fold.js';
import { checkReply } from '../../guard/guard.js';
import { detectTextLanguage } from '../../triage/detect-text.js';
import type { DraftInput, Place } from '../draft-input.js';
import { fits, type LengthLimit } from '../length.js';
import { bannedPhrases } from '../voice/banned.js';
import type { Voice } from '../voice/voice.js';

/** What a text of a language model is held against before anybody sees it. */
export interface Standard {
  language: string;
  place: Place;
  kind: DraftInput['kind'];
  customerText: string;
  voice: Pick<Voice, 'address' | 'banned'>;
  shopContacts: string[];
  /** Our own texts: what they state may be stated, and nothing else. */
  known: string[];
  /** Places that a person has to fill in; they stay. */
  slots: string[];
  limit?: LengthLimit;
}

export type Fault = 'empty' | 'too_long' | 'language' | 'guard' | 'invented' | 'slots';

/** What is wrong with a reply that a model wrote; null: nothing. */
export function faultIn(text: string, standard: Standard): Fault | null {
  if (text.trim() === '') return 'empty';
  if (!fits(text, standard.limit)) return 'too_long';
  if (standard.slots.some((slot) => !text.includes(slot))) return 'slots';
  if (invents(text, standard.known)) return 'invented';
  const { language, place, kind, customerText, voice, shopContacts } = standard;
  const { findings } = checkReply(
    {
      text,
      language,
      public: place !== 'private_message',
      kind,
      customerText,
      voice,
      shopContacts,
    },
    { detectLanguage: detectTextLanguage, phrases: bannedPhrases(voice.banned, language) },
  );
  if (findings.some(({ rule }) => rule === 'wrong_language')) return 'language';
  return findings.some(({ rule }) => rule !== 'unfilled_slot') ? 'guard' : null;
}

const FIGURE = /\d+(?:[.,:]\d+)*/g;
const ADDRESS =
  /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|\b[a-z0-9-]+\.(?:com|net|org|eu|gr|sk|pl|tr|cz|shop|io)\b\S*/giu;
/** Money, gifts and promises in the five languages, folded; what is given away has to come from us. */
const GIVEN =
  / (?:refund[a-z]*|voucher[a-z]*|coupon[a-z]*|discount[a-z]*|gift[a-z]*|free|guarantee[a-z]*|compensat[a-z]*|replacement[a-z]*|today|tomorrow|tonight|vouchere?|poukaz[a-z]*|zlav[a-z]*|darce[a-z]*|zadarmo|zdarma|bezplatn[a-z]*|garantuj[a-z]*|kompenz[a-z]*|vratime|dnes|zajtra|voucher[a-z]*|rabat[a-z]*|znizk[a-z]*|prezent[a-z]*|upomin[a-z]*|gratis|darmo[a-z]*|gwarant[a-z]*|rekompens[a-z]*|odszkodow[a-z]*|zwrocimy|dzis|dzisiaj|jutro|κουπον[α-ω]*|εκπτωσ[α-ω]*|δωρ[α-ω]*|δωρεαν|εγγυ[α-ω]*|αποζημιω[α-ω]*|επιστρεψουμε|επιστροφη|αντικαταστα[α-ω]*|σημερα|αυριο|kupon[a-z]*|indirim[a-z]*|hediye[a-z]*|ucretsiz[a-z]*|bedava|garanti[a-z]*|tazminat[a-z]*|iade[a-z]*|bugun|yarin)(?= )/g;

/** Does the text state a figure, an address or a gift that none of ours does? */
export function invents(text: string, known: readonly string[]): boolean {
  const all = known.join('\n');
  const figures = new Set(all.match(FIGURE) ?? []);
  if ((text.match(FIGURE) ?? []).some((figure) => !figures.has(figure))) return true;
  const addresses = all.toLowerCase();
  if ((text.match(ADDRESS) ?? []).some((one) => !addresses.includes(bare(one)))) return true;
  const given = new Set([...fold(all).text.matchAll(GIVEN)].map(([word]) => stem(word)));
  return [...fold(text).text.matchAll(GIVEN)].some(([word]) => !given.has(stem(word)));
}

const bare = (address: string): string => address.toLowerCase().replace(/[.,;:!?)]+$/, '');
const stem = (word: string): string => word.trim().slice(0, 5);
