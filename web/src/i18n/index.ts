import { IntlMessageFormat } from 'intl-messageformat';
import { setApiLanguage } from '../api/client';
import type { Locale } from '../api/types';
import { createStore } from '../ui/store';
import type { Catalogue, MessageKey } from './catalogue';
import { en } from './en';

export type { Catalogue, MessageKey } from './catalogue';
type Values = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: Values) => string;
export type I18n = { locale: Locale; t: Translate };

/** Names of the languages in themselves, for whoever cannot read the present one. */
export const LOCALES: { value: Locale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'el', label: 'Ελληνικά' },
  { value: 'sk', label: 'Slovenčina' },
  { value: 'pl', label: 'Polski' },
  { value: 'tr', label: 'Türkçe' },
];

const loaders: Record<Locale, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
  el: () => import('./el').then((module) => module.el),
  sk: () => import('./sk').then((module) => module.sk),
  pl: () => import('./pl').then((module) => module.pl),
  tr: () => import('./tr').then((module) => module.tr),
};

function translator(locale: Locale, catalogue: Catalogue): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (!format) parsed.set(key, (format = new IntlMessageFormat(catalogue[key], locale)));
    return String(format.format(values));
  };
}

const current = createStore<I18n>({ locale: 'en', t: translator('en', en) });
export const getI18n = current.get;
export const useI18n = current.use;

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(loaders, value);
}

export function browserLocale(): Locale {
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return known ?? 'en';
}

/** Loads the catalogue when needed and shows the console in it. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale === current.get().locale && document.documentElement.lang === locale) return;
  const catalogue = await loaders[locale]();
  document.documentElement.lang = locale;
  setApiLanguage(locale);
  current.set({ locale, t: translator(locale, catalogue) });
}

export function hasLabel(group: string, code: string): boolean {
  return Object.hasOwn(en, `${group}.${code}`);
}

/** A code of the server's in words; a code that the catalogue does not know is shown readable. */
export function labelOf({ t }: I18n, group: string, code: string): string {
  return hasLabel(group, code)
    ? t(`${group}.${code}` as MessageKey)
    : code.replaceAll(/[._]/g, ' ');
}
