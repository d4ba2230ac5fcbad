import { describe, expect, it } from '@jest/globals';
import { relocate, segments, sentenceAround } from './spans';

describe('segments', () => {
  it('cuts a text at its spans and keeps every letter', () => {
    const cut = segments('To jest skandal!', [{ start: 8, end: 15 }]);
    expect(cut.map(({ text, span }) => [text, span !== null])).toEqual([
      ['To jest ', false],
      ['skandal', true],
      ['!', false],
    ]);
  });

  it('drops a span that overlaps an earlier one or leaves the text', () => {
    const spans = [
      { start: 3, end: 7 },
      { start: 0, end: 5 },
      { start: 6, end: 99 },
    ];
    const cut = segments('abcdefgh', spans);
    expect(cut.map(({ text }) => text)).toEqual(['abcde', 'fgh']);
  });
});

describe('relocate', () => {
  it('moves a span with its wording', () => {
    const [span] = relocate([{ start: 0, end: 4 }], 'Ahoj svet', 'No, Ahoj svet');
    expect(span).toEqual({ start: 4, end: 8 });
  });

  it('lets a span go whose wording is gone', () => {
    expect(relocate([{ start: 0, end: 4 }], 'Ahoj svet', 'Dobrý deň')).toEqual([]);
  });

  it('takes the occurrence nearest to where the span stood', () => {
    const [span] = relocate([{ start: 6, end: 8 }], 'ab ab ab', 'ab ab ab ab');
    expect(span).toEqual({ start: 6, end: 8 });
  });
});

describe('sentenceAround', () => {
  it.each([
    ['Hello. You are wrong about it! Bye.', 'wrong', 'You are wrong about it!'],
    ['You are wrong', 'are', 'You are wrong'],
    ['One.\nTwo is it?! Three.', 'is', 'Two is it?!'],
    ['One. Two. Three', 'One. Two', 'One. Two.'],
    ['Hi, no.', 'Hi', 'Hi, no.'],
  ])('of %j around %j is %j', (text, part, sentence) => {
    const start = text.indexOf(part);
    const found = sentenceAround(text, { start, end: start + part.length });
    expect(text.slice(found.start, found.end)).toBe(sentence);
  });
});
