import { describe, expect, it } from '@jest/globals';
import { type EntryMeasures, sureness } from './combiner.js';

const entry = (measures: Partial<EntryMeasures>): EntryMeasures => ({
  own: 0.9,
  ownMeaning: 0.9,
  near: 0.5,
  nearAnswer: 0,
  alike: 0.5,
  alikeAnswer: 0,
  topic: 0.2,
  topicNearest: 0.2,
  sense: 0.9,
  grown: 1,
  coverage: 0,
  ...measures,
});

describe('sureness', () => {
  it('is the share where the FAQ is small', () => {
    expect(sureness(entry({ grown: 0, sense: 0 }), 0.7)).toBe(0.7);
  });

  it('goes by the classifiers where it has many questions', () => {
    const sure = sureness(entry({}), 0.7);
    const unsure = sureness(entry({ own: 0.2, ownMeaning: 0.2, sense: 0.2 }), 0.99);
    expect(sure).toBeGreaterThan(0.8);
    expect(unsure).toBeLessThan(sure);
  });
});
