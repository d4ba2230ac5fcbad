import { describe, expect, it } from '@jest/globals';
import { extractConceptFeatures } from './concept-features.js';
import { modelWord, newFeatureList } from './features.js';
import { tokenize } from '../infra/text/tokens.js';

/** The set of features of a text. */
function features(language: string, text: string): Set<number> {
  const tokens = tokenize(text);
  const list = newFeatureList();
  const words = tokens.map((token) => modelWord(token, language));
  extractConceptFeatures(tokens, words, language, list);
  return new Set(list.ids.subarray(0, list.length));
}
const shared = (a: Set<number>, b: Set<number>): number =>
  [...a].filter((id) => b.has(id)).length / Math.max(a.size, b.size);

describe('extractConceptFeatures', () => {
  it('says the same of the same sentence in two languages', () => {
    const english = features('en', 'Excellent service, fast delivery!');
    expect(shared(english, features('sk', 'Výborná obsluha, rýchle doručenie!'))).toBeGreaterThan(
      0.7,
    );
    expect(shared(english, features('pl', 'Fatalna obsługa, opóźniona dostawa!'))).toBeLessThan(
      0.5,
    );
  });

  it('tells moods of emoji, questions and what follows a but', () => {
    expect(features('en', 'look 😍')).not.toEqual(features('en', 'look 😡'));
    expect(features('el', 'πόσο κάνει;')).not.toEqual(features('el', 'πόσο κάνει'));
    expect(features('en', 'good but late')).not.toEqual(features('en', 'late but good'));
  });

  it('bears an empty text', () => expect(features('en', '').size).toBeGreaterThan(0));
});
