import { describe, expect, it } from '@jest/globals';
import { hoursText, readHours } from './hours-text';

describe('opening hours as text', () => {
  it.each([
    ['9-17', [['09:00', '17:00']]],
    [
      '08:00–12:00, 13:30-18',
      [
        ['08:00', '12:00'],
        ['13:30', '18:00'],
      ],
    ],
    ['22:00-06:00', [['22:00', '06:00']]],
    ['0-24', [['00:00', '24:00']]],
    ['', []],
    [' ; ', []],
  ])('reads “%s”', (text, intervals) => {
    expect(readHours(text)).toEqual(intervals);
  });

  it.each(['9', 'nine to five', '9-25', '9:60-10', '9-9', '24-6', '9-12, x'])(
    'can not read “%s”',
    (text) => {
      expect(readHours(text)).toBeNull();
    },
  );

  it('reads what it has written', () => {
    const text = hoursText([
      ['08:00', '12:00'],
      ['13:30', '24:00'],
    ]);
    expect(text).toBe('08:00–12:00, 13:30–24:00');
    expect(hoursText(readHours(text)!)).toBe(text);
  });
});
