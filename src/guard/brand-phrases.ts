import { compile, foldCharacter, type FoldedText } from './fold.js';
import type { Finding, Severity } from './finding.js';

/** A wording that a brand does not want in its replies. */
export interface BrandPhrase {
  /** Plain words; `~` stands for any ending. */
  phrase: string;
  /** ISO 639-1 code; null: in every language. */
  language: string | null;
  severity: Severity;
  /** What the agent reads; empty: a general word. */
  message: string;
  /** A wording that would do; may be empty. */
  suggestion: string;
}

const compiled = new Map<string, RegExp | null>();
const MOST_COMPILED = 5000;

/** The words of a phrase as they are looked for; null where it has none. */
export function phrasePattern(phrase: string): RegExp | null {
  const known = compiled.get(phrase);
  if (known !== undefined) return known;
  const plain = Array.from(phrase, foldCharacter)
    .join('')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}~%€£$₺]+/gu, ' ')
    .trim();
  const pattern = /[\p{L}\p{N}]/u.test(plain) ? compile([plain.replace(/\$/g, '\\$')]) : null;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(phrase, pattern);
  return pattern;
}

/** Where the brand's own phrases stand in a reply of this language. */
export function findBrandPhrases(
  folded: FoldedText,
  language: string,
  phrases: readonly BrandPhrase[],
  general: string,
): Finding[] {
  return phrases
    .filter((one) => one.language === null || one.language === language)
    .flatMap(({ phrase, severity, message, suggestion }) => {
      const pattern = phrasePattern(phrase);
      if (!pattern) return [];
      return [...folded.text.matchAll(pattern)].map((match) => ({
        rule: 'brand_phrase' as const,
        severity,
        start: folded.start[match.index + 1]!,
        end: folded.start[match.index + match[0].length]!,
        message: message || general,
        suggestion,
      }));
    });
}
