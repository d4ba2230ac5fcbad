import { describe, expect, it } from '@jest/globals';
import { findAskedAgain } from './asked-again.js';
import { fold } from './fold.js';
import { languageRules } from './language-rules.js';

const asked = (language: string, customer: string, reply: string): string[] =>
  findAskedAgain(fold(reply), language, customer, languageRules(language)!.words).map(
    ({ start, end }) => reply.slice(start, end),
  );

describe('asking for what the customer has told', () => {
  it.each([
    ['en', 'The lid is cracked, photo attached.', 'Could you send us a photo?'],
    ['en', 'The blue one does not work.', 'What exactly is wrong with it?'],
    ['sk', 'Lampa nefunguje.', 'Napíšte nám, prosím, v čom je problém.'],
    ['pl', 'Kupiłam go wczoraj i już cieknie.', 'Kiedy został kupiony?'],
    ['tr', 'Fincan kırık çıktı.', 'Sorun tam olarak nedir, yazar mısınız?'],
    ['el', 'Σας έστειλα φωτογραφίες.', 'Μπορείτε να μας στείλετε μια φωτογραφία;'],
    ['en', 'The left speaker is silent.', 'Is it the left or the right speaker?'],
    ['pl', 'Górna półka pękła.', 'Czy to półka górna czy dolna?'],
    ['sk', 'Namiesto 120 x 60 prišiel menší.', 'Aký rozmer ste objednali?'],
  ])('%s: is found after %j in %j', (language, customer, reply) => {
    expect(asked(language, customer, reply)).toHaveLength(1);
  });

  it.each([
    ['en', 'The lid is cracked.', 'Could you send us a photo?'],
    ['en', 'Size 38 is too small.', 'Which size would you like instead?'],
    ['en', 'What sizes do you have?', 'Which size do you need?'],
    ['sk', 'Stojí 35 eur, máte aj menšie?', 'Akú veľkosť potrebujete?'],
    ['en', 'The lid is cracked, photo attached.', 'The photo shows it well, thank you.'],
    ['sk', 'Lampa je krásna.', 'V čom je problém?'],
    ['en', 'One speaker is silent.', 'Is it the left or the right speaker?'],
    [
      'en',
      'Is it the left or the right one that I hold?',
      'Do you mean the left or the right one?',
    ],
    ['en', 'The red one is too small.', 'Would you like red or blue this time?'],
    ['pl', 'Rozmiar M jest za mały.', 'Jaki rozmiar wolałaby Pani?'],
    ['tr', 'Beden küçük geldi.', 'Hangi beden uygun olur?'],
    ['el', 'Το νούμερο 38 με στενεύει.', 'Τι νούμερο προτιμάτε;'],
  ])('%s: is not found after %j in %j', (language, customer, reply) => {
    expect(asked(language, customer, reply)).toEqual([]);
  });

  it('is found in no language without patterns', () => {
    expect(
      findAskedAgain(fold('Une photo ?'), 'fr', 'photo jointe', languageRules('en')!.words),
    ).toEqual([]);
  });
});
