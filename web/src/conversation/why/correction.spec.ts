import { describe, expect, it } from '@jest/globals';
import type { Judgement } from '../../api/types';
import { changesOf } from './correction';

const judged: Judgement = {
  language: 'en',
  languageConfidence: 1,
  sentiment: { label: 'negative', negative: 0.8, neutral: 0.1, positive: 0.1 },
  topics: [
    { topic: 'delivery', score: 1 },
    { topic: 'staff', score: 0.7 },
  ],
  risks: [],
  noise: null,
  needsHuman: true,
  reasons: [],
  modelVersion: 'm',
};
const unchanged = {
  sentiment: 'negative' as const,
  topics: ['staff', 'delivery'],
  risks: [],
  noise: null,
  needsHuman: true,
};

describe('changesOf', () => {
  it('is empty where the person agrees, in whatever order', () => {
    expect(changesOf(judged, unchanged)).toEqual({});
  });

  it('holds only what the person said otherwise', () => {
    const said = { ...unchanged, sentiment: 'neutral' as const, topics: ['staff'], noise: 'spam' };
    expect(changesOf(judged, said)).toEqual({
      sentiment: 'neutral',
      topics: ['staff'],
      noise: 'spam',
    });
    expect(changesOf({ ...judged, noise: 'spam' }, unchanged)).toEqual({ noise: null });
  });
});
