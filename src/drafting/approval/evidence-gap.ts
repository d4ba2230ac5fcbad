import type { Evidence } from '../draft-input.js';

/** What makes a sentence one that needs proof: a number, a date, a price, an address, a promise. */
const CLAIM = new RegExp(
  [
    '\\d',
    'https?:|www\\.',
    '[€£$₺%]',
    // promises, in the five languages
    "\\b(?:we|i)(?:’|')ll\\b|\\bwe (?:will|shall)\\b|\\b(?:free(?! to)|guarantee|warranty|refund|tomorrow|today)",
    'zajtra|dnes |zadarmo|bezplatn|záruk|pošleme|vrátime|vymeníme|doručíme',
    'jutro|dziś|dzisiaj|bezpłatn|gwarancj|wyślemy|zwrócimy|wymienimy|dostarczymy',
    'αύριο|σήμερα|δωρεάν|εγγύηση|θα (?:στείλουμε|επιστρέψουμε|αλλάξουμε|παραδώσουμε)',
    'yarın|bugün|ücretsiz|garanti|göndereceğ|iade edeceğ|değiştireceğ',
  ].join('|'),
  'iu',
);

/** Numbers that are part of a sign-off or a greeting prove nothing and claim nothing. */
const SENTENCE =
  /[^.!?;\n\u037e]+(?:[.!?;\u037e]+(?=\s|$)|\n|$|[.!?;\u037e](?=\S)[^.!?;\n\u037e]*)*/gu;

export interface Gap {
  sentence: string;
  start: number;
  end: number;
}

/** The sentences that state or promise something and stand on nothing. */
export function gapsIn(text: string, evidence: readonly Pick<Evidence, 'start' | 'end'>[]): Gap[] {
  return [...text.matchAll(SENTENCE)]
    .map((match) => {
      const sentence = match[0].trim();
      const start = match.index + match[0].indexOf(sentence);
      return { sentence, start, end: start + sentence.length };
    })
    .filter(({ sentence }) => CLAIM.test(sentence))
    .filter((gap) => !evidence.some((one) => one.start < gap.end && gap.start < one.end));
}
