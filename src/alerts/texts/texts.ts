import { IntlMessageFormat } from 'intl-messageformat';
import type { AlertTexts } from './alert-texts.js';
import { el } from './el.js';
import { en } from './en.js';
import type { EventTexts } from './event-texts.js';
import { elEvents } from './events.el.js';
import { enEvents } from './events.en.js';
import { plEvents } from './events.pl.js';
import { skEvents } from './events.sk.js';
import { trEvents } from './events.tr.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

type Texts = AlertTexts & EventTexts;

const CATALOGUE: Record<string, Texts> = {
  en: { ...en, ...enEvents },
  el: { ...el, ...elEvents },
  sk: { ...sk, ...skEvents },
  pl: { ...pl, ...plEvents },
  tr: { ...tr, ...trEvents },
};

const compiled = new Map<string, IntlMessageFormat>();

/** One language's words. An unknown locale speaks English. */
export class Speech {
  readonly texts: Texts;
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
