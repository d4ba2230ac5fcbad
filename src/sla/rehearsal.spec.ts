import { describe, expect, it } from '@jest/globals';
import { type BrandPromise, defaultPromise } from './promise.js';
import { type PastTurn, rehearse } from './rehearsal.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const at = (hour: number) => new Date(Date.UTC(2026, 2, 9, hour));
const turn = (changes: Partial<PastTurn>): PastTurn => ({
  conversationId: 'c',
  excerpt: 'Kde je balík?',
  kind: 'first',
  facts: {
    ...{ platform: 'square', kind: 'comment', language: 'sk', sentiment: 'neutral' },
    ...{ topics: [], risks: [], rating: null, customer: 'new' },
  },
  startedAt: at(8),
  dueAt: at(14),
  stoppedAt: at(11),
  ...changes,
});
const [everything] = defaultPromise(6 * 3600, [50]).rules;
const strict: BrandPromise = {
  calendars: [],
  rules: [
    { ...everything!, id: 'slovak', when: { languages: ['sk'] }, firstSeconds: 2 * 3600 },
    everything!,
  ],
};

describe('a rehearsal', () => {
  it('counts for each rule what it would have meant', () => {
    const polish = turn({ facts: { ...turn({}).facts, language: 'pl' }, stoppedAt: at(15) });
    const [slovak, rest] = rehearse(strict, [turn({}), turn({ stoppedAt: at(10) }), polish], NOW);
    expect(slovak).toMatchObject({ hits: 2, breachedBefore: 0, breachedAfter: 1, alerts: 3 });
    expect(rest).toMatchObject({ hits: 1, breachedBefore: 1, breachedAfter: 1, alerts: 2 });
  });

  it('shows turns whose deadline would be another, at most five', () => {
    const [slovak, rest] = rehearse(
      strict,
      Array.from({ length: 9 }, () => turn({})),
      NOW,
    );
    expect(slovak!.sample).toHaveLength(5);
    expect(slovak!.sample[0]).toMatchObject({ dueBefore: at(14), dueAfter: at(10) });
    expect(rest!.sample).toEqual([]);
  });

  it('takes a turn that still runs as it stands now', () => {
    const [slovak] = rehearse(strict, [turn({ stoppedAt: null })], at(9));
    expect(slovak).toMatchObject({ hits: 1, breachedBefore: 0, breachedAfter: 0, alerts: 0 });
  });
});
