import type { Locale } from '../../identity/locale.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import type { Starter } from './starter.js';
import { tr } from './tr.js';

export const STARTERS: Readonly<Record<Locale, readonly Starter[]>> = { en, el, sk, pl, tr };

/** The starters of a language; none where we have none. */
export const startersOf = (language: string): readonly Starter[] =>
  (STARTERS as Readonly<Record<string, readonly Starter[] | undefined>>)[language] ?? [];
