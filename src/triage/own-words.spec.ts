import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';
import { blankTranslation } from './own-words.js';

describe('blankTranslation', () => {
  it.each([
    ['(Translated by Google) Great.\n\n(Original)\nΆργησαν.', 'Άργησαν.'],
    ['Άργησαν.\n\n(Translated by Google)\nGreat.', 'Άργησαν.'],
    ['(Translated by Google) Great.', 'Great.'],
    ['No translation (none).', 'No translation (none).'],
  ])('leaves the writer’s own words of %j where they stood', (text, own) => {
    const left = blankTranslation(text);
    expect(left.trim()).toBe(own);
    expect(left).toHaveLength(text.length);
    expect(left.indexOf(own)).toBe(text.lastIndexOf(own));
  });

  it('keeps a translation from being judged, and quotes the original at its place', () => {
    const text = '(Translated by Google) Lovely, wonderful!\n\n(Original)\nΑπαράδεκτοι, χάλασε.';
    const { language, sentiment, reasons } = judge({ text });
    expect(language.code).toBe('el');
    expect(sentiment.label).toBe('negative');
    expect(reasons.length).toBeGreaterThan(0);
    for (const { word, start, end } of reasons) expect(text.slice(start, end)).toBe(word);
  });
});
