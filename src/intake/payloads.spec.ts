import { describe, expect, it } from '@jest/globals';
import { storable } from './payloads.js';

const kept = (text: string) => (JSON.parse(storable({ text })) as { text: string }).text;

describe('what is kept of a payload', () => {
  it('is the payload', () => {
    const text = 'Ďakujem! 🙏 "quoted" \\ \n ľúto';
    expect(kept(text)).toBe(text);
    expect(storable(undefined)).toBe('null');
  });

  it('has none of the characters that the database refuses', () => {
    expect(kept('a\u0000b')).toBe('ab');
    expect(kept('half \ud83d pair')).toBe('half \ufffd pair');
    expect(kept('half \ude4f pair')).toBe('half \ufffd pair');
  });

  it('leaves text alone that only looks like them', () => {
    expect(kept('C:\\u0000 and \\\\ud83d')).toBe('C:\\u0000 and \\\\ud83d');
  });
});
