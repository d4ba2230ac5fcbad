import { describe, expect, it } from '@jest/globals';
import { ConceptFinder } from './concept-finder.js';
import { CONCEPTS, type Concept, type ConceptWords } from './concepts/concepts.js';

const none = Object.fromEntries(CONCEPTS.map((name) => [name, ''])) as Record<Concept, string>;
const words: ConceptWords = {
  ...none,
  legal: 'lawyer~|press charges',
  remove: 'take … down',
  again: 'ještě|znovu',
  not: 'no',
};
const finder = new ConceptFinder(words);
const found = (text: string): Concept[] => {
  const bits = finder.find(text.split(' '));
  return CONCEPTS.filter((_, at) => bits[at] === 1);
};

describe('concepts in a sentence', () => {
  it('are found by whole words, and by stems where any ending will do', () => {
    expect(found('our lawyers know')).toEqual(['legal']);
    expect(found('nothing is known')).toEqual([]);
    expect(found('no')).toEqual(['not']);
  });

  it('are found by several words in a row, and with a gap of three at most', () => {
    expect(found('we press charges')).toEqual(['legal']);
    expect(found('charges press')).toEqual([]);
    expect(found('take that ugly review down')).toEqual(['remove']);
    expect(found('take it and put the other one down')).toEqual([]);
  });

  it('do not care for diacritics in the lists', () => {
    expect(found('jeste jednou')).toEqual(['again']);
  });
});
