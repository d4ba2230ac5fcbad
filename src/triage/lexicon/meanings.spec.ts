import { describe, expect, it } from '@jest/globals';
import { fold } from '../../infra/text/tokens.js';
import { MEANING_LANGUAGES, MEANINGS } from './meanings.js';

const sign = (concept: string): string => (concept.length > 1 ? concept.at(-1)! : '');

describe('meanings', () => {
  it.each(MEANING_LANGUAGES.map((language, place) => [language, place] as const))(
    'in %s no entry both praises and blames',
    (_language, place) => {
      const said = new Map<string, string>();
      const torn: string[] = [];
      for (const { concept, words } of MEANINGS) {
        for (const entry of words[place]!.split(' ').filter(Boolean)) {
          const before = said.get(fold(entry)) ?? '';
          const signs = before + sign(concept);
          if (signs.includes('+') && signs.includes('-')) torn.push(entry);
          said.set(fold(entry), signs);
        }
      }
      expect(torn).toEqual([]);
    },
  );

  it('leaves few meanings without a word in any language', () => {
    const bare = MEANINGS.flatMap(({ words }) => words.filter((word) => word.trim() === ''));
    expect(bare.length).toBeLessThan(MEANINGS.length * 0.05);
  });

  it('has no stem so short, and no phrase so open, that half the language would match', () => {
    const short = MEANINGS.flatMap(({ words }) =>
      words.flatMap((list) => list.split(' ').filter((entry) => /^[^._]{1,2}$|_$|^_/.test(entry))),
    );
    expect(short).toEqual([]);
  });
});
