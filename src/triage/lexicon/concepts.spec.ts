import { describe, expect, it } from '@jest/globals';
import { modelWord } from '../features.js';
import { tokenize } from '../../infra/text/tokens.js';
import { CONCEPTS, findConcepts } from './concepts.js';

/** Names of the concepts found, `!` where negated. */
function named(language: string, text: string): string[] {
  const tokens = tokenize(text);
  const words = tokens.map((token) => modelWord(token, language));
  return findConcepts(tokens, words, language).map(
    ({ concept, negated }) => (negated ? '!' : '') + CONCEPTS[concept]!,
  );
}

describe('findConcepts', () => {
  it.each([
    ['en', 'rude staff', 'rude-'],
    ['pl', 'Arogancka obsługa', 'rude-'],
    ['sk', 'Arogantný personál', 'rude-'],
    ['cs', 'Arogantní personál', 'rude-'],
    ['tr', 'Kaba personel', 'rude-'],
    ['el', 'Αγενές προσωπικό', 'rude-'],
    ['el', 'agenes proswpiko', 'rude-'],
  ])('names the same thing alike in %s: %s', (language, text, concept) =>
    expect(named(language, text)).toContain(concept),
  );

  it.each([
    ['en', 'It is not good', '!good+'],
    ['el', 'Δεν είναι καλό', '!good+'],
    ['sk', 'Nie je dobrý', '!good+'],
    ['sk', 'Nepáči sa mi', '!love+'],
    ['sk', 'Nikdy ma nesklamal', '!disappoint-'],
    ['pl', 'Nigdy mnie nie zawiódł', '!disappoint-'],
    ['pl', 'Nie jest ładny', '!beautiful+'],
    ['tr', 'Güzel değil', '!good+'],
    ['tr', 'Hiç beğenmedim', '!love+'],
  ])('turns round what is negated in %s: %s', (language, text, concept) =>
    expect(named(language, text)).toContain(concept),
  );

  it('ends a negation at a comma and at a but', () => {
    expect(named('en', 'not cheap, good')).toContain('good+');
    expect(named('en', 'not cheap but good')).toContain('good+');
  });

  it('prefers the longer phrase', () => {
    expect(named('en', 'no complaints')).toEqual(['satisfied+']);
    expect(named('en', 'never arrived')).toEqual(['late-']);
  });
});
