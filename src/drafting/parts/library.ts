import { el } from './el.js';
import { en } from './en.js';
import type { Parts } from './parts.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

const LIBRARY: Record<string, Parts> = { en, el, sk, pl, tr };

/** Languages we draft in. */
export const DRAFT_LANGUAGES = Object.keys(LIBRARY);

/** The parts of a language, or the English ones where we have none. */
export function partsFor(code: string): { language: string; parts: Parts } {
  const parts = LIBRARY[code];
  return parts ? { language: code, parts } : { language: 'en', parts: en };
}
