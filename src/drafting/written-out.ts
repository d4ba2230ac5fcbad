import { sentencesOf } from '../guard/learned/sentences.js';
import { libraryFor } from './library.js';
import { addressed } from './voice/voice.js';

/** What customers write is described by patterns, which stand beside the replies. */
const PATTERN = /[~|()\\*+]/;
const SLOT = /\[\[.*?\]\]|\{\w+\}/g;

/** Every sentence a draft can be made of in one language, both forms of address, blanks as “…”. */
export function writtenOut(language: string): string[] {
  const { parts, matters, cases } = libraryFor(language);
  return wordingsOf([parts, matters, cases]);
}

function wordingsOf(library: unknown): string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string')
      for (const address of ['formal', 'informal'] as const) {
        const text = addressed(value, address).replace(SLOT, '…').replace(/\s+/g, ' ').trim();
        if (PATTERN.test(text)) continue;
        for (const { text: sentence } of sentencesOf(text))
          if (sentence.split(' ').length >= 2) found.add(sentence);
      }
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(library);
  return [...found];
}

/** What any reply may begin and end with says nothing of the matter. */
const SAY_NOTHING = [
  'greeting',
  'greetingNamed',
  'thanksReview',
  'thanksQuestion',
  'farewell',
] as const;

/** The file that the guard learns from what drafts say: nothing in it is to be objected to. */
export function writtenOutFile(language: string): string {
  const { parts } = libraryFor(language);
  const filler = new Set(SAY_NOTHING.flatMap((part) => wordingsOf(parts[part])));
  const lines = writtenOut(language).map(
    (text) => `${filler.has(text) ? 'filler' : 'ok'}\t${text}\n`,
  );
  return `# What drafts are made of, written out by \`npm run train:guard\`.\n${lines.join('')}`;
}
