import { compile } from './fold.js';
import { isGuardedLanguage, type GuardedLanguage } from './finding.js';
import { compileGroups, type CompiledGroup, type PhraseGroup } from './phrases.js';
import { elFamilies } from './rules/el.families.js';
import { el as elRules } from './rules/el.js';
import { enFamilies } from './rules/en.families.js';
import { en as enRules } from './rules/en.js';
import { harmlessFor } from './rules/harmless.js';
import { plFamilies } from './rules/pl.families.js';
import { pl as plRules } from './rules/pl.js';
import { skFamilies } from './rules/sk.families.js';
import { sk as skRules } from './rules/sk.js';
import { trFamilies } from './rules/tr.families.js';
import { tr as trRules } from './rules/tr.js';
import { el as elWords } from './vocabulary/el.js';
import { en as enWords } from './vocabulary/en.js';
import { pl as plWords } from './vocabulary/pl.js';
import { sk as skWords } from './vocabulary/sk.js';
import { tr as trWords } from './vocabulary/tr.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

const PHRASES: Record<GuardedLanguage, PhraseGroup[]> = {
  en: [...enRules, ...enFamilies],
  el: [...elRules, ...elFamilies],
  sk: [...skRules, ...skFamilies],
  pl: [...plRules, ...plFamilies],
  tr: [...trRules, ...trFamilies],
};
const WORDS: Record<GuardedLanguage, Vocabulary> = {
  en: enWords,
  el: elWords,
  sk: skWords,
  pl: plWords,
  tr: trWords,
};

type CompiledWords = {
  [Key in Exclude<keyof Vocabulary, 'familiarExact' | 'politeExact'>]: RegExp;
} & Pick<Vocabulary, 'familiarExact' | 'politeExact'>;

export interface LanguageRules {
  groups: CompiledGroup[];
  words: CompiledWords;
}

const compiled = new Map<GuardedLanguage, LanguageRules>();

const groupsOf = (code: GuardedLanguage): PhraseGroup[] =>
  PHRASES[code].map((group) => ({
    ...group,
    unless: [...(group.unless ?? []), ...harmlessFor(code, group.rule)],
  }));

/** The rules of a language, compiled at first use; undefined where we have none. */
export function languageRules(code: string): LanguageRules | undefined {
  if (!isGuardedLanguage(code)) return undefined;
  const known = compiled.get(code);
  if (known) return known;
  const words = Object.fromEntries(
    Object.entries(WORDS[code]).map(([key, value]) => [
      key,
      value instanceof RegExp ? value : compile(value as string[]),
    ]),
  ) as unknown as CompiledWords;
  const rules = { groups: compileGroups(groupsOf(code)), words };
  compiled.set(code, rules);
  return rules;
}
