import { describe, expect, it } from '@jest/globals';
import type { Sentiment, Topic } from './judgement.js';
import type { ReadMatters } from './matters/read-matters.js';
import { rankTopics } from './ranking.js';

const THRESHOLD = 0.3;

const reading = (likely: Partial<Record<Topic, number>>): ReadMatters => ({
  probability: (matter) => likely[matter.replace('topic:', '') as Topic] ?? 0,
  ...{ threshold: () => THRESHOLD, leaning: () => 0 },
  strongest: () => null,
});
const tone = (negative: number): Sentiment => ({
  label: negative > 0.5 ? 'negative' : 'positive',
  ...{ negative, neutral: 0, positive: 1 - negative, abstained: false },
});
const topics = (likely: Partial<Record<Topic, number>>, negative = 0): Topic[] =>
  rankTopics(reading(likely), [], tone(negative)).map(({ topic }) => topic);

describe('rankTopics', () => {
  it('names a further topic only if it is half as likely as the first', () => {
    expect(topics({ delivery: 0.9, staff: 0.5 })).toEqual(['delivery', 'staff']);
    expect(topics({ delivery: 0.9, staff: 0.4 })).toEqual(['delivery']);
  });

  it('names its first where it is sure of none', () => {
    expect(topics({ delivery: 0.2, staff: 0.1 })).toEqual(['delivery']);
  });

  it('takes nobody who is cross about something to praise', () => {
    expect(topics({ praise: 0.9, delivery: 0.6 }, 0.9)).toEqual(['delivery']);
    expect(topics({ praise: 0.9, delivery: 0.6 }, 0.5)).toEqual(['praise', 'delivery']);
    expect(topics({ praise: 0.9 }, 0.9)).toEqual(['praise']);
  });

  it('files a life or data in danger as nothing else', () => {
    const risks = [{ risk: 'self_harm' as const, score: 0.8 }];
    expect(rankTopics(reading({ delivery: 0.9 }), risks, tone(0.9))).toEqual([
      { topic: 'other', score: 0.8 },
    ]);
  });
});
