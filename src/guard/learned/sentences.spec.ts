import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('the sentences of a reply', () => {
  it('end at marks and lines, and know where they stand', () => {
    const text = 'Hello Eva!\nIt left at 9.30. Really?  Yes';
    expect(texts(text)).toEqual(['Hello Eva!', 'It left at 9.30.', 'Really?', 'Yes']);
    for (const { text: one, start, end } of sentencesOf(text))
      expect(text.slice(start, end)).toBe(one);
  });

  it('end at a semicolon in Greek, where it asks', () => {
    expect(texts('Πότε ήρθε; Πείτε μας.')).toEqual(['Πότε ήρθε;', 'Πείτε μας.']);
    expect(texts('We packed it; it left.')).toEqual(['We packed it; it left.']);
  });

  it('are none where nothing is said', () => {
    expect(texts(' … 12 !! ')).toEqual([]);
  });
});
