import { describe, expect, it } from '@jest/globals';
import { withoutPersonal } from './anonymous.js';
import { shareOf } from './interval.js';
import { answerOf, bare, questionOf } from './suggest.js';

describe('a text without persons', () => {
  it.each([
    ['en', 'My order no. 4711234 to anna.k@mail.example, @annak', 'My order no. […] to […], […]'],
    ['el', 'Η Μαρία εδώ, τηλ. 6971234567', 'Η […] εδώ, τηλ. […]'],
    ['sk', 'Ďakujem, Jano. Objednávka č. 20261234', 'Ďakujem, […]. Objednávka č. […]'],
    ['pl', 'Zamówienie nr 88123 dla Kowalskiego', 'Zamówienie nr […] dla […]'],
    ['tr', 'Sipariş no 5512345, Ayşe’ye gelsin', 'Sipariş no […], […]’ye gelsin'],
  ])('in %s keeps the rest', (language, text, kept) => {
    const names = ['Μαρία Παππά', 'Jana Nová', 'Piotr Kowalski', 'Ayşe', null, 'Ed'];
    expect(withoutPersonal(text, language, names)).toBe(kept);
  });

  it('takes a customer’s number away, and leaves the shop’s', () => {
    const text = 'You can call us on 210 1234567.';
    expect(withoutPersonal(text, 'en')).toBe('You can call us on […].');
    expect(withoutPersonal(text, 'en', [], true)).toBe(text);
  });

  it('leaves what is nobody’s', () => {
    const text = 'Do you have size 42, in 2026, for 1200 €? Edges too.';
    expect(withoutPersonal(text, 'en', ['Ed'])).toBe(text);
  });
});

describe('a suggestion', () => {
  it.each([
    ['Hello there, do you wrap gifts?', 'do you wrap gifts?'],
    ['Καλησπέρα σας! Κάνετε συσκευασία δώρου;', 'Κάνετε συσκευασία δώρου;'],
    ['Dobrý deň, pani Jana,\n\nbalíme za 2 €.\n\nS pozdravom\nEva', 'balíme za 2 €.'],
    ['Dzień dobry! Pakujemy.\nPozdrawiamy, zespół', 'Pakujemy.'],
    ['Merhaba, paket yapıyoruz.\nSevgiler', 'paket yapıyoruz.'],
    ['Dobrý deň', 'Dobrý deň'],
    ['High shelves: do you have any?', 'High shelves: do you have any?'],
  ])('begins after the greeting: %j', (text, rest) => {
    expect(bare(text)).toBe(rest);
  });

  it('asks as the most typical short message does', () => {
    const long = `I bought ${'a very nice thing '.repeat(10)} and do you wrap?`;
    expect(questionOf([long, 'hi, do you wrap gifts?', 'wrap?'])).toBe('Do you wrap gifts?');
    expect(questionOf([long])).toMatch(/^I bought/);
    expect(questionOf([])).toBe('');
  });

  it('answers as most people did', () => {
    const replies = [
      'We wrap gifts for 2 euros.',
      'Sorry, the parcel is late.',
      'Gifts are wrapped for 2 euros, yes.',
    ];
    expect(answerOf(replies, 'en')).toMatch(/wrap/);
    expect(answerOf([], 'en')).toBeNull();
  });
});

describe('a share', () => {
  it('has the interval of Wilson', () => {
    expect(shareOf(0, 0).share).toBeNull();
    expect(shareOf(0, 10)).toMatchObject({ share: 0, low: 0 });
    expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 3);
    const { low, high } = shareOf(5, 100);
    expect([low, high].map((x) => x!.toFixed(4))).toEqual(['0.0215', '0.1118']);
    expect(shareOf(10, 10).high).toBe(1);
  });
});
