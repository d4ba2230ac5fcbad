import { type Locale, LOCALES } from './locale.js';

/** The languages that the reader wants, by the header `Accept-Language` (RFC 9110, 12.5.4), the first wish first. */
function wishes(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0]!.trim(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}

/** Those of them that we have. */
export const localesOf = (header: string | undefined): Locale[] =>
  wishes(header).flatMap((language) => LOCALES.filter((locale) => locale === language));

/** The first of them; else English. */
export const localeOf = (header: string | undefined): Locale => localesOf(header)[0] ?? 'en';
