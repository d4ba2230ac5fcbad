import type { Cases } from './cases/cases.js';
import { el as elCases } from './cases/el.js';
import { en as enCases } from './cases/en.js';
import { pl as plCases } from './cases/pl.js';
import { sk as skCases } from './cases/sk.js';
import { tr as trCases } from './cases/tr.js';
import { el as elMatters } from './matters/el.js';
import { en as enMatters } from './matters/en.js';
import type { Matters } from './matters/matters.js';
import { pl as plMatters } from './matters/pl.js';
import { sk as skMatters } from './matters/sk.js';
import { tr as trMatters } from './matters/tr.js';
import { el } from './parts/el.js';
import { en } from './parts/en.js';
import type { Parts } from './parts/parts.js';
import { pl } from './parts/pl.js';
import { sk } from './parts/sk.js';
import { tr } from './parts/tr.js';

const PARTS: Record<string, Parts> = { en, el, sk, pl, tr };
const MATTERS: Record<string, Matters> = {
  en: enMatters,
  el: elMatters,
  sk: skMatters,
  pl: plMatters,
  tr: trMatters,
};

const CASES: Record<string, Cases> = {
  en: enCases,
  el: elCases,
  sk: skCases,
  pl: plCases,
  tr: trCases,
};

/** Languages we draft in. */
export const DRAFT_LANGUAGES = Object.keys(PARTS);

export interface Library {
  language: string;
  parts: Parts;
  matters: Matters;
  cases: Cases;
}

/** What we can say in a language, or in English where we have nothing. */
export function libraryFor(code: string): Library {
  const language = code in PARTS ? code : 'en';
  return {
    language,
    parts: PARTS[language]!,
    matters: MATTERS[language]!,
    cases: CASES[language]!,
  };
}
