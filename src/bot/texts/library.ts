import { el, elWhen } from './el.js';
import { en, enWhen } from './en.js';
import { pl, plWhen } from './pl.js';
import { sk, skWhen } from './sk.js';
import type { BotTexts, WhenTexts } from './texts.js';
import { tr, trWhen } from './tr.js';

const TEXTS: Readonly<Record<string, BotTexts>> = { en, el, sk, pl, tr };
const WHEN: Readonly<Record<string, WhenTexts>> = {
  en: enWhen,
  el: elWhen,
  sk: skWhen,
  pl: plWhen,
  tr: trWhen,
};

/** The languages that the bot speaks by itself; an answer of the FAQ it gives in whichever there is. */
export const BOT_LANGUAGES: readonly string[] = Object.keys(TEXTS);

export const botTexts = (language: string): BotTexts => TEXTS[language] ?? en;
export const whenTexts = (language: string): WhenTexts => WHEN[language] ?? enWhen;
