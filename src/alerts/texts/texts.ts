import { IntlMessageFormat } from 'intl-messageformat';
import type { AlertTexts } from './alert-texts.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

const CATALOGUE: Record<string, AlertTexts> = { en, el, sk, pl, tr };

const compiled = new Map<string, IntlMessageFormat>();

/** One language's words. An unknown locale speaks English. */
export class Speech {
  readonly texts: AlertTexts;
  readonly locale: string;

  constructor(locale: string) {
    this.locale = locale in CATALOGUE ? locale : 'en';
    this.texts = CATALOGUE[this.locale]!;
  }

  say(message: string, values: Record<string, string | number>): string {
    const key = `${this.locale} ${message}`;
    const format = compiled.get(key) ?? new IntlMessageFormat(message, this.locale);
    compiled.set(key, format);
    return String(format.format(values));
  }
}
