import type { BrandPhrase } from '../../guard/brand-phrases.js';

/** A voice's unwanted words in the form that the guard reads; in the voice's own language. */
export const bannedPhrases = (banned: readonly string[], language: string): BrandPhrase[] =>
  banned.map((phrase) => ({ phrase, language, severity: 'warn', message: '', suggestion: '' }));

/** Phrases that hold in a language, as plain words: what a composed draft must not say. */
export const wordsOf = (phrases: readonly BrandPhrase[], language: string): string[] =>
  phrases
    .filter((one) => one.language === null || one.language === language)
    .map(({ phrase }) => phrase.replaceAll('~', '').trim())
    .filter((phrase) => phrase !== '');
