import { describe, expect, it } from '@jest/globals';
import type { Said } from './fact-label.js';
import { leavesTheChoice } from './fact-remedy.js';
import { factSentence, isBare } from './fact-sentence.js';
import { libraryFor } from './library.js';
import type { Playbook } from './playbook-input.js';

const answer = (language: string, key: string, value: string, question = '', said: Said = {}) =>
  factSentence([key, value], 'question', libraryFor(language), { question, ...said });
const told = (language: string, key: string, value: string, playbook: Playbook = 'complaint') =>
  factSentence([key, value], playbook, libraryFor(language));

describe('factSentence', () => {
  it('lets a clause stand alone', () => {
    expect(answer('en', 'bench', 'it can stay out all year')).toBe('it can stay out all year.');
    expect(told('pl', 'carry', 'jeśli kierowca nie wniósł, zwracamy opłatę')).toMatch(/^jeśli/);
  });

  it('begins with yes or no where the fact does, and says to what where it is not the first', () => {
    expect(answer('sk', 'pets', 'áno, na vôdzke')).toBe('áno, na vôdzke.');
    expect(answer('el', 'cod', 'ναι, +2 €', 'Με αντικαταβολή γίνεται;', { isLater: true })).toBe(
      'Αντικαταβολή: ναι, +2 €.',
    );
  });

  it.each([
    ['en', 'gift_wrap', '£3, brown paper', 'Gift wrapping costs £3, brown paper.'],
    ['sk', 'repair', 'asi 10 pracovných dní', 'Oprava trvá asi 10 pracovných dní.'],
    ['pl', 'gift_note', 'gratis', 'Bilecik z życzeniami jest gratis.'],
    ['tr', 'assembly_fee', '350 TL', 'Kurulum 350 TL.'],
    ['el', 'repair', 'περίπου 10 μέρες', 'Επισκευή: περίπου 10 μέρες.'],
    ['en', 'stock', '3 left', 'We have 3 left.'],
    ['pl', 'table', '38 kg w trzech paczkach', 'Waży 38 kg w trzech paczkach.'],
    ['en', 'old_cooker', 'taken away free', 'It is taken away free.'],
    ['el', 'islands', 'σε όλα τα νησιά', 'Στέλνουμε σε όλα τα νησιά.'],
  ])('%s, %s: puts a note into a short sentence', (language, key, value, said) => {
    expect(answer(language, key, value)).toBe(said);
  });

  it.each([
    ['en', 'height', '82 cm', 'How tall is the shelf?', 'It is 82 cm high.'],
    ['sk', 'depth', '45 cm', 'Aká je hlboká?', 'Hĺbka je 45 cm.'],
    ['pl', 'kg', '12,5', 'Ile waży ta walizka?', 'Waży 12,5 kg.'],
    ['tr', 'info', '38 cm', 'Sehpanın yüksekliği kaç?', 'Yüksekliği 38 cm.'],
    ['el', 'width', '70', 'Πόσους πόντους πλάτος έχει;', 'Το πλάτος είναι 70 εκ..'],
    ['sk', 'power', 'adaptér 12 V', 'Treba k tomu batérie?', 'Napájanie: adaptér 12 V.'],
    [
      'en',
      'abroad',
      'only Ireland and Malta',
      'Do you ship to Spain?',
      'We deliver to Ireland and Malta only.',
    ],
    [
      'sk',
      'abroad',
      'len Poľsko a Rakúsko',
      'Posielate do Nemecka?',
      'Posielame len do týchto krajín: Poľsko a Rakúsko.',
    ],
    ['tr', 'sun', '10 ile 4', 'Pazar günü kaça kadar açıksınız?', 'pazar günü açığız: 10 ile 4.'],
    [
      'pl',
      'thu',
      '10 do 18',
      'Do której jesteście w czwartek?',
      'w czwartek mamy otwarte 10 do 18.',
    ],
    ['el', 'bag', 'μεγάλη: 12 λίτρα', 'Πόσο χωράει;', 'μεγάλη: 12 λίτρα.'],
  ])(
    '%s, %s: %s gets unit and subject of key or question',
    (language, key, value, question, said) => {
      expect(answer(language, key, value, question)).toBe(said);
    },
  );

  it('says in one sentence each what a semicolon parts', () => {
    expect(told('en', 'policy', 'no refund for cut fabric; can post you a sample first')).toBe(
      'no refund for cut fabric. We can post you a sample first.',
    );
    expect(told('sk', 'delay', 'lak mešká; novú várku čakáme v utorok')).toBe(
      'lak mešká. Novú várku čakáme v utorok.',
    );
    expect(told('tr', 'pickup', 'depoda var, bugün alınır; kargoyla yarın')).toContain('; ');
  });

  it('names who sees to it, but in no answer to a question', () => {
    const note = 'Nora, branch manager, 01632 960731';
    expect(told('en', 'manager', note)).toMatch(/^our branch manager Nora is looking after this/);
    expect(answer('en', 'wholesale', note)).not.toMatch(/looking after/);
  });

  it('has one colon in a sentence', () => {
    expect(told('el', 'solution', 'αντικατάσταση: στέλνουμε καινούργιο ρολό')).not.toMatch(
      /ως εξής/,
    );
    expect(told('pl', 'next', 'wymiana: nowa lampa')).toBe('wymiana: nowa lampa.');
  });

  it('takes the day from the question', () => {
    expect(answer('el', 'good_friday', '13:00–19:00', 'Μεγάλη Παρασκευή ανοίγετε;')).toBe(
      'τη Μεγάλη Παρασκευή είμαστε ανοιχτά 13:00–19:00.',
    );
    expect(answer('sk', 'holiday', '1. 11. zatvorené')).toBe('1. 11. máme zatvorené.');
  });

  it('names the same thing once only', () => {
    expect(answer('sk', 'cut_price', '0,80 € za rez', '', { before: 'cutting' })).toBe(
      'Stojí to 0,80 € za rez.',
    );
  });

  it('says of a remedy without a verb that it is what we do, and of no other note', () => {
    expect(told('sk', 'replacement', 'výmena do týždňa')).toBe(
      'Napravíme to takto: výmena do týždňa.',
    );
    expect(told('el', 'cart_bug', 'σφάλμα στα κινητά')).toBe('σφάλμα στα κινητά.');
    expect(told('en', 'refund', 'left our account on the 6th')).toBe(
      'the refund left our account on the 6th.',
    );
  });
});

it('knows a note that says nothing of what it is about', () => {
  const bare = (key: string, value: string) => isBare([key, value], '', libraryFor('en'));
  expect(bare('cert', 'EN 71-3')).toBe(true);
  expect(bare('bulb', 'E27, 40 W')).toBe(false);
  expect(bare('cert', 'only indoors')).toBe(false);
});

it.each([
  ['we swap or refund it within 60 days', true],
  ['wymiana albo zwrot pieniędzy', true],
  ['výmena alebo vrátenie peňazí', true],
  ['değişim ya da iade', true],
  ['αλλαγή ή επιστροφή χρημάτων', true],
  ['refund by card or bank transfer', false],
  ['in the shop or online', false],
])('%s: a choice, %s', (value, expected) => {
  expect(leavesTheChoice(['next', value])).toBe(expected);
});
