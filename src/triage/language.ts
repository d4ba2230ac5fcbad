import { eld } from 'eld/extrasmall';
import { newFeatureList } from './features.js';
import { hasGreekScript } from '../infra/text/greeklish.js';
import type { LanguageGuess, TriageInput } from './judgement.js';
import { extractLanguageFeatures } from './language-features.js';
import { linearScores, softmax } from './linear-model.js';
import { model } from './model-store.js';
import type { Token } from '../infra/text/tokens.js';

/** Languages our own models know; anything else is named by the library or left open. */
export const OWN_LANGUAGES = ['el', 'sk', 'cs', 'pl', 'tr', 'en', 'de', 'hu'];
const NEIGHBOURS = [
  'ro',
  'it',
  'fr',
  'es',
  'pt',
  'nl',
  'hr',
  'sl',
  'sq',
  'bg',
  'sr',
  'uk',
  'ru',
  'ar',
  'he',
];
eld.setLanguageSubset([...OWN_LANGUAGES, ...NEIGHBOURS]);

/** Fewer letters than this decide nothing without context. */
const MIN_LETTERS = 4;
const CONTEXT_BOOST = 3;
const ACCOUNT_BOOST = 1.5;
const NON_GREEK_SCRIPT = /[\u0400-\u05ff\u0600-\u06ff]/;

/** Above this our own model is not questioned. */
const SURE = 0.7;
/** How far a foreign language must be ahead of all of ours. */
const CLEARLY = 1.1;

const list = newFeatureList();

/**
 * The language of a short social text. Greek script is Greek; Latin script is decided by our own
 * model (made for text without diacritics and for Greeklish), weighted by the thread's and the
 * account's languages; the `eld` library names languages our model has never seen.
 */
export function detectLanguage(input: TriageInput, tokens: Token[]): LanguageGuess {
  const stated = input.language ? statedLanguage(input.language) : null;
  if (stated) return { code: stated, confidence: 1 };
  const words = tokens.filter((token) => token.kind === 'word');
  const letters = words.reduce((sum, token) => sum + token.text.length, 0);
  const greekLetters = words.reduce(
    (sum, token) => sum + (hasGreekScript(token.text) ? token.text.length : 0),
    0,
  );
  if (greekLetters > 0 && greekLetters * 3 >= letters) return { code: 'el', confidence: 0.99 };
  if (letters < MIN_LETTERS) return fromContext(input);
  if (words.some((token) => NON_GREEK_SCRIPT.test(token.text))) return fromLibrary(input.text);
  return fromModel(input, tokens, letters);
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The ISO 639-1 code that `pl`, `en-GB` or `pol` mean; null for what is no language, which we detect. */
function statedLanguage(stated: string): string | null {
  if (OWN_LANGUAGES.includes(stated)) return stated;
  try {
    const tag = Intl.getCanonicalLocales(stated.trim().replaceAll('_', '-'))[0];
    const code = tag?.split('-')[0] ?? '';
    return code.length === 2 && names.of(code) ? code : null;
  } catch {
    return null;
  }
}

function fromContext(input: TriageInput): LanguageGuess {
  return input.threadLanguage
    ? { code: input.threadLanguage, confidence: 0.5 }
    : { code: 'und', confidence: 0 };
}

function fromLibrary(text: string): LanguageGuess {
  const found = eld.detect(text);
  return found.language
    ? { code: found.language, confidence: 0.6 }
    : { code: 'und', confidence: 0 };
}

function fromModel(input: TriageInput, tokens: Token[], letters: number): LanguageGuess {
  const own = model('language');
  extractLanguageFeatures(input.text, tokens, list);
  const scores = linearScores(own, list);
  const plain = softmax(scores, own.temperature);
  own.classes.forEach((code, k) => {
    if (code === input.threadLanguage) scores[k]! += CONTEXT_BOOST;
    const rank = input.accountLanguages?.indexOf(code) ?? -1;
    if (rank >= 0) scores[k]! += ACCOUNT_BOOST / (1 + rank / 2);
  });
  const probabilities = softmax(scores, own.temperature);
  let best = 0;
  for (let k = 1; k < probabilities.length; k++) {
    if (probabilities[k]! > probabilities[best]!) best = k;
  }
  const foreign = letters >= 10 && plain[best]! < SURE ? foreignLanguage(input.text) : null;
  if (foreign) return { code: foreign, confidence: 0.6 };
  const confidence = probabilities[best]!;
  if (confidence < 0.4) return fromContext(input);
  return { code: own.classes[best]!, confidence };
}

/** A language outside our eight, when the library prefers it clearly to all of them. */
function foreignLanguage(text: string): string | null {
  const found = eld.detect(text);
  if (!found.language || OWN_LANGUAGES.includes(found.language)) return null;
  const scores = found.getScores();
  const ours = Math.max(0, ...OWN_LANGUAGES.map((code) => scores[code] ?? 0));
  return scores[found.language]! > ours * CLEARLY ? found.language : null;
}
