import { describe, expect, it } from '@jest/globals';
import { answered, type Fact, helpsInComplaint } from './fact-fit.js';

const hours: Fact = ['hours', 'Mon-Fri 9-17'];
const bench: Fact = ['outdoor', 'the oak bench can stay out all year'];

/** The keys told to each question; null where it stays open. */
const told = (facts: Fact[], text: string, language = 'en') =>
  answered(facts, text, language).map(({ facts: own, isCovered }) =>
    isCovered ? own.map(([key]) => key) : null,
  );

describe('answered', () => {
  it('takes no fact about something else for an answer', () => {
    expect(told([hours], 'Do you deliver to the Isle of Man?')).toEqual([null]);
    expect(told([hours], 'When are you open?')).toEqual([['hours']]);
    expect(told([['gift_wrap', 'ücretsiz']], 'Yeşil vazo stokta var mı?', 'tr')).toEqual([null]);
  });

  it('tells what nothing speaks against, in the order of the questions', () => {
    const oil: Fact = ['care', 'oil it in autumn'];
    expect(told([bench, oil], 'Can the bench stay outside?')).toEqual([['outdoor', 'care']]);
    const parking: Fact = ['parking', 'behind the house'];
    const both = 'Is there parking? And when do you open on Saturday?';
    expect(told([hours, parking], both)).toEqual([['parking'], ['hours']]);
  });

  it('looks at no more questions than it can spread facts over', () => {
    expect(answered([hours, bench], 'Are you open? '.repeat(5000), 'en')).toHaveLength(6);
  });

  it('leaves open the question that no fact is about', () => {
    const weight: Fact = ['weight', '42 kg v dvoch balíkoch'];
    const text = 'Koľko váži knižnica Buk? A máte ju aj v bielej?';
    expect(told([weight], text, 'sk')).toEqual([['weight'], null]);
  });

  it('sees that one fact answers two questions', () => {
    const text = 'Czy wysyłacie do Niemiec i ile to kosztuje?';
    expect(told([['germany', 'tak, 39 zł']], text, 'pl')).toEqual([['germany'], []]);
  });
});

it('keeps opening hours out of complaints about other things', () => {
  expect(helpsInComplaint(hours, 'It broke.', ['product_quality'])).toBe(false);
  expect(helpsInComplaint(bench, 'It broke.', ['product_quality'])).toBe(true);
});
