import { describe, expect, it } from '@jest/globals';
import { percentKept } from './promise.js';

describe('the share of promises kept', () => {
  it.each([
    [0, 0, null],
    [3, 0, 100],
    [0, 2, 0],
    [2, 1, 66.6],
    [1, 1, 50],
    [9999, 1, 99.9],
    [99_999, 1, 99.9],
  ])('%i kept, %i broken: %p per cent', (kept, broken, percent) => {
    expect(percentKept(kept, broken)).toBe(percent);
  });
});
