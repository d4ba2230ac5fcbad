import { describe, expect, it } from '@jest/globals';
import { type Lead, factSentence, leavesTheChoice } from './fact-sentence.js';
import { libraryFor } from './library.js';
import type { Playbook } from './playbook.js';

const said = (
  language: string,
  key: string,
  value: string,
  { lead, playbook = 'question' }: { lead?: Lead; playbook?: Playbook } = {},
) => factSentence([key, value], playbook, libraryFor(language), (list) => list[0]!, lead);

describe('factSentence', () => {
  it('lets a sentence stand alone, and puts a note behind a lead', () => {
    expect(said('en', 'bench', 'it can stay out all year')).toBe('it can stay out all year.');
    expect(said('en', 'bench', 'Indoor use only, the oil does not stand frost')).toMatch(
      /^In short: .ndoor use only, the oil does not stand frost\.$/,
    );
    expect(said('pl', 'dishwasher', 'tylko mycie ręczne, złocenie się ściera')).toBe(
      'W skrócie: tylko mycie ręczne, złocenie się ściera.',
    );
  });

  it('begins with yes or no where the fact does', () => {
    expect(said('sk', 'pets', 'áno, na vôdzke')).toBe('áno, na vôdzke.');
    expect(said('tr', 'pets', 'evet, tasmayla')).toBe('evet, tasmayla.');
  });

  it('says which question a second note is for, unless its frame does', () => {
    expect(said('en', 'bring', 'just the code', { lead: 'second' })).toBe(
      'As for your second question: just the code.',
    );
    expect(said('el', 'weight', '38 κιλά', { lead: 'second' })).toBe('Βάρος: 38 κιλά.');
  });

  it('takes a clause that opens with a condition for no sentence by itself', () => {
    expect(said('en', 'old', 'taken away when we deliver')).toMatch(/^In short: /);
    expect(said('pl', 'carry', 'jeśli kierowca nie wniósł, zwracamy opłatę')).toMatch(/^jeśli/);
  });
});

it.each([
  ['we swap or refund it within 60 days', true],
  ['wymiana albo zwrot pieniędzy', true],
  ['výmena alebo vrátenie peňazí', true],
  ['değişim ya da iade', true],
  ['αλλαγή ή επιστροφή χρημάτων', true],
  ['refund by card or bank transfer', false],
  ['in the shop or online', false],
])('%s: a choice, %s', (value, expected) => {
  expect(leavesTheChoice(['next', value])).toBe(expected);
});
