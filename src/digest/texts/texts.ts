import type { DigestTexts } from './digest-texts.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

const CATALOGUE: Record<string, DigestTexts> = { en, el, sk, pl, tr };

/** One language's words; an unknown locale speaks English. */
export const digestTexts = (locale: string): DigestTexts => CATALOGUE[locale] ?? en;
