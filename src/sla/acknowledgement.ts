/** Longer texts say more than that somebody will answer. */
const LONGEST = 300;

/** What an automatic “we have your message” says, in the languages of our markets; folded: no marks, lower case. */
const PROMISES: readonly RegExp[] = [
  // English
  /\b(we|i)('ll| will) (get back|reply|respond|answer|be in touch|contact you|come back)\b/,
  /\bthank(s| you) for (contacting|messaging|writing to|reaching out)\b/,
  /\bwe (have )?received your (message|question|request|comment)\b/,
  // Slovak and Czech
  /\b(ozveme sa|ozveme se|budeme vas kontaktovat|odpovieme vam|odpovime vam)\b/,
  /\b(vasu|vasi) (spravu|zpravu|otazku|ziadost) sme (prijali|dostali)\b/,
  // Polish
  /\b(odezwiemy sie|odpowiemy|skontaktujemy sie|wrocimy z odpowiedzia)\b/,
  /\b(otrzymalismy|dostalismy) (panstwa |twoja |pani |pana )?(wiadomosc|pytanie|zgloszenie)\b/,
  // Greek
  /(θα επικοινωνησουμε|θα σας απαντησουμε|θα σου απαντησουμε|θα επανελθουμε|λαβαμε το μηνυμα)/,
  // Turkish
  /(size donus yapacagiz|donus yapacagiz|donus saglayacagiz|size yanit verecegiz|mesajinizi aldik|sizinle iletisime gececegiz)/,
  // German
  /\b(wir melden uns|wir haben ihre nachricht erhalten)\b/,
];

/** A figure, a link or a question of ours: then it says something of its own. */
const SUBSTANCE = /\d{3,}|https?:|www\.|\?|;/;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ');

/**
 * Whether a program's text only says that somebody will answer. Such a text answers nothing. In doubt it
 * is none. `;` is the Greek question mark.
 */
export function isAcknowledgement(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = folded(text);
  return !SUBSTANCE.test(said) && PROMISES.some((promise) => promise.test(said));
}
