import { describe, expect, it } from '@jest/globals';
import { composeDraft, type DraftInput } from './compose.js';
import { voiceWith } from './voice/voice.js';

const review = (text: string, rating: number, more: Partial<DraftInput> = {}): string =>
  composeDraft({
    text,
    rating,
    language: 'en',
    kind: 'review',
    place: 'review_response',
    judgement: {
      sentiment: { label: 'negative' },
      topics: [{ topic: 'other', score: 0.6 }],
      risks: [],
    },
    voice: voiceWith({}),
    seed: 'one',
    ...more,
  }).text;

describe('hard cases', () => {
  it('thanks for praise told drily, and claims nothing', () => {
    const said = review('Came in for a teaspoon, left with a sofa.', 5);
    expect(said).toMatch(/smile|enjoyed/);
    expect(said).not.toMatch(/delivery|sorry|talk about it/);
  });

  it('tells a colleague who is praised by name', () => {
    expect(review('Colin in lighting was so patient with us.', 5)).toMatch(/Colin/);
  });

  it('hands over to a manager what somebody was accused of, whatever the mood found', () => {
    const said = review('I was treated like a thief in front of everybody.', 1, {
      judgement: { sentiment: { label: 'positive' }, topics: [], risks: [] },
    });
    expect(said).toMatch(/sorry|apolog/i);
    expect(said).toMatch(/manager/);
  });

  it('apologises for nothing and promises nothing where another firm was meant', () => {
    const said = review('The breakfast was cold and the receptionist asleep.', 1, {
      facts: { trade: 'we sell lamps, we run no hotel' },
    });
    expect(said).toMatch(/we run no hotel/);
    expect(said).not.toMatch(/sorry|apolog|look into/i);
  });

  it('gives advice for two dangers, and says to leave alone what has hurt somebody', () => {
    const risky = {
      judgement: {
        sentiment: { label: 'negative' as const },
        topics: [],
        risks: [{ risk: 'safety', score: 0.9 }],
      },
    };
    const both = review('It was smoking and I burnt my hand.', 1, risky);
    expect(both).toMatch(/20 minutes/);
    expect(both).toMatch(/fuse/);
    const cut = review('I cut my finger on the edge, it is still bleeding.', 1, risky);
    expect(cut).toMatch(/clean cloth/);
    expect(cut).toMatch(/do not use|stop using/);
  });

  it('does not send people back to where they got no answer', () => {
    const said = review('Rang you eleven times, nobody answers.', 1);
    expect(said).toMatch(/answer/);
    expect(said).not.toMatch(/phone|call us|a call/);
  });
});
