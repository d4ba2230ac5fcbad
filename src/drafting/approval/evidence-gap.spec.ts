import { describe, expect, it } from '@jest/globals';
import { gapsIn } from './evidence-gap.js';

const gaps = (text: string, proved: string[] = []) =>
  gapsIn(
    text,
    proved.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
  ).map(({ sentence }) => sentence);

describe('sentences without proof', () => {
  it.each([
    ['Thank you so much! Enjoy it.', []],
    ['Feel free to write again. Shipping is free.', ['Shipping is free.']],
    ['Hello. It costs 12.50 EUR. Bye.', ['It costs 12.50 EUR.']],
    ['Ďakujeme. Tovar pošleme hneď. Pekný deň.', ['Tovar pošleme hneď.']],
    ['Γεια σας. Η αποστολή είναι δωρεάν.', ['Η αποστολή είναι δωρεάν.']],
    ['Dziękujemy! Zapraszamy ponownie.', []],
    ['Merhaba, kargo ücretsiz. İyi günler.', ['Merhaba, kargo ücretsiz.']],
    ['See www.shop.example for more', ['See www.shop.example for more']],
  ])('%j: %j', (text, expected) => expect(gaps(text)).toEqual(expected));

  it('are none where each stands on something', () => {
    const text = 'Hello. The tent weighs 2 kg. It has a warranty of 3 years.';
    expect(gaps(text, ['The tent weighs 2 kg.'])).toEqual(['It has a warranty of 3 years.']);
    expect(gaps(text, ['weighs 2 kg', 'warranty'])).toEqual([]);
  });
});
