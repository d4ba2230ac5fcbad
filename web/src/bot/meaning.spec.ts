import { describe, expect, it } from '@jest/globals';
import { meaningOf } from './meaning';

const measured = [
  { threshold: 0.6, answered: 35, right: 97 },
  { threshold: 0.9, answered: 31, right: 98 },
];

describe('what a threshold means', () => {
  it('is what was measured at the next lower one', () => {
    expect(meaningOf(0.9, measured)?.answered).toBe(31);
    expect(meaningOf(0.89, measured)?.answered).toBe(35);
    expect(meaningOf(0.1, measured)?.answered).toBe(35);
    expect(meaningOf(0.5, [])).toBeUndefined();
  });
});
