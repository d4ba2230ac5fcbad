import { expect, it } from '@jest/globals';
import { isSentence } from '../fact-clause.js';
import { libraryFor } from '../library.js';
import { addressed } from '../voice/voice.js';
import { contactLine } from './contact-line.js';

const said = (language: string, note: string): string | undefined => {
  const line = contactLine(note, language, (text) => isSentence(text, libraryFor(language)));
  return line && addressed(line, 'formal');
};

it.each([
  [
    'en',
    'recalls desk 0800 496 0077, every day 9-6, we collect it',
    'you can reach us on 0800 496 0077 (recalls desk, every day 9–6). We collect it',
  ],
  [
    'en',
    'we take bookings by phone again, 01632 960740, 9-4',
    'we take bookings by phone again, and you can reach us on 01632 960740 (9–4)',
  ],
  [
    'sk',
    'servis kotlov 0905 555 121, aj cez víkend, kotol si vezmeme na kontrolu',
    'môžete zavolať na číslo 0905 555 121 (servis kotlov, aj cez víkend). Kotol si vezmeme na kontrolu',
  ],
  [
    'pl',
    'serwis 22 555 04 19, codziennie 9-21, zabieramy sprzęt na badanie',
    'można zadzwonić pod numer 22 555 04 19 (serwis, codziennie 9–21). Zabieramy sprzęt na badanie',
  ],
  [
    'tr',
    'teknik servis 0212 555 07 12, her gün 09-21, ürünü kontrole alıyoruz',
    'bize 0212 555 07 12 numaralı telefondan ulaşabilirsiniz (teknik servis, her gün 09–21). Ürünü kontrole alıyoruz',
  ],
  [
    'el',
    'τεχνικό τμήμα 210 555 0198, κάθε μέρα 9-20, το παίρνουμε για έλεγχο',
    'μπορείτε να τηλεφωνήσετε στο 210 555 0198 (τεχνικό τμήμα, κάθε μέρα 9–20). Το παίρνουμε για έλεγχο',
  ],
])('%s: %s', (language, note, sentence) => {
  expect(said(language, note)).toBe(sentence);
});

it.each([
  ['en', 'ring us on 01632 960740 before noon'],
  ['sk', 'rám je z duba, 40 x 60 cm'],
])('%s: leaves %s as it is', (language, note) => {
  expect(said(language, note)).toBeUndefined();
});
