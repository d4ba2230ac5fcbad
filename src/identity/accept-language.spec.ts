import { describe, expect, it } from '@jest/globals';
import { localeOf } from './accept-language.js';

describe('the language of a reader', () => {
  it.each([
    ['sk-SK,sk;q=0.9,en;q=0.8', 'sk'],
    ['de-DE, pl;q=0.7, en;q=0.9', 'en'],
    ['en;q=0.1, tr ; q=0.5', 'tr'],
    ['el', 'el'],
    ['EL-GR', 'el'],
    ['sk;q=0, pl', 'pl'],
    ['ru, zh', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [',;=,,;q=x', 'en'],
  ] as const)('%s: %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
