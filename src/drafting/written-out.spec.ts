import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DRAFT_LANGUAGES } from './library.js';
import { writtenOut, writtenOutFile } from './written-out.js';

describe('what drafts are made of, written out', () => {
  it.each(DRAFT_LANGUAGES)('is what the guard has learnt from, in %s', (language) => {
    const file = path.resolve(`src/guard/training/corpus/${language}-drafts.txt`);
    // Where this differs: npm run train:guard
    expect(readFileSync(file, 'utf8')).toBe(writtenOutFile(language));
  });

  it('has no choices and no blanks left in it', () => {
    for (const language of DRAFT_LANGUAGES)
      expect(writtenOut(language).filter((text) => /[<>|{}[\]]/.test(text))).toEqual([]);
  });
});
