import { describe, expect, it } from '@jest/globals';
import { type PastItem, routingRehearsal } from './rehearsal.js';
import { DEFAULT_ROUTING } from './routing-policy.js';

const item = (risks: string[], botHad = false): PastItem => ({
  conversationId: 'c',
  excerpt: 'Zavolám právnika!',
  facts: {
    ...{ platform: 'square', kind: 'message', language: 'sk', sentiment: 'negative' },
    ...{ topics: [], risks, rating: null, customer: 'new' },
  },
  botHad,
});

describe('a rehearsal of the routing', () => {
  it('counts what each rule would have sent on, with some of it', () => {
    const items = [item(['legal_threat']), item([]), item([], true), item(['safety'], true)];
    const rules = routingRehearsal(DEFAULT_ROUTING, [...items, ...Array(9).fill(item([]))]);
    expect(rules.map(({ ruleId, hits }) => [ruleId, hits])).toEqual([
      ['urgent', 1],
      ['delicate', 1],
      ['known-questions', 1],
      ['everything', 10],
    ]);
    expect(rules[3]!.sample).toHaveLength(5);
    expect(rules[0]!.sample).toEqual([{ conversationId: 'c', excerpt: 'Zavolám právnika!' }]);
  });
});
