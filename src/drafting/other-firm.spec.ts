import { describe, expect, it } from '@jest/globals';
import { libraryFor } from './library.js';
import { saysOtherFirm, tradeFact } from './other-firm.js';

const wordsOf = (language: string) => libraryFor(language).cases.words;

describe('saysOtherFirm', () => {
  it.each([
    ['en', 'Sorry, this was not meant for you.', true],
    ['en', 'You sent my parcel to the wrong store.', false],
    ['en', 'If you like quality, this shop is not for you.', false],
    ['sk', 'Hodnotenie nie je na vás, poplietol som si obchody.', true],
    ['pl', 'Ta opinia nie jest o was, pomyliłam sklepy.', true],
    ['tr', 'Bu yorum size değil, mağazaları karıştırdım.', true],
    ['el', 'Η κριτική δεν είναι για εσάς.', true],
  ])('%s: %s', (language, text, expected) => {
    expect(saysOtherFirm(text, wordsOf(language))).toBe(expected);
  });
});

describe('tradeFact', () => {
  it.each([
    ['en', 'we run no hotel', 'Breakfast was cold.', true],
    ['en', 'we run no hotel', 'The lamp was broken.', false],
    ['en', 'furniture and lamps', 'The waiter ignored us.', true],
    ['en', 'furniture and lamps', 'The pizza stone cracked.', false],
    ['sk', 'hotel neprevádzkujeme', 'Recepčná spala.', true],
    ['pl', 'nie prowadzimy restauracji', 'Zupa była zimna.', true],
    ['tr', 'otel işletmiyoruz', 'Kahvaltı soğuktu.', true],
    ['el', 'δεν έχουμε ξενοδοχείο', 'Το πρωινό ήταν κρύο.', true],
  ])('%s: %s / %s', (language, trade, text, expected) => {
    expect(tradeFact(text, { trade }, wordsOf(language)) !== undefined).toBe(expected);
  });
});
