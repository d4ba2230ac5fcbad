import { describe, expect, it } from '@jest/globals';
import { timeSpan } from './time-span.js';

describe('a time span', () => {
  it.each([
    [0, 'moment', 0, 0, 0],
    [29, 'moment', 0, 0, 0],
    [-40, 'minute', 0, 0, 1],
    [3 * 3600 - 1, 'hour', 0, 3, 0],
    [90 * 60, 'hour', 0, 1, 30],
    [86_399, 'day', 1, 0, 0],
    [86_400 + 5 * 3600 + 40 * 60, 'day', 1, 6, 0],
  ])('of %d s leads with %s', (seconds, unit, days, hours, minutes) => {
    expect(timeSpan(seconds)).toMatchObject({ unit, days, hours, minutes });
  });
});
