import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { el } from './el';
import { en } from './en';
import { pl } from './pl';
import { sk } from './sk';
import { tr } from './tr';

type Part = {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
};
const PLURAL = 6;

function parts(locale: string, text: string): Part[] {
  const flat = (list: Part[]): Part[] =>
    list.flatMap((part) => [
      part,
      ...Object.values(part.options ?? {}).flatMap((option) => flat(option.value)),
    ]);
  return flat(new IntlMessageFormat(text, locale).getAst());
}

/** Names of the values that a message takes: every part but plain text (0) and `#` (7). */
function values(locale: string, text: string): string[] {
  const named = parts(locale, text).filter((part) => part.type !== 0 && part.type !== 7);
  return [...new Set(named.map((part) => part.value ?? ''))].sort();
}

describe.each(Object.entries({ el, sk, pl, tr }))('the %s catalogue', (locale, catalogue) => {
  it('takes the same values as the English one, message by message', () => {
    for (const [key, text] of Object.entries(en)) {
      const own = catalogue[key as keyof typeof en];
      expect([key, values(locale, own)]).toEqual([key, values('en', text)]);
    }
  });

  it('has every plural form that its language needs for whole numbers', () => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
    for (const [key, text] of Object.entries(catalogue)) {
      for (const part of parts(locale, text).filter(({ type }) => type === PLURAL)) {
        const has = new Set(Object.keys(part.options ?? {}));
        // Genitive after "of" is the same for few and many: `other` may stand for both.
        const missing = [...needed].filter((form) => !has.has(form) && !genitive(key));
        expect([key, missing.filter((form) => form !== 'one' || locale !== 'tr')]).toEqual([
          key,
          [],
        ]);
      }
    }
  });

  it('leaves nothing in English but names', () => {
    const words = Object.entries(en).filter(([, text]) => /[a-z]{4,} [a-z]{3,}/.test(text));
    const same = words.filter(([key, text]) => catalogue[key as keyof typeof en] === text);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

function genitive(key: string): boolean {
  return key.startsWith('draft.units.');
}
