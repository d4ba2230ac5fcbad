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

const danger = {
  judgement: {
    sentiment: { label: 'negative' as const },
    topics: [],
    risks: [{ risk: 'safety', score: 0.9 }],
  },
};

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

  it('asks after the person hurt, and sends no one back to first aid whom a doctor has seen', () => {
    const said = review('A shelf fell on my daughter. She needed four stitches.', 1, danger);
    expect(said).toMatch(/your daughter/);
    expect(said).toMatch(/doctor again/);
    expect(said).not.toMatch(/clean cloth|talk/);
  });

  it('names nobody where it is not sure who was hurt', () => {
    const said = review('My son gave it to my wife. The handle snapped, a deep cut.', 1, danger);
    expect(said).not.toMatch(/your (son|wife)/);
  });

  it('apologises for nothing under a threat of violence, and calls the manager', () => {
    const said = review('I know where you park.', 1);
    expect(said).toMatch(/manager/);
    expect(said).not.toMatch(/sorry|apolog/i);
  });

  it('lets the fact say who sees to it', () => {
    const said = review('My invoice shows somebody else’s address.', 1, {
      facts: { mixup: 'the owner writes to both customers within a day' },
      judgement: { ...danger.judgement, risks: [{ risk: 'data_privacy', score: 0.9 }] },
    });
    expect(said).toMatch(/The owner writes to both/);
    expect(said).not.toMatch(/person responsible|manager/);
  });

  it('thanks by name for what a complaint praises, and lets a remedy be arranged', () => {
    const said = review('The colour is lovely, but the lamp arrived smashed.', 2, {
      facts: { replacement: 'we send a new lamp free of charge' },
    });
    expect(said).toMatch(/^\S+ thank you/i);
    expect(said).toMatch(/arrange|details/);
    expect(said).not.toMatch(/find a solution|the rest/);
  });

  it('does not send to private messages who is tired of them', () => {
    const said = review('Every price is "DM us". Sick of DMs.', 1, {
      facts: { prices: 'all prices are on the site' },
    });
    expect(said).not.toMatch(/message|e-mail/);
  });
});
