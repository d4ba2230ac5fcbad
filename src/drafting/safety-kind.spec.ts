import { describe, expect, it } from '@jest/globals';
import { libraryFor } from './library.js';
import { safetyKind } from './safety-kind.js';

describe('safetyKind', () => {
  it.each([
    ['en', 'My daughter nearly choked on a bead.', 'swallow'],
    ['pl', 'Po kremie cała twarz mi spuchła.', 'skin'],
    ['sk', 'Z nabíjačky vyleteli iskry.', 'electric'],
    ['el', 'Η πρίζα μύριζε καμένο.', 'electric'],
    ['tr', 'Kreminizden sonra yüzüm kızardı ve şişti.', 'skin'],
    ['en', 'The chair collapsed under me.', 'other'],
  ])('tells what is dangerous, %s: %s', (language, text, kind) => {
    expect(safetyKind(text, libraryFor(language).cases.words)).toBe(kind);
  });
});
