import { describe, expect, it } from '@jest/globals';
import { feedTime } from './time.js';

describe('a post’s time', () => {
  it.each([
    ['Fri, 20 Nov 2026 09:30:00 GMT', '2026-11-20T09:30:00.000Z'],
    ['Fri, 20 Nov 2026 9:30:00 GMT', '2026-11-20T09:30:00.000Z'],
    ['Friday, 20 Nov 2026 09:30:00 GMT', '2026-11-20T09:30:00.000Z'],
    // A wrong day of the week.
    ['Mon, 20 Nov 2026 09:30:00 +0100', '2026-11-20T08:30:00.000Z'],
    ['20 Nov 2026 09:30 Z', '2026-11-20T09:30:00.000Z'],
    ['Fri, 20 Nov 2026 09:30:00 EST', '2026-11-20T14:30:00.000Z'],
    ['Fri, 20 Nov 2026 09:30:00 CET', '2026-11-20T08:30:00.000Z'],
    ['Fri, 20 Nov 2026 09:30:00 EET', '2026-11-20T07:30:00.000Z'],
    ['2026-11-20 09:30:00 UTC', '2026-11-20T09:30:00.000Z'],
    ['2026-11-20 09:30:00 +0200', '2026-11-20T07:30:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['20.11.2026 9:30', '2026-11-20T09:30:00.000Z'],
    ['Nov 20, 2026', '2026-11-20T00:00:00.000Z'],
    [1795167000, '2026-11-20T09:30:00.000Z'],
  ])('is read from %s', (written, expected) => {
    expect(feedTime(written)?.toISOString()).toBe(expected);
  });

  it.each(['', 'yesterday', '32.13.2026', `2026-${'T'.repeat(5000)} UTC`, null, {}])(
    'is not made up from %j',
    (written) => {
      expect(feedTime(written)).toBeUndefined();
    },
  );
});
