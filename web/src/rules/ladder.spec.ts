import { describe, expect, it } from '@jest/globals';
import { fitted, namedAt, readPercents, withNamed } from './ladder';

const LADDER = { tells: [], repeatSeconds: 3600, repeatTimes: 3 };

describe('the warnings of a promise', () => {
  it('are read as people write them', () => {
    expect(readPercents('75, 50 50%;90')).toEqual([50, 75, 90]);
    expect(readPercents('')).toEqual([]);
  });

  it('are refused where they are no share of the time, or too many', () => {
    for (const text of ['0', '100', '12.5', 'half', '1 2 3 4 5 6'])
      expect(readPercents(text)).toBeNull();
  });
});

describe('the ladder', () => {
  it('names people at a step, and nobody again', () => {
    const named = withNamed(withNamed(LADDER, 100, ['owner']), 50, ['team', 'manager']);
    expect(named.tells.map(({ percent }) => percent)).toEqual([50, 100]);
    expect(namedAt(named, 50)).toEqual(['team', 'manager']);
    expect(withNamed(named, 50, []).tells).toEqual([{ percent: 100, who: ['owner'] }]);
    expect(namedAt(undefined, 50)).toEqual([]);
  });

  it('loses the steps that are no longer warned at, never the breach', () => {
    const named = withNamed(withNamed(LADDER, 100, ['owner']), 50, ['team']);
    expect(fitted(named, [75]).tells).toEqual([{ percent: 100, who: ['owner'] }]);
  });
});
