import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgedTexts, type JudgedText } from './judged.js';

function read(content: string): JudgedText[] {
  const dir = mkdtempSync(join(tmpdir(), 'judged-'));
  writeFileSync(join(dir, 'en-plain.txt'), content);
  try {
    return judgedTexts(dir, 'en', 'plain');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('judgedTexts', () => {
  it('reads topics, risks, the mark and noise', () => {
    const [mixed, danger, spam] = read(
      '// shops\nld. Nice, a day late.\nqS It burnt my {hand}.\n#s Buy followers\n',
    );
    expect(mixed).toMatchObject({
      ...{ topics: ['praise', 'delivery'], risks: [], sentiment: 'neutral', needsHuman: false },
    });
    expect(danger).toMatchObject({
      ...{ text: 'It burnt my hand.', risks: ['safety'], needsHuman: true, noise: null },
    });
    expect(spam).toMatchObject({ topics: [], noise: 'spam', needsHuman: false });
  });

  it('gives every alternative, and the same line to all', () => {
    const texts = read('d! {Where|How} is {my parcel|it}?');
    expect(new Set(texts.map(({ text }) => text.split(' ')[0]))).toEqual(new Set(['Where', 'How']));
    expect(new Set(texts.map(({ line }) => line)).size).toBe(1);
  });

  it.each(['dQ What?', '#z Eh', 'd No mark', 'd! '])('refuses %j', (line) =>
    expect(() => read(line)).toThrow(/en-plain:1/),
  );
});
