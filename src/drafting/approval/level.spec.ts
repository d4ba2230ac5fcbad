import { describe, expect, it } from '@jest/globals';
import { type Acceptance, hasEarned, type Level, suggestedLevel } from './level.js';

const of = (decided: number, unchanged: number, nearly: number, rejected: number): Acceptance => ({
  ...{ decided, unchanged, rejected },
  nearlyUnchanged: nearly,
  editShare: 0.05,
});

describe('the level that a kind of reply has earned', () => {
  it.each<[Level, Acceptance, boolean]>([
    ['off', of(0, 0, 0, 0), true],
    ['draft', of(0, 0, 0, 0), true],
    ['approve', of(19, 19, 19, 0), false],
    ['approve', of(20, 0, 16, 2), true],
    ['approve', of(20, 0, 15, 2), false],
    ['approve', of(20, 16, 17, 3), false],
    ['automatic', of(49, 49, 49, 0), false],
    ['automatic', of(50, 48, 49, 1), true],
    ['automatic', of(50, 47, 50, 0), false],
    ['automatic', of(100, 97, 97, 3), false],
  ])('%s with %j: %s', (level, acceptance, earned) =>
    expect(hasEarned(level, acceptance)).toBe(earned),
  );

  it.each<[Level, Acceptance, Level | null]>([
    ['draft', of(20, 10, 18, 1), 'approve'],
    ['draft', of(10, 10, 10, 0), null],
    ['approve', of(60, 59, 60, 0), 'automatic'],
    ['approve', of(60, 30, 50, 2), null],
    ['approve', of(60, 10, 20, 2), 'draft'],
    ['approve', of(5, 0, 0, 5), null],
    ['automatic', of(60, 59, 60, 0), null],
    ['automatic', of(60, 50, 55, 0), 'approve'],
    ['off', of(60, 60, 60, 0), null],
  ])('at %s, %j speaks for %s', (level, acceptance, next) =>
    expect(suggestedLevel(level, acceptance)).toBe(next),
  );
});
