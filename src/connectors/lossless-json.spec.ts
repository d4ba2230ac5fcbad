import { describe, expect, it } from '@jest/globals';
import { parseLossless } from './lossless-json.js';

describe('parseLossless', () => {
  it('keeps every digit of whole numbers that a double cannot hold', () => {
    expect(parseLossless('{"a":17841405822304914123,"b":[-98765432109876543210,7]}')).toEqual({
      a: '17841405822304914123',
      b: ['-98765432109876543210', 7],
    });
  });

  it('leaves numbers alone that fit, and fractions', () => {
    expect(parseLossless('[9007199254740991,1234567890.12345678,1e20,0]')).toEqual([
      9007199254740991, 1234567890.12345678, 1e20, 0,
    ]);
  });

  it('does not touch digits inside texts, whatever is escaped there', () => {
    const value = { 'k"12345678901234567890': 'order \\"99999999999999999999\\" \u00e4/' };
    expect(parseLossless(JSON.stringify(value))).toEqual(value);
  });

  it('reads a text of a million escapes', () => {
    const long = '\\u00e4'.repeat(1_000_000);
    expect(parseLossless(`{"t":"${long}"}`)).toEqual({ t: 'ä'.repeat(1_000_000) });
  });

  it.each(['', '{', '12345678901234567890x', '{"a":}'])('refuses %p', (source) => {
    expect(() => parseLossless(source)).toThrow(SyntaxError);
  });
});
