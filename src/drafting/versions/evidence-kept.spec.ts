import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../draft-input.js';
import { evidenceKept } from './evidence-kept.js';

const known: Evidence[] = [
  {
    sentence: 'A new lamp is on its way.',
    start: 7,
    end: 32,
    source: { kind: 'fact', id: 'lamp' },
  },
  { sentence: 'We open at nine.', start: 33, end: 49, source: { kind: 'faq', id: 'f-1' } },
];

describe('evidenceKept', () => {
  it('follows a sentence to its new place, and lets go of what is not said any more', () => {
    const text = 'Hello, and sorry. A new lamp is on its way. We open at ten.';
    expect(evidenceKept(text, known)).toEqual([{ ...known[0], start: 18, end: 43 }]);
  });

  it('counts a sentence once, however many versions said it', () => {
    expect(evidenceKept('We open at nine.', [...known, ...known])).toHaveLength(1);
  });
});
