import { describe, expect, it } from '@jest/globals';
import { textOf } from './text-encoding.js';

const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const bytes = (ascii: string, ...more: number[]) =>
  new Uint8Array([...Buffer.from(ascii, 'latin1'), ...more]);

describe('textOf', () => {
  it('is UTF-8 when nothing else is said', () => {
    expect(textOf(Buffer.from('Příliš'))).toBe('Příliš');
  });

  it.each([
    ['windows-1250', [0xe8, 0xf8], 'čř'],
    ['iso-8859-2', [0xb9, 0xe8], 'šč'],
    ['windows-1253', [0xe1, 0xf6], 'αφ'],
    ['iso-8859-9', [0xfe, 0xf0], 'şğ'],
  ])('reads %s from the prolog', (encoding, codes, text) => {
    expect(textOf(bytes(prolog(encoding), ...codes))).toBe(prolog(encoding) + text);
  });

  it('believes the header before the prolog', () => {
    const body = bytes(prolog('iso-8859-1'), 0xe8);
    expect(textOf(body, 'text/xml; charset=windows-1250')).toContain('č');
  });

  it('believes neither against the bytes', () => {
    expect(textOf(bytes(prolog('windows-1250'), 0xe8), 'text/xml; charset=utf-8')).toContain('č');
    expect(textOf(Buffer.from('č'), 'text/csv; charset=martian')).toBe('č');
  });

  it('drops a byte order mark, and reads UTF-16 by it', () => {
    expect(textOf(bytes('', 0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(textOf(bytes('', 0xff, 0xfe, 0x61, 0x00), 'text/csv; charset=utf-8')).toBe('a');
  });

  it('marks what it can not read rather than failing', () => {
    expect(textOf(bytes('a', 0xff))).toBe('a\ufffd');
    expect(textOf(new Uint8Array())).toBe('');
  });
});
