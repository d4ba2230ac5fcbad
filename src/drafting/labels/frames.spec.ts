import { expect, it } from '@jest/globals';
import { DRAFT_LANGUAGES } from '../library.js';
import { FRAMES } from './frames.js';
import { labelById } from './labels.js';

it.each(DRAFT_LANGUAGES)('%s has its frames and a label of its own for a name', (language) => {
  expect(Object.values(FRAMES[language]!).every((frame) => frame.includes('{fact}'))).toBe(true);
  expect(labelById('seats', language).text).not.toBe('');
});
