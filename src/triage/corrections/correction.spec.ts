import { describe, expect, it } from '@jest/globals';
import { judge } from '../judge.js';
import { closeness, corrected, wordsOf } from './correction.js';

const near = (a: string, b: string, language = 'en') =>
  closeness(wordsOf(a, language), wordsOf(b, language));

describe('closeness', () => {
  it('takes spelling, marks, numbers and emoji for nothing', () => {
    expect(near('Kde je môj balík?', 'kde je moj balik 😡', 'sk')).toBe('same');
    expect(near('Που είναι το δέμα;', 'pou einai to dema', 'el')).toBe('same');
  });

  it('calls long texts with a word of difference alike, short ones not', () => {
    const long = 'I ordered the blue lamp for my mother and it never came';
    expect(near(long, long.replace('blue', 'green'))).toBe('alike');
    expect(near('it works', 'it burns')).toBeNull();
    expect(near('👍', '👎')).toBeNull();
  });
});

describe('corrected', () => {
  const judged = judge({ text: 'The plug caught fire in my hand', kind: 'comment' });

  it('says what the person said, and leaves the rest', () => {
    const now = corrected(judged, { sentiment: 'positive', topics: ['praise'] }, 'item');
    expect(now.sentiment).toMatchObject({ label: 'positive', positive: 1 });
    expect(now.topics).toEqual([{ topic: 'praise', score: 1 }]);
    expect(now.risks).toEqual(judged.risks);
    expect(now.changedBy).toBe('person');
    const shares = corrected(judged, { sentiment: 'neutral' }, 'alike').sentiment;
    expect(shares.negative + shares.neutral + shares.positive).toBeCloseTo(1);
  });

  it('takes a risk away on the person’s word of these words only', () => {
    expect(judged.risks.length).toBeGreaterThan(0);
    expect(corrected(judged, { risks: [] }, 'item').risks).toEqual([]);
    expect(corrected(judged, { risks: [] }, 'same').risks).toEqual([]);
    const alike = corrected(judged, { risks: [], needsHuman: false, noise: 'spam' }, 'alike');
    expect(alike.risks).toEqual(judged.risks);
    expect(alike.needsHuman).toBe(true);
    expect(alike.noise.is).toBe(false);
  });
});
