import { describe, expect, it } from '@jest/globals';
import { cut, manyLines, oneLine } from './excerpt.js';

describe('an excerpt', () => {
  it('leaves a short text alone', () => {
    expect(cut('Dobrý deň', 20)).toBe('Dobrý deň');
  });

  it('is cut between words, and shows it', () => {
    expect(cut('Objednávka stále neprišla domov', 25)).toBe('Objednávka stále…');
    expect(cut('Objednávka stále neprišla domov', 27)).toBe('Objednávka stále neprišla…');
  });

  it('counts characters, never half an emoji', () => {
    expect(cut('😡😡😡😡', 3)).toBe('😡😡…');
  });

  it('is one line in a subject, so that no header can be smuggled in', () => {
    expect(oneLine('Ahoj\r\nBcc: all@shop.example', 100)).toBe('Ahoj Bcc: all@shop.example');
  });

  it('has no characters that turn the text around or do not show', () => {
    expect(oneLine('a\u202eb\u200bc\u0007d', 10)).toBe('abcd');
  });

  it('keeps line breaks in a body', () => {
    expect(manyLines('jeden\r\ndva\n\n\n\ntri', 100)).toBe('jeden\ndva\n\ntri');
  });
});
