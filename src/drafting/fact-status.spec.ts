import { expect, it } from '@jest/globals';
import { factSentence } from './fact-sentence.js';
import { libraryFor } from './library.js';

it.each([
  [
    'en',
    'where',
    'held at the border since the 9th, trace opened Friday, no answer yet',
    'your parcel has been held at the border since the 9th, we opened a trace on Friday, and there is no answer yet.',
  ],
  [
    'en',
    'money',
    'approved 14th, bank takes 3-5 working days',
    'your refund was approved on the 14th, and the bank takes 3-5 working days.',
  ],
  [
    'en',
    'info',
    'return booked in 4th, repair starts Monday',
    'your return was booked in on the 4th, and repair starts Monday.',
  ],
  [
    'pl',
    'gdzie',
    'utknęła na granicy, zapytanie do przewoźnika wysłane',
    'paczka utknęła na granicy, zapytanie do przewoźnika zostało wysłane.',
  ],
  [
    'pl',
    'przelew',
    'zlecony wczoraj, na koncie najpóźniej w piątek',
    'przelew został zlecony wczoraj, pieniądze będą na koncie najpóźniej w piątek.',
  ],
  [
    'pl',
    'reklamacja',
    'reklamacja przyjęta 7 maja, decyzja do 14 dni',
    'reklamacja została przyjęta 7 maja, decyzja do 14 dni.',
  ],
  [
    'sk',
    'kde',
    'uviazla v triedení, dopravca ju hľadá',
    'zásielka uviazla v triedení, dopravca ju hľadá.',
  ],
  [
    'sk',
    'peniaze',
    'odoslané v pondelok, na účte do 2 dní',
    'peniaze boli odoslané v pondelok, budú na účte do 2 dní.',
  ],
  ['sk', 'claim', 'reklamácia prijatá 7. mája', 'reklamácia bola prijatá 7. mája.'],
  [
    'tr',
    'durum',
    'aktarmada kaybolmuş, kargoya sorduk',
    '<paketiniz|paketin> aktarmada kaybolmuş, kargoya sorduk.',
  ],
  [
    'tr',
    'iade',
    'bugün onaylandı, karta 3-5 iş günü',
    '<para iadeniz|para iaden> bugün onaylandı, karta geçmesi 3-5 iş günü sürüyor.',
  ],
  [
    'el',
    'pou',
    'χάθηκε στο τελωνείο, κάναμε ένσταση',
    'το δέμα χάθηκε στο τελωνείο, κάναμε ένσταση.',
  ],
  [
    'el',
    'refund',
    'εγκρίθηκε χθες, στην κάρτα σε 2 μέρες',
    'η επιστροφή των χρημάτων εγκρίθηκε χθες, τα χρήματα φτάνουν στην κάρτα σε 2 μέρες.',
  ],
])('%s, %s: %s gets its subject', (language, key, value, said) => {
  expect(factSentence([key, value], 'complaint', libraryFor(language))).toBe(said);
});

it.each([
  [
    'en',
    'status',
    'label torn off, third day',
    'Here is how things stand: label torn off, third day.',
  ],
  [
    'pl',
    'status',
    'pomylona paleta, magazyn szuka',
    'Sytuacja wygląda tak: pomylona paleta, magazyn szuka.',
  ],
  [
    'sk',
    'stav',
    'zámena na sklade, dnes po 15:00 viac',
    'Stav je takýto: zámena na sklade, dnes po 15:00 viac.',
  ],
  [
    'tr',
    'durum',
    'etiket karışmış paket, yarın öğlen haber',
    'Son durum şöyle: etiket karışmış paket, yarın öğlen haber.',
  ],
  ['el', 'status', 'λάθος ετικέτα, νέα αύριο', 'Η εικόνα είναι η εξής: λάθος ετικέτα, νέα αύριο.'],
])('%s, %s: %s follows a lead-in', (language, key, value, said) => {
  expect(factSentence([key, value], 'complaint', libraryFor(language))).toBe(said);
});

it.each([
  ['en', 'seal', 'lost all its air after a week'],
  ['en', 'price_change', 'the maker cut the price in June'],
  ['en', 'why', 'the return was booked in twice'],
  ['sk', 'info', 'prijatá bude až v piatok'],
  ['pl', 'info', 'czeka na odbiór w sklepie'],
  ['tr', 'info', 'depoda üç tane kaldı'],
  ['el', 'info', 'έμεινε ένα κομμάτι'],
])('%s, %s: %s stays as it is', (language, key, value) => {
  expect(factSentence([key, value], 'complaint', libraryFor(language))).toBe(`${value}.`);
});
