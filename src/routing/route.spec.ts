import { describe, expect, it } from '@jest/globals';
import { type RouteFacts, routeOf } from './route.js';

const calm = {
  label: 'neutral',
  negative: 0.1,
  neutral: 0.8,
  positive: 0.1,
  abstained: false,
} as const;
const question: RouteFacts = {
  kind: 'message',
  judgement: { noise: { is: false, kind: null }, sentiment: calm, risks: [], needsHuman: false },
  faqEntryId: 'hours',
  personHasSpoken: false,
};
const judged = (over: Partial<RouteFacts['judgement']>): RouteFacts => ({
  ...question,
  judgement: { ...question.judgement, ...over },
});

describe('routing', () => {
  it('gives a known question in a direct message to the bot', () => {
    expect(routeOf(question)).toMatchObject({ to: 'bot', faqEntryId: 'hours' });
  });

  it.each([
    ['is unknown', { ...question, faqEntryId: null }],
    ['stands in public', { ...question, kind: 'comment' as const }],
    ['comes after a person has spoken', { ...question, personHasSpoken: true }],
    ['carries a risk', judged({ risks: [{ risk: 'legal_threat', score: 0.9 }] })],
  ])('gives a question that %s to a person', (_, facts) => {
    expect(routeOf(facts).to).toBe('person');
  });

  it('trusts the shop’s own wording over a model that reads a complaint into it', () => {
    const misread = judged({ sentiment: { ...calm, label: 'negative' }, needsHuman: true });
    expect(routeOf(misread).to).toBe('bot');
    expect(routeOf({ ...misread, faqEntryId: null })).toEqual({ to: 'person', reason: 'negative' });
  });

  it('archives noise, with its kind as the reason', () => {
    const noise = judged({ noise: { is: true, kind: 'tag_a_friend' } });
    expect(routeOf(noise)).toEqual({ to: 'archive', reason: 'tag_a_friend' });
  });
});
