import { describe, expect, it } from '@jest/globals';
import type { ItemFacts } from '../triage/condition.js';
import { routingFaults } from './read-routing.js';
import { DEFAULT_ROUTING, type RoutingPolicy, routingRuleFor } from './routing-policy.js';

const NOW = new Date('2026-03-02T10:00:00Z');
const known = { teamIds: new Set(['law']), userIds: new Set(['olga']) };
const facts: ItemFacts = {
  platform: 'square',
  kind: 'message',
  language: 'pl',
  sentiment: 'neutral',
  topics: [],
  risks: [],
  rating: null,
  customer: 'new',
};

describe('the default routing', () => {
  it.each([
    ['safety', 'urgent'],
    ['self_harm', 'urgent'],
    ['media_threat', 'urgent'],
    ['legal_threat', 'delicate'],
    ['extortion', 'delicate'],
    ['fury', 'delicate'],
  ])('sends %s by the rule “%s”, whatever the bot knows', (risk, rule) => {
    expect(routingRuleFor(DEFAULT_ROUTING, { ...facts, risks: [risk] }, true).id).toBe(rule);
  });

  it('gives the bot what it can answer, and the rest to people by language', () => {
    expect(routingRuleFor(DEFAULT_ROUTING, facts, true).to).toEqual({ kind: 'bot' });
    expect(routingRuleFor(DEFAULT_ROUTING, facts, false).to).toEqual({ kind: 'language' });
  });

  it('is without fault', () => {
    expect(routingFaults(DEFAULT_ROUTING, known, NOW)).toEqual([]);
  });
});

describe('what is wrong with a routing', () => {
  it.each<[string, (policy: RoutingPolicy) => unknown, string]>([
    ['no rule for the rest', (p) => p.rules.pop(), 'rules'],
    ['the bot for the rest', (p) => (p.rules.at(-1)!.to = { kind: 'bot' }), 'rules'],
    [
      'rules that are never reached',
      (p) => p.rules.unshift({ ...p.rules.at(-1)!, id: 'x' }),
      'rules.0.when',
    ],
    ['a rule twice', (p) => (p.rules[1]!.id = 'urgent'), 'rules.1.id'],
    [
      'a team of others',
      (p) => (p.rules[0]!.to = { kind: 'team', teamId: 'x' }),
      'rules.0.to.teamId',
    ],
    ['a stranger', (p) => (p.rules[0]!.to = { kind: 'person', userId: 'x' }), 'rules.0.to.userId'],
    ['an empty condition', (p) => (p.rules[0]!.when = { risks: [] }), 'rules.0.when.risks'],
    ['a stranger as the queue’s owner', (p) => (p.queueOwnerId = 'x'), 'queueOwnerId'],
    [
      'a shift that never comes',
      (p) => p.shifts.push({ teamId: 'law', hours: { zone: 'Europe/Warsaw', weekly: {} } }),
      'shifts.0.hours',
    ],
  ])('%s', (_what, change, field) => {
    const policy = structuredClone(DEFAULT_ROUTING);
    change(policy);
    expect(routingFaults(policy, known, NOW).map((fault) => fault.field)).toContain(field);
  });
});
