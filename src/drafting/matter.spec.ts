import { describe, expect, it } from '@jest/globals';
import { libraryFor } from './library.js';
import { findMatters } from './matter.js';
import type { Matter } from './matters/matters.js';

const found = (language: string, text: string) =>
  findMatters(text, libraryFor(language).matters, []);

describe('findMatters', () => {
  it.each<[language: string, text: string, matter: Matter]>([
    ['en', 'I have been waiting way too long for my parcel.', 'late'],
    ['en', 'The sleeves are too long.', 'bad_fit'],
    ['en', 'Two weeks and no parcel.', 'late'],
    ['en', 'Walnut instead of oak.', 'wrong_item'],
    ['en', 'It came with three legs instead of four.', 'missing_item'],
    ['tr', 'İki hafta oldu, kargo yok.', 'late'],
    ['en', 'The money has gone from my account twice.', 'charged_wrongly'],
    ['pl', 'Za długo czekam na paczkę.', 'late'],
    ['pl', 'Płatność odrzuciło, a z konta zeszło 312 zł.', 'charged_wrongly'],
    ['pl', 'Rękawy są za długie.', 'bad_fit'],
    ['pl', 'Zwrot trwa wieki.', 'refund_waiting'],
    ['pl', 'Dostawa trwa wieki.', 'late'],
    ['sk', 'Doprava je veľmi dlhá.', 'late'],
    ['sk', 'Prišla mi iná lampa, než som objednala.', 'wrong_item'],
    ['sk', 'Šaty sú mi príliš malé.', 'bad_fit'],
    ['el', 'Πολύ μεγάλη καθυστέρηση στο δέμα.', 'late'],
    ['el', 'Με έβγαλαν ψεύτη μπροστά σε όλους.', 'rude'],
    ['tr', 'Hayal kırıklığına uğradım, iade param gelmedi.', 'refund_waiting'],
    ['tr', 'Vazo kırık geldi.', 'damaged'],
    ['tr', 'Hesabımdan para çekildi ama sipariş görünmüyor.', 'charged_wrongly'],
  ])('knows by the words what went wrong, %s: %s', (language, text, matter) => {
    expect(found(language, text)[0]).toBe(matter);
  });

  it.each([
    ['en', 'You liars!'],
    ['en', 'What a rubbish shop.'],
    ['en', 'Two weeks and still going strong.'],
    ['pl', 'Solidny stół, trwały na wieki.'],
    ['sk', 'Svieti krásne, výdrž trvá dlho.'],
    ['tr', 'Alalı iki hafta oldu, çok memnunum.'],
    ['pl', 'Kłamcy!!'],
    ['pl', 'Kolejka do kasy za długa.'],
    ['sk', 'Klamári!'],
    ['el', 'Κλέφτες, ψεύτες!'],
    ['el', 'Χάλια εξυπηρέτηση.'],
    ['tr', 'Büyük hayal kırıklığı.'],
    ['tr', 'Yalancılar!'],
  ])('makes no fault of a word that means something else, %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('answers a second trouble that a mere word hints at only where triage thinks of it too', () => {
    const { matters } = libraryFor('en');
    const text = 'The dress came late and is too small.';
    const delivery = { topic: 'delivery', score: 0.8 } as const;
    expect(findMatters(text, matters, [delivery])).toEqual(['late']);
    const quality = { topic: 'product_quality', score: 0.4 } as const;
    expect(findMatters(text, matters, [delivery, quality])).toEqual(['late', 'bad_fit']);
  });
});
