import { describe, expect, it } from '@jest/globals';
import { cutToFit, fits, measure } from './length.js';

describe('length', () => {
  it('measures in the platform’s unit', () => {
    expect(measure('Γεια 🙂', 'characters')).toBe(6);
    expect(measure('Γεια 🙂', 'utf16')).toBe(7);
    expect(measure('Γεια 🙂', 'bytes')).toBe(13);
  });

  it('cuts after the last whole sentence, else after the last whole word', () => {
    const text = 'Hello Eva. We are on it! More tomorrow.';
    expect(cutToFit(text, { max: 30, unit: 'characters' })).toBe('Hello Eva. We are on it!');
    expect(cutToFit(text, { max: 8, unit: 'characters' })).toBe('Hello');
    expect(cutToFit(text, { max: 99, unit: 'bytes' })).toBe(text);
    expect(fits(text, undefined)).toBe(true);
  });
});
