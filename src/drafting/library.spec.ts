import { describe, expect, it } from '@jest/globals';
import { checkReply } from '../guard/guard.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { DRAFT_LANGUAGES, libraryFor } from './library.js';
import { ADDRESSES, addressed, type Address } from './voice/voice.js';

/** Pools of which ten replies under one post each need a sentence of their own, or nearly. */
const MUCH_USED = ['thanksPraise', 'apology', 'privateChannel'] as const;
const QUITE_USED = ['thanksReview', 'thanksQuestion', 'furtherHelp', 'farewell'] as const;
/** Not said to anybody: patterns. */
const PATTERNS = new Set([
  'words',
  'hints',
  'howWords',
  'wrotePrivately',
  'photoWords',
  'internalFact',
  'giftOf',
  'hint',
  'danger',
  'device',
  'harm',
  'treated',
  'people',
]);

/** "…, and we understand your annoyance." */
const GLUED =
  /, (and )?we (understand|can see)|(,| a) (chápeme|rozumieme)|(,| i) rozumiemy|, [^,]*anlıyoruz|και καταλαβαίνουμε/;

/** Every sentence of a library, with the path that leads to it. */
function* sentences(value: unknown, path: string): Generator<[path: string, sentence: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const each of value) yield* sentences(each, path);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (!PATTERNS.has(key)) yield* sentences(inner, `${path}.${key}`);
}

const filled = (sentence: string, address: Address): string =>
  addressed(sentence.replace(/^\((warm|plain)\) /, ''), address)
    .replaceAll(/\[\[.*?\]\]/g, 'XQ')
    .replaceAll(/\{.*?\}/g, 'XQ');

describe.each(DRAFT_LANGUAGES)('the library in %s', (language) => {
  const { parts, cases, matters } = libraryFor(language);
  const said = [
    ...sentences(parts, 'parts'),
    ...sentences(cases, 'cases'),
    ...sentences(matters.acknowledge, 'acknowledge'),
    ...sentences(matters.ought, 'ought'),
    ...sentences(matters.remarkOn, 'matters.remarkOn'),
  ].filter(([path]) => !path.includes('greeting'));

  it.each(ADDRESSES)('has no sentence that the guard objects to, %s', (address) => {
    const wrong = said.flatMap(([path, sentence]) => {
      const text = filled(sentence, address);
      const { findings } = checkReply(
        { text, language, public: true, kind: 'comment', voice: { address } },
        { detectLanguage: detectTextLanguage },
      );
      return findings
        .filter(({ rule }) => rule !== 'empty')
        .map(({ rule }) => `${path}: ${rule}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('does not hang a feeling on every sentence', () => {
    for (const list of Object.values(matters.acknowledge))
      expect(list.filter((text) => GLUED.test(text)).length).toBeLessThanOrEqual(list.length / 5);
  });

  it('says nothing twice in one list, and leaves no mark open', () => {
    const seen = new Set<string>();
    const wrong = said.filter(([path, sentence]) => {
      const key = `${path}: ${sentence}`;
      const twice = seen.has(key);
      seen.add(key);
      return twice || /[<>|]|undefined/.test(filled(sentence, 'formal'));
    });
    expect(wrong).toEqual([]);
  });

  it('has enough to choose from', () => {
    for (const pool of MUCH_USED) expect(parts[pool].length).toBeGreaterThanOrEqual(10);
    for (const pool of QUITE_USED) expect(parts[pool].length).toBeGreaterThanOrEqual(8);
    for (const list of Object.values(matters.acknowledge))
      expect(list.length).toBeGreaterThanOrEqual(1);
  });
});
