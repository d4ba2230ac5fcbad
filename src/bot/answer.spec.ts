import { describe, expect, it } from '@jest/globals';
import { botText } from './answer.js';

describe('what the bot says', () => {
  it.each(['en', 'el', 'sk', 'pl', 'tr'])(
    'discloses itself under its first answer in %s',
    (language) => {
      const first = botText('42', language, true);
      expect(first).toMatch(/^42\n\n.{40,}/);
      expect(botText('42', language, false)).toBe('42');
    },
  );

  it('discloses itself in five different languages', () => {
    const texts = ['en', 'el', 'sk', 'pl', 'tr'].map((language) => botText('', language, true));
    expect(new Set(texts).size).toBe(5);
  });
});
