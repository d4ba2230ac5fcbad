import { describe, expect, it } from '@jest/globals';
import { dayIn } from './days.js';
import { labelOfKey, labelOfQuestion } from './labels.js';

describe('labels', () => {
  it('names what a key is about, the narrow before the wide', () => {
    expect(labelOfKey('delivery_cost', 'sk')?.text).toBe('Doprava');
    expect(labelOfKey('service_phone', 'pl')?.text).toBe('Telefon');
    expect(labelOfKey('kilim_wash', 'tr')?.text).toBe('Yıkama');
    expect(labelOfKey('vase', 'en')).toBeUndefined();
  });

  it('knows plurals', () => {
    expect(labelOfKey('samples', 'en')).toMatchObject({ text: 'Samples', isPlural: true });
  });

  it('names what a question is about where it is sure', () => {
    expect(labelOfQuestion('Πόση εγγύηση έχει το στρώμα;', 'el')?.text).toBe('Εγγύηση');
    expect(labelOfQuestion('Pilates?', 'en')).toBeUndefined();
  });
});

it.each([
  ['en', 'Are you open on Sunday?', 'on Sunday'],
  ['en', 'Are you open Sundays?', 'on Sundays'],
  ['pl', 'Czy w Wigilię sklep jest czynny?', 'w Wigilię'],
  ['sk', 'mate v sobotu otvorene?', 'v sobotu'],
  ['tr', 'Pazar da olur mu?', 'pazar günü'],
  ['el', 'κυριακη παραδιδετε;', 'την Κυριακή'],
  ['en', 'Do you have it in oak?', undefined],
])('%s: %s', (language, text, day) => {
  expect(dayIn(text, language)).toBe(day);
});
