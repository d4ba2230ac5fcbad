import { describe, expect, it } from '@jest/globals';
import { composeDraft, type DraftInput } from './compose.js';
import { isDoneAlready } from './fact-done.js';
import { libraryFor } from './library.js';
import { mentions } from './mentions.js';
import { voiceWith } from './voice/voice.js';

type Language = 'en' | 'sk' | 'pl' | 'tr' | 'el';
const LANGUAGES: Language[] = ['en', 'sk', 'pl', 'tr', 'el'];
const FELT: Record<Language, RegExp> = {
  en: /understand|we get that|we can imagine/gi,
  sk: /chápeme|rozumieme/gi,
  pl: /rozumiemy/gi,
  tr: /anlıyoruz|tahmin edebiliyoruz/gi,
  el: /καταλαβαίνουμε|φανταζόμαστε/gi,
};

const reply = (language: Language, more: Partial<DraftInput>): string =>
  composeDraft({
    text: '',
    language,
    kind: 'comment',
    place: 'public_comment',
    judgement: {
      sentiment: { label: 'negative' },
      topics: [{ topic: 'product_quality', score: 0.8 }],
      risks: [],
    },
    voice: voiceWith({}),
    seed: 'felt',
    ...more,
  }).text;

const SAID: Record<Language, Record<'broken' | 'hurt' | 'leaves' | 'weary' | 'wrote', string>> = {
  en: {
    broken: 'The bowl arrived cracked.',
    hurt: 'The kite was torn and my boy cried all evening.',
    leaves: 'Ten years I have been buying paint here, from now on I will shop elsewhere.',
    weary: 'Everything is in your inbox since Monday.',
    wrote: 'Pictures sent to you privately yesterday.',
  },
  sk: {
    broken: 'Misa prišla prasknutá.',
    hurt: 'Šarkan prišiel roztrhnutý a syn celý večer plakal.',
    leaves: 'Desať rokov kupujem farby u vás, odteraz pôjdem inam.',
    weary: 'Všetko máte v správach od pondelka.',
    wrote: 'Fotky som vám poslal včera v správe.',
  },
  pl: {
    broken: 'Miska przyszła pęknięta.',
    hurt: 'Latawiec był podarty, syn płakał cały wieczór.',
    leaves: 'Dziesięć lat kupowałem u was farby, teraz pójdę gdzie indziej.',
    weary: 'Wszystko macie na priv od poniedziałku.',
    wrote: 'Zdjęcia wysłałam wczoraj na priv.',
  },
  tr: {
    broken: 'Kase çatlak geldi.',
    hurt: 'Uçurtma yırtık çıktı, oğlum bütün akşam ağladı.',
    leaves: 'On yıldır boyayı sizden alıyorum, artık başka yere gideceğim.',
    weary: 'Her şeyi pazartesi mesajdan gönderdim.',
    wrote: 'Fotoğrafları dün mesajla gönderdim.',
  },
  el: {
    broken: 'Το μπολ ήρθε ραγισμένο.',
    hurt: 'Ο χαρταετός ήρθε σκισμένος και ο μικρός έκλαιγε όλο το βράδυ.',
    leaves: 'Δέκα χρόνια αγοράζω μπογιές από εσάς, από δω και πέρα θα πάω αλλού.',
    weary: 'Τα έχετε όλα στο inbox από τη Δευτέρα.',
    wrote: 'Έστειλα χθες φωτογραφίες.',
  },
};
const NO: Record<Language, string> = {
  en: 'no longer made, not coming back',
  sk: 'už sa nevyrába, náhradu nemáme',
  pl: 'nie mamy i już nie będzie',
  tr: 'artık üretilmiyor, bizde de yok',
  el: 'δεν παράγεται πια και δεν θα ξαναβγεί',
};
const DONE: Record<Language, [done: string, open: string]> = {
  en: ['money sent on the 3rd', 'money will be sent on Friday'],
  sk: ['peniaze odišli 3. mája', 'peniaze budú vrátené v piatok'],
  pl: ['przelew wyszedł, pieniądze zwrócone', 'pieniądze będą zwrócone w piątek'],
  tr: ['para iade edildi', 'para cuma günü iade edilecek'],
  el: ['τα χρήματα επιστράφηκαν', 'τα χρήματα θα επιστραφούν'],
};

describe.each(LANGUAGES)('feelings and endings in %s', (language) => {
  const said = SAID[language];
  const { cases, parts } = libraryFor(language);
  const holdsOne = (text: string, list: string[]): boolean =>
    list.some((one) => text.toLowerCase().includes(lastWords(one)));

  it.each(['a', 'b', 'c', 'd'])('names one feeling in a complaint, %s', (seed) => {
    for (const text of [said.broken, said.hurt])
      expect(reply(language, { text, seed }).match(FELT[language])).toHaveLength(1);
  });

  it('is warmer to whom it hurt', () => {
    expect(holdsOne(reply(language, { text: said.hurt }), cases.feltWarm)).toBe(true);
  });

  it('is sorry to lose who leaves after years', () => {
    expect(holdsOne(reply(language, { text: said.leaves }), cases.regainYears)).toBe(true);
  });

  it('offers more help at the end of a private complaint', () => {
    const text = reply(language, {
      text: said.broken,
      kind: 'message',
      place: 'private_message',
      facts: { order: 'A1', replacement: 'XQ 48' },
    });
    expect(holdsOne(text, cases.follow)).toBe(true);
  });

  it('leaves the door open where facts have decided', () => {
    const text = reply(language, { text: said.broken, facts: { model: NO[language] } });
    expect(holdsOne(text, cases.openDoor)).toBe(true);
  });

  it('takes a message that was sent for one, and not for weariness of messages', () => {
    expect(mentions(said.weary, cases.words.sentToDm)).toBe(false);
    expect(mentions(said.wrote, parts.wrotePrivately)).toBe(true);
  });

  it('sees what has been done already', () => {
    expect(DONE[language].map(isDoneAlready)).toEqual([true, false]);
  });
});

/** Of a sentence what has no choices in it. */
function lastWords(sentence: string): string {
  const pieces = sentence.split(/<.*?>/).map((piece) => piece.trim().toLowerCase());
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
