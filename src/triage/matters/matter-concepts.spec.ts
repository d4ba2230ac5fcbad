import { describe, expect, it } from '@jest/globals';
import { el } from './el.js';
import { en } from './en.js';
import { findMatterConcepts, MATTER_CONCEPTS, spellMatter } from './matter-concepts.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import { tr } from './tr.js';

const meant = (text: string, language: string): string[] => {
  const words = text.split(' ').map((word) => spellMatter(word, language));
  return [...new Set(findMatterConcepts(words, language).flat())].map((n) => MATTER_CONCEPTS[n]!);
};

describe('concepts of topics, risks and noise', () => {
  it.each([
    ['el', el],
    ['pl', pl],
    ['sk', sk],
    ['tr', tr],
  ])('%s says something for every concept that English has', (_, list) => {
    expect(Object.keys(list).sort()).toEqual(Object.keys(en).sort());
    for (const entries of Object.values(list)) expect(entries.trim()).not.toBe('');
  });

  it.each([
    ['en', 'my solicitor will write', 'lawyer'],
    ['pl', 'adwokatowi oddaje', 'lawyer'],
    ['sk', 'pravnikovi to davam', 'lawyer'],
    ['tr', 'avukatıma gidiyorum', 'lawyer'],
    ['el', 'στον δικηγόρο μου', 'lawyer'],
    ['el', 'ston dikigoro mou', 'lawyer'],
  ])('%s: %s', (language, text, concept) => expect(meant(text, language)).toContain(concept));

  it('reads a phrase only when its words follow each other', () => {
    expect(meant('they took legal action', 'en')).toContain('court');
    expect(meant('is the action figure legal tender', 'en')).not.toContain('court');
  });
});
