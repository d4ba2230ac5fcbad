import { describe, expect, it } from '@jest/globals';
import { wordIn } from './never-word.js';

describe('a word that is never the bot’s', () => {
  it.each([
    ['Kde je FAKTÚRA?', 'faktúra'],
    ['what about a bulk order, please', 'bulk order'],
  ])('stands in “%s”', (text, word) => {
    expect(wordIn(text, ['nothing', word])).toBe(word);
  });

  it('is a whole word', () => {
    expect(wordIn('Do you have teapots?', ['tea', '', '?!'])).toBeNull();
    expect(wordIn('anything', [])).toBeNull();
  });
});
