import { describe, expect, it } from '@jest/globals';
import { clausesOf } from './clauses.js';

describe('clausesOf', () => {
  it.each([
    [
      'en',
      'The staff were kind, but the mirror was dirty.',
      [['The staff were kind'], ['the mirror was dirty.']],
    ],
    [
      'en',
      'The shelf was two screws short and the music played for an hour. I gave up.',
      [['The shelf was two screws short', 'the music played for an hour.'], ['I gave up.']],
    ],
    [
      'pl',
      'Miło i szybko, ale w sklepie strasznie ciemno, a ceny bardzo małe.',
      [['Miło i szybko'], ['w sklepie strasznie ciemno', 'a ceny bardzo małe.']],
    ],
    ['tr', 'Çok güzel ama çok pahalı.', [['Çok güzel'], ['çok pahalı.']]],
    ['sk', 'Pekné, ale.', [[]]],
    ['el', 'Ωραία όλα, αλλά γιατί αργήσατε;', [['Ωραία όλα'], ['γιατί αργήσατε;']]],
  ])('takes apart what makes a point of its own, %s: %s', (language, text, clauses) => {
    expect(clausesOf(text, language).map((one) => one.clauses)).toEqual(clauses);
  });
});
