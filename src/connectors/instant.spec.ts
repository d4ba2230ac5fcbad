import { describe, expect, it } from '@jest/globals';
import { instant, latest } from './instant.js';

describe('instant', () => {
  it.each([
    ['2026-05-19T10:29:08+0000', '2026-05-19T10:29:08.000Z'],
    ['2026-05-19T10:29:08-07:00', '2026-05-19T17:29:08.000Z'],
    ['2026-05-19T10:29:08+0530', '2026-05-19T04:59:08.000Z'],
    ['2026-05-19T10:29:08Z', '2026-05-19T10:29:08.000Z'],
    ['2026-05-19T10:29:08.123Z', '2026-05-19T10:29:08.123Z'],
    ['2026-05-19T10:29:08.123456Z', '2026-05-19T10:29:08.123Z'],
    ['2026-05-19T10:29:08.123456789Z', '2026-05-19T10:29:08.123Z'],
    ['2026-05-19 10:29', '2026-05-19T10:29:00.000Z'],
    [1_779_186_548, '2026-05-19T10:29:08.000Z'],
    [1_779_186_548_250, '2026-05-19T10:29:08.250Z'],
    ['1779186548', '2026-05-19T10:29:08.000Z'],
    ['1779186548250', '2026-05-19T10:29:08.250Z'],
  ])('reads %s', (given, expected) => {
    expect(instant(given)?.toISOString()).toBe(expected);
  });

  it.each([['yesterday'], ['2026-13-40T99:00:00Z'], [''], [0], [-5], [NaN], [1e300], [null], [{}]])(
    'is absent for %p',
    (given) => {
      expect(instant(given)).toBeUndefined();
    },
  );
});

describe('latest', () => {
  it('is the newest of those that are there', () => {
    const [early, late] = [new Date(1000), new Date(2000)];
    expect(latest([early, undefined, late, early])).toBe(late);
    expect(latest([undefined])).toBeUndefined();
  });
});
