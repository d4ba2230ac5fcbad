import type { LanguageGuess } from './judgement.js';
import { detectLanguage } from './language.js';
import { tokenize } from '../infra/text/tokens.js';

/** The language of a bare text, such as a reply that is about to leave. */
export const detectTextLanguage = (
  text: string,
  context: { threadLanguage?: string } = {},
): LanguageGuess => detectLanguage({ text, ...context }, tokenize(text));
