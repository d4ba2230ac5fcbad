import { describe, expect, it } from '@jest/globals';
import { matches } from './condition.js';
import { severityOf } from './severity.js';

const item = { risks: [] as string[], rating: null as number | null, sentiment: 'neutral' };

describe('how severe an item is', () => {
  it.each([
    [{ risks: ['fury', 'safety'] }, 'critical'],
    [{ risks: ['media_threat'] }, 'critical'],
    [{ risks: ['legal_threat'] }, 'high'],
    [{ rating: 1, sentiment: 'negative' }, 'high'],
    [{ rating: 2, sentiment: 'negative' }, 'medium'],
    [{ sentiment: 'negative' }, 'medium'],
    [{}, 'low'],
  ] as const)('%j is %s', (more, severity) => {
    expect(severityOf({ ...item, ...more })).toBe(severity);
  });

  const facts = { ...item, platform: 'x', kind: 'review', language: 'sk', topics: [] };

  it('can be asked by a rule', () => {
    const when = { severities: ['critical' as const, 'high' as const] };
    expect(matches(when, { ...facts, customer: 'new', rating: 1 })).toBe(true);
    expect(matches(when, { ...facts, customer: 'new', rating: 4 })).toBe(false);
  });

  it('so can what is known of the customer', () => {
    const when = { customers: ['complained' as const] };
    const known = { ...facts, customer: 'returning' as const };
    expect(matches(when, { ...known, traits: ['complained'] })).toBe(true);
    expect(matches(when, { ...known, traits: ['frequent'] })).toBe(false);
    expect(matches(when, known)).toBe(false);
  });
});
