import { describe, expect, it } from '@jest/globals';
import { newsOfItem } from './item-alerts.js';

const settings = { risks: ['safety', 'legal_threat'], negativeReviewStars: 2 };
const review = (rating: number | null, ...risks: string[]) =>
  newsOfItem({ kind: 'review', rating, risks: risks.map((risk) => ({ risk })) }, settings);

describe('what is told of an item', () => {
  it('its risks, those that the brand wants to hear of', () => {
    expect(review(null, 'safety', 'fury')).toEqual({ kind: 'risk', detail: { risks: ['safety'] } });
    expect(review(null, 'fury')).toBeNull();
  });

  it('a review of so many stars or fewer', () => {
    expect(review(2)).toEqual({ kind: 'negative_review', detail: { rating: 2 } });
    expect(review(3)).toBeNull();
    expect(review(null)).toBeNull();
  });

  it('of a bad review with a risk: the risk, with the stars', () => {
    expect(review(1, 'legal_threat')).toEqual({
      kind: 'risk',
      detail: { risks: ['legal_threat'], rating: 1 },
    });
  });

  it('no stars of what is no review, and none when switched off', () => {
    const comment = { kind: 'comment', rating: 1, risks: [] };
    expect(newsOfItem(comment, settings)).toBeNull();
    const off = { ...settings, negativeReviewStars: 0 };
    expect(newsOfItem({ kind: 'review', rating: 1, risks: [] }, off)).toBeNull();
  });
});
