import { describe, expect, it } from '@jest/globals';
import { measure } from './text-limit';

describe('measure', () => {
  it.each([
    ['characters', 5],
    ['utf16', 6],
    ['bytes', 10],
  ] as const)('counts in %s', (unit, length) => {
    expect(measure('żó 💙!', unit)).toBe(length);
  });
});
