import { describe, expect, it } from '@jest/globals';
import { type Condition, type ItemFacts, matches } from './condition.js';

const facts: ItemFacts = {
  platform: 'square',
  kind: 'review',
  language: 'sk',
  sentiment: 'negative',
  topics: ['delivery', 'staff'],
  risks: ['fury'],
  rating: 2,
  customer: 'returning',
};

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [{}, true],
    [{ platforms: ['round', 'square'] }, true],
    [{ platforms: ['round'] }, false],
    [{ kinds: ['review'] }, true],
    [{ kinds: ['comment'] }, false],
    [{ languages: ['sk', 'cs'] }, true],
    [{ languages: ['pl'] }, false],
    [{ sentiments: ['negative'] }, true],
    [{ sentiments: ['positive'] }, false],
    [{ topics: ['staff'] }, true],
    [{ topics: ['praise'] }, false],
    [{ risks: ['fury', 'safety'] }, true],
    [{ risks: ['safety'] }, false],
    [{ customers: ['returning'] }, true],
    [{ customers: ['new'] }, false],
    [{ maxRating: 2 }, true],
    [{ maxRating: 1 }, false],
    [{ kinds: ['review'], languages: ['pl'] }, false],
  ])('%j: %s', (when, expected) => {
    expect(matches(when, facts)).toBe(expected);
  });

  it('about what is not known does not hold', () => {
    expect(matches({ sentiments: ['negative'] }, { ...facts, sentiment: null })).toBe(false);
    expect(matches({ maxRating: 5 }, { ...facts, rating: null })).toBe(false);
    expect(matches({ topics: ['delivery'] }, { ...facts, topics: [] })).toBe(false);
  });
});
