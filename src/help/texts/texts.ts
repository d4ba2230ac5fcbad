import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../identity/locale.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import type { HelpText } from './text.js';
import { tr } from './tr.js';

export const TEXTS: Readonly<Record<Locale, HelpText>> = { en, el, sk, pl, tr };

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  el: 'Ελληνικά',
  sk: 'Slovenčina',
  pl: 'Polski',
  tr: 'Türkçe',
};

/** A text with its values laid in. */
export const say = (
  locale: Locale,
  key: keyof HelpText,
  values: Record<string, string | number> = {},
): string => String(new IntlMessageFormat(TEXTS[locale][key], locale).format(values));
