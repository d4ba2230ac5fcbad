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
    expect(slovak).toMatchObject({ hits: 2, breachedBefore: 0, breachedAfter: 1 });
    expect(slovak!.told).toEqual([
      { percent: 50, who: ['assignee'], times: 2 },
      { percent: 100, who: ['owner', 'manager'], times: 1 },
    ]);
    expect(rest).toMatchObject({ hits: 1, breachedBefore: 1, breachedAfter: 1 });
    expect(rest!.told.map(({ percent, times }) => [percent, times])).toEqual([
      [50, 1],
      [100, 1],
    ]);
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

  it('tells whom the rule’s own ladder names', () => {
    const tells = [{ percent: 100, who: ['manager' as const] }];
    const ladder = { tells, repeatSeconds: 3600, repeatTimes: 0 };
    const quick = { ...strict, rules: strict.rules.map((rule) => ({ ...rule, ladder })) };
    expect(rehearse(quick, [turn({})], NOW)[0]!.told).toContainEqual({
      ...{ percent: 100, who: ['manager'], times: 1 },
    });
  });

  it('takes a turn that still runs as it stands now', () => {
    const [slovak] = rehearse(strict, [turn({ stoppedAt: null })], at(9));
    expect(slovak).toMatchObject({ hits: 1, breachedBefore: 0, breachedAfter: 0, told: [] });
  });

  it('takes complaints by their own target, without what was paused', () => {
    const complaint = turn({ kind: 'resolution', dueAt: at(8 + 72), stoppedAt: at(30) });
    const soon = {
      ...strict,
      rules: strict.rules.map((r) => ({ ...r, resolutionSeconds: 86_400 })),
    };
    expect(rehearse(soon, [{ ...complaint, stoppedAt: at(33) }], NOW)[0]).toMatchObject({
      ...{ hits: 1, breachedBefore: 0, breachedAfter: 1 },
      sample: [{ dueBefore: at(80), dueAfter: at(32) }],
    });
    const from = +at(10);
    const pauses = [{ from, to: +at(12), reason: 'carrier', endedBy: 'person' } as const];
    const paused = { ...complaint, stoppedAt: at(33), pauses };
    expect(rehearse(soon, [paused], NOW)[0]).toMatchObject({ hits: 1, breachedAfter: 0 });
    const none = { ...strict, rules: strict.rules.map((r) => ({ ...r, resolutionSeconds: null })) };
    expect(rehearse(none, [complaint], NOW)[0]).toMatchObject({ hits: 0 });
  });
});
