import { describe, expect, it } from '@jest/globals';
import { compile, fold } from './fold.js';

describe('fold', () => {
  it('takes case, diacritics and punctuation away and leads back to the original', () => {
    const text = 'Dobrý deň, ÁNO!';
    const folded = fold(text);
    expect(folded.text).toBe(' dobry den ano ! ');
    const at = folded.text.indexOf('ano');
    expect(text.slice(folded.start[at], folded.start[at + 3])).toBe('ÁNO');
  });

  it('knows the dotless ı, the final ς, ł, apostrophes and decomposed letters', () => {
    expect(fold('KAPIYI Ιδιώτης Łódź don’t').text).toBe(' kapiyi ιδιωτησ lodz dont ');
    expect(fold('de\u030c n').text).toBe(' de n ');
  });

  it('takes the Greek semicolon for a question and a dot in a number for none', () => {
    expect(fold('Τι ώρα;').text).toBe(' τι ωρα ? ');
    expect(fold('one; two 9.30').text).toBe(' one two 9 30 ');
  });
});

describe('compile', () => {
  const found = (pattern: string, text: string) => compile([pattern]).test(fold(text).text);

  it('matches whole words, any ending after ~, and a gap inside one sentence', () => {
    expect(found('court', 'in courts')).toBe(false);
    expect(found('court~', 'in courts')).toBe(true);
    expect(found('delete … court', 'Delete it or we meet in court')).toBe(true);
    expect(found('delete … court', 'Delete it. The court is dry.')).toBe(false);
    expect(found('you( really)? (…)?read', 'you did not even read')).toBe(true);
  });
});
